import { workbookOfRows } from "../tests/helpers/workbooks";
import { performance } from "node:perf_hooks";
import { Bench } from "tinybench";
import { checkWorkbook, exampleWorkbook } from "../src/core/rules";
import { directionOfTravel } from "../src/core/trend";
import { readValue } from "../src/core/values";
import { readIndicatorWorkbook } from "../src/core/workbook";
import type { WorkbookSnapshot } from "../src/core/workbook/types";
import { buildIndicatorReport } from "../src/excel/indicators";
import { createHost, withGlobals } from "../src/host/host";
import type { WorkbookModel } from "../src/host/model/workbook";
import { benchFunctions } from "./bench/functions";

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

/**
 * A table of that many measures under the five ambitions, as analysts fill it: percentages with their counts, counts and
 * rates, one in seven declining, and some 700 characters of commentary that quote the row's figures.
 */
function indicatorTable(size: number): WorkbookSnapshot {
  const rows = Array.from({ length: size }, (_, place) => {
    const figures = figuresOf(place);
    return {
      number: place + 1,
      ambition: 1 + Math.floor((place * 5) / size),
      indicator: `${figures.counted} in ${places[place % places.length]}, district ${place + 1}`,
      ...figures.cells,
      commentary: commentaryOf(place, figures),
      actions: figures.cells.direction === "↓" ? "A weekly meeting reviews every case." : "",
    };
  });
  return exampleWorkbook({ title: "bench", rows });
}

/** The same table as most workbooks have it: three measures to an indicator, which share the first one's commentary. */
function familyTable(size: number): WorkbookSnapshot {
  const rows = Array.from({ length: size }, (_, place) => {
    const family = Math.floor(place / 3);
    const figures = figuresOf(family * 3 + 1);
    return {
      number: `${family + 1}${"abc".charAt(place % 3)}`,
      ambition: 1 + Math.floor((place * 5) / size),
      indicator: `${figures.counted}, district ${family + 1}`,
      measure: places[place % 3] ?? "",
      ...figuresOf(place * 3 + 1).cells,
      commentary: place % 3 === 0 ? commentaryOf(place * 3 + 1, figuresOf(place * 3 + 1)) : "",
      actions: "A weekly meeting reviews every case.",
    };
  });
  return exampleWorkbook({ title: "bench", rows });
}

const places = ["foster homes", "nurseries", "primary schools", "special schools", "youth clubs"];

function figuresOf(place: number) {
  const declines = place % 7 === 0;
  const direction = declines ? "↓" : "↑";
  if (place % 3 === 1) {
    const [before, now] = [1_000 + place, declines ? 850 + place : 1_060 + place];
    const [previous, latest] = [before, now].map((count) => count.toLocaleString("en-GB"));
    const isLarge = Math.abs(now - before) > before * 0.05;
    const cells = { previous, latest, direction: declines && !isLarge ? "⇄" : direction };
    return { counted: "Number of children seen", cells };
  }
  const [before, now] = [600 + (place % 50), declines ? 500 + (place % 50) : 660 + (place % 50)];
  const [previous, latest] = [before, now].map((n) => `${(n / 10).toFixed(1)}% (${n}/1,000)`);
  return { counted: "Percentage of children seen", cells: { previous, latest, direction } };
}

function commentaryOf(place: number, { cells }: ReturnType<typeof figuresOf>): string {
  const [before, now] = [cells.previous, cells.latest].map((text) => text?.split(" ")[0] ?? "");
  const moved = cells.direction === "↑" ? "increased" : "decreased";
  return [
    `The figure has ${moved} from ${before} to ${now} over the year to 31 March 2023.`,
    `Officers of the Early Help Service visited ${200 + (place % 90)} families in 2022-23, and 14 schools took part in the programme.`,
    "The number of referrals rose across the country after the pandemic, and the Department for Education expects this to go on.",
    "We work with partners in health and the police so that families get help in their own community.",
    "The Children and Families Forum meets every 6 weeks to look at what children and young people have told us.",
    "A new team leader was appointed in May 2022, and the team has had no vacancies since then.",
    "For this indicator bigger is better.",
  ].join(" ");
}

function read(snapshot: WorkbookSnapshot) {
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new Error(reading.message);
  return reading.workbook;
}

function asModel({ sheets }: WorkbookSnapshot): WorkbookModel {
  return workbookOfRows(sheets[0]?.values ?? [], { sheet: "Indicators" });
}

void main();
