import type { Chart, NewFile } from "excelize-wasm";
import { must, type Excelize } from "./excelize";
import type { ChartPlan, ChoicePlan, SheetPlan } from "./plan";

/** Dark text on a pale fill, as Excel's own "Bad", "Good" and "Neutral". The first that applies counts. */
const arrowColours = [
  { arrow: "↓", text: "9C0006", fill: "FFC7CE" },
  { arrow: "↑", text: "006100", fill: "C6EFCE" },
  { arrow: "⇄", text: "7F6000", fill: "FFEB9C" },
  { arrow: "↔", text: "7F6000", fill: "FFEB9C" },
] as const;

/** Lists to pick a cell's value from. */
export function addChoices(file: NewFile, sheet: SheetPlan): void {
  for (const choice of sheet.choices ?? []) must(file.AddDataValidation(sheet.name, rule(choice)));
}

function rule({ range, from }: ChoicePlan) {
  return {
    Sqref: range,
    Type: "list",
    Formula1: typeof from === "string" ? from : `"${from.join(",")}"`,
    AllowBlank: true,
    ShowErrorMessage: true,
    ErrorStyle: "warning",
    ErrorTitle: "Not in the list",
    Error: "This is not one of the usual entries.",
  };
}

/** Conditional formats that colour an arrow by what it says. */
export function addColouredArrows(file: NewFile, sheet: SheetPlan): void {
  for (const range of sheet.colouredArrows ?? []) {
    const formats = arrowColours.map(({ arrow, text, fill }) => {
      const { style, error } = file.NewConditionalStyle({
        Font: { Color: text },
        Fill: { Type: "pattern", Pattern: 1, Color: [fill] },
      });
      must({ error });
      return { Type: "text", Criteria: "containing", Value: arrow, Format: style };
    });
    must(file.SetConditionalFormat(sheet.name, range, formats));
  }
}

export function addNotes(file: NewFile, sheet: SheetPlan): void {
  for (const { cell, text } of sheet.notes ?? []) {
    must(file.AddComment(sheet.name, { Cell: cell, Author: "Analyst", Text: text }));
  }
}

export function addCharts(excelize: Excelize, file: NewFile, sheet: SheetPlan): void {
  const types = { column: excelize.Col, "clustered bar": excelize.Bar, line: excelize.Line };
  for (const chart of sheet.charts ?? []) {
    must(file.AddChart(sheet.name, chart.at, excelizeChart(chart, types[chart.kind])));
  }
}

function excelizeChart(chart: ChartPlan, Type: Chart["Type"]): Chart {
  return {
    Type,
    Series: chart.series.map(({ name, categories, values }) => ({
      Name: name,
      Categories: categories,
      Values: values,
    })),
    Title: { Paragraph: [{ Text: chart.title }] },
    Format: { AltText: chart.altText },
    Dimension: { Width: 560, Height: 280 },
    Legend: { Position: chart.series.length > 1 ? "bottom" : "none" },
    PlotArea: { ShowVal: true },
    VaryColors: false,
    XAxis: { Font: axisFont, ...categoryFormat(chart) },
    YAxis: { Font: axisFont },
  };
}

/** Dark enough on white; excelize's own grey is not. */
const axisFont = { Color: "404040", Size: 9 };

function categoryFormat({ categoryFormat: format }: ChartPlan) {
  return format ? { NumFmt: { CustomNumFmt: format } } : {};
}
