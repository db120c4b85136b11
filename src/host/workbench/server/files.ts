import { readdir, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

/** Folders that are served. */
export interface Folders {
  /** Of the repository: package.json, manifest.xml, samples. */
  readonly root: string;
  /** Of the production build. */
  readonly build: string;
}

/** A file of the folder, or null where there is none of that name; names that lead out of the folder are none. */
export async function readInside(folder: string, name: string): Promise<Uint8Array | null> {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) return null;
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(error.code ?? "")) return null;
    throw error;
  });
}

const samplesIn = ({ root }: Folders) => join(root, "samples");

/** Names of the sample workbooks. */
export async function sampleNames(folders: Folders): Promise<string[]> {
  const names = await readdir(samplesIn(folders));
  return names.filter((name) => name.endsWith(".xlsx")).sort();
}

/** A sample workbook, or null where there is none of that name. */
export const readSample = (folders: Folders, name: string) => readInside(samplesIn(folders), name);

/** File name of a new workbook from the template. */
export const templateName = "Indicators.xlsx";
