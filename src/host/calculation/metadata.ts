import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as Generator from "custom-functions-metadata";
import { requirePackage } from "./node-require";
import { CalculationError } from "./types";
import type { FunctionMetadata } from "./types";

const FOLDER = path.resolve(__dirname, "../../functions");
const SOURCES = ["functions.ts", "statistics-functions.ts", "check-function.ts"];

/**
 * What `functions.json` says about the add-in's custom functions, made from the comments in
 * src/functions. Making it loads the TypeScript compiler (about a second), so the result
 * is kept in the system's temporary folder until a source file changes.
 *
 * @throws CalculationError where a comment cannot be understood.
 */
export async function functionMetadata(): Promise<FunctionMetadata> {
  const kept = path.join(tmpdir(), "herts-indicators", `functions-${await sourceHash()}.json`);
  const text = await readFile(kept, "utf8").catch(absent);
  if (text !== null) return JSON.parse(text) as FunctionMetadata;
  const made = await generate();
  await keep(kept, made);
  return JSON.parse(made) as FunctionMetadata;
}

async function sourceHash(): Promise<string> {
  const hash = createHash("sha256");
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".ts")).sort();
  for (const file of files) hash.update(file).update(await readFile(path.join(FOLDER, file)));
  return hash.digest("hex").slice(0, 16);
}

async function generate(): Promise<string> {
  const generator = requirePackage("custom-functions-metadata") as typeof Generator;
  const sources = SOURCES.map((file) => path.join(FOLDER, file));
  const { metadataJson, errors } = await generator.generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) {
    throw new CalculationError(`${SOURCES.join(", ")} in src/functions: ${errors.join("; ")}`);
  }
  return metadataJson;
}

/** Written whole and then renamed, as several processes may do it at once. */
async function keep(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
