import { reportFingerprint } from "../fingerprint/report-fingerprint";
import { readIndicatorWorkbook } from "../workbook";
import type { CellValue, Field, SheetGrid, WorkbookSnapshot } from "../workbook/types";
import { defaultSettings } from "./check";
import { exampleReport } from "./report/example-report";
import type { ReportSketch, RuleExample } from "./types";

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
    indicator: `Care leavers in suitable accommodation, area ${place + 1}`,
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

/** The example as a workbook: the sheet `Indicators`, and its other sheets. */
export function exampleWorkbook(example: RuleExample): WorkbookSnapshot {
  const fields = headers.map(([field]) => field);
  const rows = example.rows.map((row, place) => {
    const content: Partial<Record<Field, CellValue>> = { ...faultless(place), ...row };
    return fields.map((field) => content[field] ?? "");
  });
  const formats = fields.map((field) => example.numberFormats?.[field] ?? "General");
  const table = plainSheet("Indicators", [headers.map(([, header]) => header), ...rows]);
  const indicators: SheetGrid = {
    ...table,
    numberFormats: table.values.map((_, row) =>
      row === 0 ? formats.map(() => "General") : formats,
    ),
    hiddenRows: new Set(example.hiddenRows?.map((row) => row + 1)),
    merges: (example.merges ?? []).map(({ field, from, to }) => ({
      row: from + 1,
      column: fields.indexOf(field),
      rowCount: to - from + 1,
      columnCount: 1,
    })),
  };
  const others = (example.otherSheets ?? []).map((sheet) => plainSheet(sheet.name, sheet.rows));
  const snapshot = { name: "Example.xlsx", sheets: [indicators, ...others] };
  return example.report ? withReport(snapshot, example, example.report) : snapshot;
}

function withReport(
  snapshot: WorkbookSnapshot,
  { title, settings }: RuleExample,
  sketch: ReportSketch,
): WorkbookSnapshot {
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new Error(`${title}: ${reading.message}`);
  const fingerprint = reportFingerprint(reading.workbook, { ...defaultSettings, ...settings });
  const front = sketch.summary && frontTab(sketch.summary);
  const builtReport = { ...exampleReport(sketch, fingerprint), ...(front && { front }) };
  return { ...snapshot, builtReport };
}

function frontTab(summary: readonly string[]): SheetGrid {
  return plainSheet("Report", [["Executive summary"], ...summary.map((line) => [line])]);
}

/** A visible sheet of constants from A1 on, with the number format General. */
function plainSheet(name: string, rows: readonly (readonly CellValue[])[]): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    formulas: values.map((row) => row.map(() => "")),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
  };
}
