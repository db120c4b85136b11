import { performance } from "node:perf_hooks";
import { Bench } from "tinybench";
import { customFunctions } from "../../src/functions/all-functions";
import { type FunctionExample, functionExamples } from "../../src/functions/examples";
import { createAddinHost } from "../../src/host/addin-host";
import {
  cellAt,
  emptySheet,
  emptyWorkbook,
  ensureCell,
  type WorkbookModel,
} from "../../src/host/model/workbook";

/** Prints how fast the custom functions are, by themselves and in cells of the host, and whether memory stays flat. */
export async function benchFunctions(): Promise<void> {
  await callsPerSecond();
  await trendCells("10,000 formulas", (row) => trendFormula(`A${row}`, `B${row}`));
  await trendCells("one spilled formula", (row) =>
    row === 1 ? trendFormula(`A1:A${cells}`, `B1:B${cells}`) : null,
  );
  for (const count of [1000, 5000]) await countIfCells(count);
  memoryOverAMillionCalls();
}

/** Each function on its first worked example. */
async function callsPerSecond(): Promise<void> {
  const bench = new Bench({ time: 200 });
  for (const [id, calculate] of callsOfExamples()) bench.add(id, calculate);
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) => ({
      function: name,
      "calls per second":
        "throughput" in result ? Math.round(result.throughput.mean).toLocaleString("en-GB") : "",
    })),
  );
}

function callsOfExamples(): Map<string, () => void> {
  const calls = new Map<string, () => void>();
  for (const example of functionExamples) {
    const customFunction = customFunctions[example.id];
    if (!customFunction || calls.has(example.id) || isError(example)) continue;
    const parameters = example.parameters.map(asGrid);
    calls.set(example.id, () => void customFunction(...parameters));
  }
  return calls;
}

function isError({ result }: FunctionExample): boolean {
  return typeof result === "object" && "error" in result;
}

function asGrid(parameter: unknown): unknown[][] {
  return Array.isArray(parameter) ? (parameter as unknown[][]) : [[parameter]];
}

const cells = 10_000;

function trendFormula(previous: string, latest: string): string {
  return `=HERTS.TREND(${previous},${latest},"higher")`;
}

/** Time until all arrows stand in their cells, from a workbook that has none yet. */
async function trendCells(title: string, formula: (row: number) => string | null): Promise<void> {
  const workbook = workbookOf(formula);
  const start = performance.now();
  const host = await createAddinHost({ workbook });
  const time = performance.now() - start;
  const sheet = workbook.sheets[0];
  const last = sheet && cellAt(sheet, cells - 1, 2)?.value;
  console.log(`${cells} TREND cells as ${title}: ${time.toFixed(0)} ms, the last one is ${last}`);
  host.close();
}

/** Time of as many COUNTIFs over a column as it has cells, which all ask for something else. */
async function countIfCells(count: number): Promise<void> {
  const workbook = emptyWorkbook();
  const sheet = emptySheet("{1}", "Data");
  workbook.sheets = [sheet];
  for (let row = 0; row < count; row++) {
    ensureCell(sheet, row, 0).value = `Child ${row}`;
    ensureCell(sheet, row, 1).formula = `=COUNTIF($A$1:$A$${count},A${row + 1})`;
  }
  const start = performance.now();
  const host = await createAddinHost({ workbook });
  const time = (performance.now() - start).toFixed(0);
  console.log(`${count} COUNTIFs over ${count} cells: ${time} ms`);
  host.close();
}

function workbookOf(formula: (row: number) => string | null): WorkbookModel {
  const workbook = emptyWorkbook();
  const sheet = emptySheet("{1}", "Data");
  workbook.sheets = [sheet];
  for (let row = 0; row < cells; row++) {
    ensureCell(sheet, row, 0).value = `${(40 + row / 500).toFixed(3)}% (${row}/20,000)`;
    ensureCell(sheet, row, 1).value = `${(60 - row / 500).toFixed(3)}% (${row}/20,000)`;
    const text = formula(row + 1);
    if (text !== null) ensureCell(sheet, row, 2).formula = text;
  }
  return workbook;
}

/** `npm run bench` lets it collect the garbage first, which is no part of what is kept. */
function memoryOverAMillionCalls(): void {
  const trend = callsOfExamples().get("TREND");
  if (!trend) throw new Error("TREND has no example.");
  const used: number[] = [];
  for (let call = 0; call <= 1_000_000; call++) {
    if (call % 250_000 === 0) used.push(heapInMegabytes());
    trend();
  }
  const shown = used.map((megabytes) => megabytes.toFixed(1)).join(", ");
  console.log(`Heap before and after every 250,000 of a million TREND calls: ${shown} MB`);
}

function heapInMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
