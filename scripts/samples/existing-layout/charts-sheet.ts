import { date, figure, text } from "../cells";
import { series } from "../data";
import type { ChartPlan, RowPlan, SheetPlan } from "../../../src/host/planned-workbook/plan";

const { provision, travelTraining, careLeavers } = series;
const name = "Charts";

const travelTop = 4;
const travelLast = travelTop + travelTraining.rows.length;
const leaversTop = travelLast + 3;
const leaversLast = leaversTop + careLeavers.rows.length;
const provisionTop = leaversLast + 3;
const provisionLast = provisionTop + provision.rows.length;

/** The report's three charts beside their figures. */
export function chartsSheet(): SheetPlan {
  return {
    name,
    columnWidths: [44, 14, 12, 22, 4],
    rows: [
      { cells: [text("Charts for the report", "oldTitle")], height: 24 },
      { cells: [] },
      ...block(`KPI 7 – ${travelTraining.title}`, ["Year", "Sign-offs"], travelRows()),
      { cells: [] },
      ...block(`KPI 21 – ${careLeavers.title}`, ["Month", "%"], leaversRows()),
      { cells: [] },
      ...block(`KPI 6 – ${provision.title}`, ["Provision", ...provision.series], provisionRows()),
    ],
    charts: [travelChart(), leaversChart(), provisionChart()],
  };
}

function block(heading: string, header: readonly string[], rows: readonly RowPlan[]): RowPlan[] {
  return [
    { cells: [text(heading, "oldNote")] },
    { cells: header.map((title) => text(title, "oldHeader")) },
    ...rows,
  ];
}

function travelRows(): RowPlan[] {
  return travelTraining.rows.map(({ year, signOffs }) => ({
    cells: [text(year, "oldBody"), figure(signOffs, "0", "oldBody")],
  }));
}

function leaversRows(): RowPlan[] {
  return careLeavers.rows.map(({ month, percentage }) => ({
    cells: [date(month, "mmm-yy", "oldLeft"), figure(percentage, "0.0", "oldBody")],
  }));
}

function provisionRows(): RowPlan[] {
  return provision.rows.map(({ category, percentages }) => ({
    cells: [text(category, "oldBody"), ...percentages.map((p) => figure(p, '0.0"%"', "oldBody"))],
  }));
}

function travelChart(): ChartPlan {
  const { rows, title } = travelTraining;
  return {
    kind: "column",
    at: "F3",
    title,
    altText: `Columns. Sign-offs a year from ${rows[0]?.year} to ${rows.at(-1)?.year}.`,
    series: [columnOf("B", travelTop, travelLast)],
  };
}

function leaversChart(): ChartPlan {
  return {
    kind: "line",
    at: "F20",
    title: careLeavers.title,
    categoryFormat: "mmm-yy",
    altText: "Line. Percentage of care leavers in education, employment or training, by month.",
    series: [columnOf("B", leaversTop, leaversLast)],
  };
}

function provisionChart(): ChartPlan {
  return {
    kind: "clustered bar",
    at: "F37",
    title: provision.title,
    altText: "Bars. Hertfordshire beside national figure and statistical neighbours.",
    series: ["B", "C", "D"].map((letter) => columnOf(letter, provisionTop, provisionLast)),
  };
}

/** One series: its name in row `header`, its figures below it, its categories in column A. */
function columnOf(letter: string, header: number, last: number): ChartPlan["series"][number] {
  const range = (column: string) => `${name}!$${column}$${header + 1}:$${column}$${last}`;
  return { name: `${name}!$${letter}$${header}`, categories: range("A"), values: range(letter) };
}
