import { dirname, join } from "node:path";
import { init } from "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof init>>;

/** The library that writes the files: exceljs has no charts. */
export async function loadExcelize(): Promise<Excelize> {
  return init(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
}

/** Throws what excelize reports in the result of a call. */
export function must(result: { readonly error: string | null }): void {
  if (result.error) throw new Error(`The sample cannot be written: ${result.error}`);
}
