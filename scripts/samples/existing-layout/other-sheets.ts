import { figure, text } from "../cells";
import { ambitionHeading, indicators } from "../data";
import { withHeight } from "../../../src/host/planned-workbook/heights";
import type { CellPlan, RowPlan, SheetPlan } from "../../../src/host/planned-workbook/plan";

const targetHeaders = ["KPI No", "Measure", "21/22", "22/23", "23/24", "24/25"];

/** The targets that the report quotes. */
const targets = [
  { number: 3, format: "0", byYear: [null, 1, 6, null] },
  { number: 20, format: "0%", byYear: [0.85, 0.85, null, null] },
  { number: 34, format: "#,##0", byYear: [815, 916, 1483, 1834] },
] as const;

export function targetsSheet(): SheetPlan {
  const columnWidths = [8, 60, 10, 10, 10, 10];
  return {
    name: "Targets",
    columnWidths,
    rows: [
      { cells: [text("Targets agreed with services", "oldTitle")], height: 24 },
      { cells: [] },
      { cells: targetHeaders.map((header) => text(header, "oldHeader")) },
      ...targets.map((target) => withHeight(targetRow(target), columnWidths)),
    ],
  };
}

function targetRow({ number, format, byYear }: (typeof targets)[number]): RowPlan {
  const cells = byYear.map((target): CellPlan =>
    target === null ? text("", "oldBody") : figure(target, format, "oldBody"),
  );
  return {
    cells: [{ value: number, look: "oldCentre" }, text(titleOf(number), "oldBody"), ...cells],
  };
}

/** The analyst's own sheet of that name: the add-in must leave it alone. */
export function ownReportSheet(): SheetPlan {
  const columnWidths = [8, 70, 30];
  return {
    name: "Report",
    columnWidths,
    rows: [
      { cells: [text("Performance report 2021-22: text sent to Panel", "oldTitle")], height: 24 },
      { cells: [text("Kept for reference. Please do not overwrite.", "oldNote")] },
      { cells: [] },
      ...ownReportText.map((line) =>
        withHeight({ cells: [null, text(line, "oldPlain")] }, columnWidths),
      ),
      { cells: [] },
      { cells: ["No.", "Indicator", "2021-22"].map((header) => text(header, "oldHeader")) },
      ...[1, 4, 21, 23].map((number) => withHeight(lastYearRow(number), columnWidths)),
    ],
  };
}

const ownReportText = [
  "This was the first year of the plan. Services were still recovering from the pandemic.",
  "Four indicators were chosen for the covering note. Their figures are the baseline of this year’s monitoring.",
];

function lastYearRow(number: number): RowPlan {
  const previous = indicators.find((i) => i.number === number)?.measures[0]?.previous ?? "";
  return {
    cells: [
      { value: number, look: "oldCentre" },
      text(titleOf(number), "oldBody"),
      text(previous, "oldBody"),
    ],
  };
}

/** A hidden sheet with the names that the workbook has used. */
export function lookupsSheet(): SheetPlan {
  const themes = [...new Set(indicators.map((indicator) => indicator.ambition))].map(
    ambitionHeading,
  );
  return {
    name: "Lookups",
    columnWidths: [110],
    rows: [
      { cells: [text("Theme", "oldHeader")] },
      ...themes.map((theme) => ({ cells: [text(theme, "oldBody")] })),
    ],
    hidden: true,
  };
}

function titleOf(number: number): string {
  return indicators.find((indicator) => indicator.number === number)?.indicator ?? "";
}
