import type { PrintChoice } from "../../print/types";

/** What the print preview says. */
export const wording = {
  title: "Print preview",
  what: "Pages of",
  choices: {
    "active-sheet": "This sheet",
    report: "The whole report",
    workbook: "The whole workbook",
  } satisfies Record<PrintChoice, string>,
  page: "Page",
  of: (count: number) => `of ${figure(count)}`,
  previous: "Previous page",
  next: "Next page",
  zoom: "Zoom",
  pageWidth: "Page width",
  wholePage: "Whole page",
  percent: (part: number) => `${Math.round(part * 100)}%`,
  print: "Print",
  close: "Close",
  pages: "Pages",
  pageName: (place: number, count: number, sheet: string) =>
    `Page ${figure(place)} of ${figure(count)}, ${sheet}`,
  laying: "Setting out the pages …",
  nothing: {
    "active-sheet": "There is nothing to print on this sheet.",
    report: "There is no report in this workbook yet. Close this, then choose Build report.",
    workbook: "There is nothing to print in this workbook.",
  } satisfies Record<PrintChoice, string>,
  leftOut: (shown: number, leftOut: number) =>
    `The first ${figure(shown)} of ${figure(shown + leftOut)} pages are shown here. Set a print area, or fit the sheet to fewer pages, to see the others.`,
  lost: "The workbench does not answer. Start it again with npm start, then reload this page.",
} as const;

const figure = (count: number) => count.toLocaleString("en-GB");
