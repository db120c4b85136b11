import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildResult } from "esbuild";
import { cachedFiles, keepFiles } from "./bundle-cache";

/** The workbench's own page, ready to be served. */
export interface PageBundle {
  readonly html: string;
  /** Scripts and styles by their names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const folder = "src/host/workbench/page/shell";

/** The page's scripts, by the names under which they are served. */
const entryPoints = { main: `${folder}/main.ts`, "pane-client": `${folder}/pane-client.ts` };

/** Bundles the page with everything that it needs; what was bundled before is used while its sources are the same. */
export async function bundlePage(root: string): Promise<PageBundle> {
  const html = await readFile(join(root, folder, "index.html"), "utf8");
  const cached = await cachedFiles(root);
  return { html, files: cached ?? (await bundle(root)) };
}

async function bundle(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: "page",
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const files = filesOf(root, result);
  await keepFiles(root, Object.keys(result.metafile.inputs), files);
  return files;
}

function filesOf(root: string, { outputFiles = [] }: BuildResult): Map<string, Uint8Array> {
  const outputs = join(root, "page") + "/";
  const nameOf = (path: string) => path.replaceAll("\\", "/").slice(outputs.length);
  return new Map(outputFiles.map(({ path, contents }) => [nameOf(path), contents]));
}
