import { performance } from "node:perf_hooks";
import { Bench } from "tinybench";
import { checkWorkbook } from "../src/core/rules";
import { directionOfTravel } from "../src/core/trend";
import { readValue } from "../src/core/values";
import { readIndicatorWorkbook } from "../src/core/workbook";
import type { WorkbookSnapshot } from "../src/core/workbook/types";
import { buildIndicatorReport } from "../src/excel/indicators";
import { createHost, withGlobals } from "../src/host/host";
import { benchFunctions } from "./bench/functions";
import { asModel, familyTable, indicatorTable } from "./bench/tables";
import { benchWorkbench } from "./bench/workbench";

/** Prints figures of speed and growth. No test depends on them: machines differ. */
async function main(): Promise<void> {
  await smallThings();
  growth("Reading the table", indicatorTable, read);
  growth("All rules", (size) => read(indicatorTable(size)), checkWorkbook);
  growth(
    "All rules, three measures to an indicator",
    (size) => read(familyTable(size)),
    checkWorkbook,
  );
  for (const size of [58, 1000, 5000]) await reportOnHost(size);
  await benchFunctions();
  await benchWorkbench();
}

async function smallThings(): Promise<void> {
  const bench = new Bench({ time: 500 });
  const previous = readValue("67.4% (694/1,030)");
  const latest = readValue("63.9% (625/978)");
  const sentence = "Of the 240 who responded in 2022, 52.1% know how to access services.";
  bench
    .add("readValue, short text", () => void readValue("67.4% (694/1,030)"))
    .add("readValue, a sentence", () => void readValue(sentence))
    .add("directionOfTravel", () => void directionOfTravel(previous, latest, "higher"));
  await bench.run();
  console.table(bench.table());
}

/** Prints the time at 1,000 and at 10,000 measures, and the growth per measure: 1.0 is linear. */
function growth<T>(title: string, prepare: (size: number) => T, work: (prepared: T) => unknown) {
  const sizes = [1000, 10_000] as const;
  const [small, large] = sizes.map((size) => medianTime(prepare(size), work)) as [number, number];
  const perMeasure = large / sizes[1] / (small / sizes[0]);
  console.log(
    `${title}: ${small.toFixed(0)} ms for 1,000, ${large.toFixed(0)} ms for 10,000; growth per measure ${perMeasure.toFixed(2)}`,
  );
}

/** Milliseconds, the median of five runs after one to warm up. */
function medianTime<T>(prepared: T, work: (prepared: T) => unknown): number {
  work(prepared);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work(prepared);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

async function reportOnHost(size: number): Promise<void> {
  const host = await createHost({ workbook: asModel(indicatorTable(size)) });
  const start = performance.now();
  await withGlobals(host, () => host.Excel.run((context) => buildIndicatorReport(context)));
  const { syncs, largestRequestBytes } = host.counters;
  console.log(
    `Report of ${size} measures on the host: ${(performance.now() - start).toFixed(0)} ms, ${syncs} syncs, largest request ${Math.round(largestRequestBytes / 1000)} kB`,
  );
  host.close();
}

function read(snapshot: WorkbookSnapshot) {
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new Error(reading.message);
  return reading.workbook;
}

void main();
