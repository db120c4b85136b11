import type { WorkbookPlan } from "../../../src/host/planned-workbook/plan";
import { chartsSheet } from "./charts-sheet";
import { frontSheet, frontSheetName } from "./front-sheet";
import { kpiSheet, kpiSheetName } from "./kpi-sheet";
import { lookupsSheet, ownReportSheet, targetsSheet } from "./other-sheets";

/** The same indicators in a workbook that has grown over the years, with a layout of its own. */
export function existingLayout(): WorkbookPlan {
  const kpi = kpiSheet();
  return {
    title: "CYP Plan KPI monitoring 2022-23",
    description: "Sample for the add-in HERTS Indicators: an analyst’s older workbook.",
    author: "Performance team",
    modified: "2023-09-18T09:00:00Z",
    sheets: [frontSheet(), kpi, targetsSheet(), chartsSheet(), ownReportSheet(), lookupsSheet()],
    names: [
      { name: "KPI_data", refersTo: `'${kpiSheetName}'!${absolute(kpi.filter ?? "")}` },
      { name: "Reporting_year", refersTo: `'${frontSheetName}'!$B$5` },
      { name: "Declining_margin", refersTo: `'${frontSheetName}'!$B$6` },
    ],
    opensAt: kpiSheetName,
  };
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
