import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const root = path.resolve(__dirname, "../../..");
export const samples = path.join(root, "samples");

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function herts(...words: readonly string[]): Promise<Ran> {
  const command = [require.resolve("tsx/cli"), path.join(root, "src/host/cli/main.ts"), ...words];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1 << 26 }, (error, out, err) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

/** A folder of this test's own, removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "herts-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
