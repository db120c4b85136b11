import { exampleWorkbook } from "../../src/core/rules";
import type { WorkbookSnapshot } from "../../src/core/workbook/types";
import type { WorkbookModel } from "../../src/host/model/workbook";
import { workbookOfRows } from "../../tests/helpers/workbooks";

/**
 * A table of that many measures under the five ambitions, as analysts fill it: percentages with their counts, counts and
 * rates, one in seven declining, and some 700 characters of commentary that quote the row's figures.
 */
export function indicatorTable(size: number): WorkbookSnapshot {
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
export function familyTable(size: number): WorkbookSnapshot {
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

/** The table as the one sheet of a workbook. */
export function asModel({ sheets }: WorkbookSnapshot): WorkbookModel {
  return workbookOfRows(sheets[0]?.values ?? [], { sheet: "Indicators" });
}
