import { date, figure, text } from "../cells";
import type { CellPlan, RowPlan, SheetPlan } from "../../../src/host/planned-workbook/plan";
import { allDirections } from "./kpi-rows";
import { directionRange, kpiSheetName } from "./kpi-sheet";

export const frontSheetName = "Front sheet";

/** Status of the workbook, and how many indicators show each arrow. */
export function frontSheet(): SheetPlan {
  return {
    name: frontSheetName,
    columnWidths: [34, 26],
    rows: [
      { cells: [text("Children’s Services performance", "oldTitle")], height: 24 },
      { cells: [text("Indicator monitoring for the CYP Plan", "oldNote")] },
      { cells: [] },
      entry("Status", text("Draft for Panel", "oldBody")),
      entry("Reporting year", text("2022/23", "oldBody")),
      entry("Margin for declining", figure(0.05, "0%", "oldBody")),
      entry("Last changed", date("2023-09-18", "d mmmm yyyy", "oldBody")),
      { cells: [] },
      { cells: [text("Arrow", "oldHeader"), text("Indicators that show it", "oldHeader")] },
      ...["↑", "↓", "↔", "⇄"].map(countOf),
    ],
  };
}

function entry(name: string, value: CellPlan): RowPlan {
  return { cells: [text(name, "oldBody"), value] };
}

function countOf(arrow: string): RowPlan {
  const count = allDirections().filter((direction) => direction.includes(arrow)).length;
  const formula = `COUNTIF('${kpiSheetName}'!$${directionRange},"*${arrow}*")`;
  return entry(arrow, { value: count, formula, look: "oldBody" });
}
