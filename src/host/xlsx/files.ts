import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { WorkbookModel } from "../model/workbook";
import { UnusableWorkbookError } from "./errors";
import { openWorkbook } from "./openWorkbook";
import { saveWorkbook } from "./saveWorkbook";

/** Bytes. Beyond this a file is no indicator workbook, and reading it would only fill the memory. */
export const largestFile = 256 * 1024 * 1024;

/** Opens a workbook from disk. @throws UnusableWorkbookError with one message for the analyst. */
export async function openWorkbookFile(path: string): Promise<WorkbookModel> {
  return openWorkbook(await readBytes(path), basename(path));
}

/**
 * Saves to disk: into a temporary file beside it first, which then takes its place, so that there is
 * never half a workbook. @throws UnusableWorkbookError where it cannot be saved; nothing is left behind.
 */
export async function saveWorkbookFile(model: WorkbookModel, path: string): Promise<void> {
  await writeFileWhole(await saveWorkbook(model, extname(path).toLowerCase()), path);
}

/**
 * Writes bytes under a temporary name first, which then becomes the file's: there is never half a file. The folder is
 * made where there is none.
 */
export async function writeFileWhole(bytes: Uint8Array, path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(bytes, path);
  } catch (error) {
    throw inWords(error, path, "saved");
  }
}

async function replaceFile(bytes: Uint8Array, path: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** @throws UnusableWorkbookError where there is no file, or one that is no workbook by its size. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) {
      throw new UnusableWorkbookError(`"${path}" is a folder. Name a workbook (.xlsx) in it.`);
    }
    if (about.size > largestFile) {
      throw tooLarge(basename(path), about.size);
    }
    return await readFile(path);
  } catch (error) {
    throw inWords(error, path, "opened");
  }
}

/** The refusal of a file with so many bytes. */
export function tooLarge(name: string, bytes: number): UnusableWorkbookError {
  return new UnusableWorkbookError(
    `"${name}" is too large (${Math.round(bytes / 1024 / 1024)} MB). Copy the indicator sheets into a new workbook and use that.`,
  );
}

/** The data are on the disk before the file takes its final name. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOENT: "was not found. Check the name and the folder.",
  ENOTDIR: "was not found: a part of the path is a file. Check the name and the folder.",
  EEXIST: "was not found: a part of the path is a file. Check the name and the folder.",
  EISDIR: "is a folder. Give the name of a file.",
  EACCES: "may not be used. Ask its owner for access, or use a copy in a folder of your own.",
  EPERM: "may not be used. Close it in Excel, or use a copy in a folder of your own.",
  EBUSY: "is open in another program. Close it there and try again.",
  EROFS: "is in a folder that cannot be written to. Choose another folder.",
  ENOSPC: "does not fit: the disk is full. Free some space or choose another disk.",
  ENAMETOOLONG: "has too long a name. Choose a shorter one.",
};

/** An error of the operating system as a message; any other error is a fault of ours and stays as it is. */
function inWords(error: unknown, path: string, done: "opened" | "saved"): unknown {
  if (typeof error !== "object" || error === null || !("code" in error)) return error;
  const code = String(error.code);
  const remedy = remedies[code] ?? `could not be ${done} (${code}). Try a copy in another folder.`;
  return new UnusableWorkbookError(`"${path}" ${remedy}`);
}
