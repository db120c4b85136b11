import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ribbon, Shortcut } from "../ribbon";
import { readInside, type Folders } from "./files";
import { readManifest } from "./manifest-ribbon";

/** The ribbon and the keyboard shortcuts of the add-in, as its files say now. */
export async function ribbonOf(folders: Folders): Promise<Ribbon> {
  const manifest = readManifest(await readFile(join(folders.root, "manifest.xml"), "utf8"));
  return { tabs: manifest.tabs, shortcuts: await shortcutsIn(folders, manifest.overrides) };
}

/** The file that Microsoft calls extended overrides, as far as it is about keys. */
interface ExtendedOverrides {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string };
  }[];
}

async function shortcutsIn({ build }: Folders, path: string | null): Promise<Shortcut[]> {
  const bytes = path === null ? null : await readInside(build, path);
  if (!bytes) return [];
  const { shortcuts = [] } = JSON.parse(new TextDecoder().decode(bytes)) as ExtendedOverrides;
  return shortcuts.map(({ action, key }) => ({ action, keys: keysHere(key) }));
}

const keysHere = (key: { readonly default: string; readonly mac?: string }) =>
  process.platform === "darwin" && key.mac !== undefined ? key.mac : key.default;
