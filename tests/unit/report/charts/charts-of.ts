import { reportCharts } from "../../../../src/core/report/charts";
import type { ReportChart } from "../../../../src/core/report/types";
import { exampleWorkbook, type RuleExample } from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import type { CellValue } from "../../../../src/core/workbook/types";

export type Rows = readonly (readonly CellValue[])[];

const measures: RuleExample["rows"] = [
  { number: 7, indicator: "Number of students signed-off Travel Training Programme" },
  { number: "9a", indicator: "Places at schools", measure: "reception places" },
  { number: "9b", indicator: "Places at schools", measure: "special school places", latest: "12" },
  {
    number: 21,
    indicator: "Percentage of care leavers in education, employment or training",
    previous: "55.8%",
    latest: "52.7%",
  },
  { number: 30, indicator: "Cost of placements", previous: "£3,100", latest: "£3,221" },
];

/** The charts of a workbook of five measures with these sheets beside the indicator table. */
export function chartsOf(
  sheets: Readonly<Record<string, Rows>>,
  rows: RuleExample["rows"] = measures,
): ReportChart[] {
  const otherSheets = Object.entries(sheets).map(([name, cells]) => ({ name, rows: cells }));
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows, otherSheets }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return reportCharts(reading.workbook, "Hertfordshire");
}

/** The only chart of a sheet called Series. */
export function chartOf(...rows: Rows): ReportChart {
  const charts = chartsOf({ Series: rows });
  if (charts.length !== 1 || !charts[0]) throw new Error(`There are ${charts.length} charts.`);
  return charts[0];
}
