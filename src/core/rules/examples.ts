import type { CellValue, Field, SheetGrid, WorkbookSnapshot } from "../workbook/types";
import type { RuleExample } from "./types";

/** Headers of the example table, under the names of the template. */
const headers: readonly (readonly [Field, string])[] = [
  ["number", "No."],
  ["ambition", "Ambition"],
  ["indicator", "Indicator"],
  ["measure", "Measure"],
  ["outcomeBee", "Outcome Bee"],
  ["corporatePriority", "Corporate Priority"],
  ["polarity", "Polarity"],
  ["previous", "Previous Data"],
  ["latest", "Latest Data"],
  ["direction", "Direction of travel"],
  ["commentary", "Commentary"],
  ["actions", "Actions to address decline"],
];

/** A measure in which no rule finds anything, at its place (from 0) in the table. */
function faultless(place: number): Record<string, CellValue> {
  return {
    number: place + 1,
    ambition: "Ambition 1",
    indicator: `Percentage of care leavers in suitable accommodation, area ${place + 1}`,
    measure: "",
    outcomeBee: "BE INDEPENDENT",
    corporatePriority: "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS",
    polarity: "higher",
    previous: "60.0% (60/100)",
    latest: "66.0% (66/100)",
    direction: "↑",
    commentary: "More young people moved into suitable homes.",
    actions: "",
  };
}

/** The example as a workbook with one sheet, `Indicators`. */
export function exampleWorkbook(example: RuleExample): WorkbookSnapshot {
  const fields = headers.map(([field]) => field);
  const rows = example.rows.map((row, place) => {
    const content: Partial<Record<Field, CellValue>> = { ...faultless(place), ...row };
    return fields.map((field) => content[field] ?? "");
  });
  const values = [headers.map(([, header]) => header), ...rows];
  const formats = fields.map((field) => example.numberFormats?.[field] ?? "General");
  const sheet: SheetGrid = {
    name: "Indicators",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: values.map(() => formats),
    formulas: values.map((row) => row.map(() => "")),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
  };
  return { name: "Example.xlsx", sheets: [sheet] };
}
