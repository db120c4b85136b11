import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

type Files = ReadonlyMap<string, Uint8Array>;

/** Times at which each source was changed, by its path. */
type Sources = Readonly<Record<string, number>>;

const folderIn = (root: string) => join(root, "node_modules/.cache/herts-workbench");
const sourcesFile = "sources.json";

/** What was bundled before, or null where there is nothing or a source has changed since. */
export async function cachedFiles(root: string): Promise<Files | null> {
  const folder = folderIn(root);
  try {
    const known = JSON.parse(await readFile(join(folder, sourcesFile), "utf8")) as Sources;
    const paths = Object.keys(known);
    const now = await changeTimes(root, paths);
    if (paths.some((path) => now[path] !== known[path])) return null;
    const names = (await readdir(folder)).filter((name) => name !== sourcesFile);
    const files = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
    return new Map(await Promise.all(files));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Keeps what was bundled from the sources; the list of them comes last, so that there is never half a cache. */
export async function keepFiles(
  root: string,
  sources: readonly string[],
  files: Files,
): Promise<void> {
  const folder = folderIn(root);
  const times = await changeTimes(root, sources);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, content]) => writeFile(join(folder, name), content)));
  await writeFile(join(folder, sourcesFile), JSON.stringify(times));
}

async function changeTimes(root: string, paths: readonly string[]): Promise<Sources> {
  const times = paths.map(async (path) => [path, (await stat(join(root, path))).mtimeMs] as const);
  return Object.fromEntries(await Promise.all(times));
}
