import type { ChartType } from "../../../../core/drawingml/chart-description";
import { chartTypes } from "../../../../core/drawingml/chart-types";
import { withFigures } from "../../../model/charts/chartFigures";
import type { ChartModel } from "../../../model/charts/chartModel";
import {
  type ChartPlace,
  anchorAt,
  anchorOver,
  placeOfChart,
} from "../../../model/charts/chartPlaces";
import { addChart, findChart, seriesOf, withType } from "../../../model/charts/charts";
import { boundingArea } from "../../../model/areas";
import type { SheetModel } from "../../../model/workbook";
import { assertEditable } from "../../access";
import type { CallArguments } from "../../callArguments";
import type { HandlerContext } from "../../context";
import { HostError } from "../../errors";
import { type ChartTarget, HostObject, type TitlePart, nullObject } from "../../objects";
import { rangeArgument } from "../../ranges";
import { booleanValue, numberValue, oneOf, textValue } from "../../values";
import { activateSheet } from "../rangeEditing";
import type { TypeHandlers } from "../types";
import { changeChart, designOf, orAutomatic, within } from "./parts";
import { labelsOfAll } from "./series";

const chartObject = (sheet: SheetModel, chart: ChartModel) =>
  new HostObject("Chart", { sheet, chart });

function found(sheet: SheetModel, chart: ChartModel | undefined): HostObject<"Chart"> {
  if (!chart) throw new HostError("ItemNotFound");
  return chartObject(sheet, chart);
}

export const chartCollection: TypeHandlers<"ChartCollection"> = {
  get: { Count: ({ charts }) => charts.length },
  call: {
    Add: add,
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, given) => found(sheet, findChart(sheet, given.text(0))),
    GetItemAt: (sheet, given) => found(sheet, sheet.charts[given.integer(0)]),
    GetItemOrNullObject: (sheet, given) => {
      const chart = findChart(sheet, given.text(0));
      return chart ? chartObject(sheet, chart) : nullObject;
    },
  },
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
};

const seriesBy = ["Auto", "Columns", "Rows"] as const;

/** Cells that a chart is to be made of, from any sheet. */
function sourceIn(given: CallArguments, first: number) {
  const range = given.target(first, "Range");
  if (!range) throw new HostError("InvalidArgument");
  const by = given.has(first + 1) ? oneOf(given.raw(first + 1), seriesBy) : "Auto";
  return { sheet: range.sheet, area: range.area, by };
}

function add(sheet: SheetModel, given: CallArguments, host: HandlerContext) {
  const type = oneOf(given.raw(0), chartTypes);
  const source = sourceIn(given, 1);
  assertEditable(sheet);
  const chart = addChart(sheet, type, source);
  host.changes.push({ kind: "charts", sheet });
  return chartObject(sheet, chart);
}

const blanksNames = { Gap: "NotPlotted", Zero: "Zero", Span: "Interplotted" } as const;

export const chart: TypeHandlers<"Chart"> = {
  get: {
    Id: ({ chart: { id } }) => id,
    Name: ({ chart: { name } }) => name,
    ChartType: typeOf,
    Left: (target) => place(target).left,
    Top: (target) => place(target).top,
    Width: (target) => place(target).width,
    Height: (target) => place(target).height,
    DisplayBlanksAs: ({ chart: { design } }) => blanksNames[design.blanks],
    PlotVisibleOnly: ({ chart: { design } }) => design.plotsVisibleOnly,
    Title: (target, host) => new HostObject("ChartTitle", titleOf(target, host)),
    Legend: (target, host) =>
      new HostObject("ChartLegend", within(designOf(target, host), "legend")),
    Axes: (target) => new HostObject("ChartAxes", target),
    Series: (target) => new HostObject("ChartSeriesCollection", target),
    DataLabels: (target, host) => new HostObject("ChartDataLabels", labelsOfAll(target, host)),
    Format: (target) => new HostObject("ChartAreaFormat", target),
    PlotArea: (target) => new HostObject("ChartPlotArea", target),
    Worksheet: ({ sheet }) => new HostObject("Worksheet", sheet),
  },
  set: {
    Name: rename,
    ChartType: (target, value, host) => setType(target, oneOf(value, chartTypes), host),
    Left: (target, value, host) => resize(target, { left: numberValue(value, 0) }, host),
    Top: (target, value, host) => resize(target, { top: numberValue(value, 0) }, host),
    Width: (target, value, host) => resize(target, { width: numberValue(value, 0) }, host),
    Height: (target, value, host) => resize(target, { height: numberValue(value, 0) }, host),
    DisplayBlanksAs: (target, value, host) => {
      const name = oneOf(value, ["NotPlotted", "Zero", "Interplotted"]);
      const blanks = ({ NotPlotted: "Gap", Zero: "Zero", Interplotted: "Span" } as const)[name];
      within(designOf(target, host), "blanks").set(blanks);
    },
    PlotVisibleOnly: (target, value, host) =>
      within(designOf(target, host), "plotsVisibleOnly").set(booleanValue(value)),
  },
  call: {
    SetData: setData,
    SetPosition: setPosition,
    Delete: deleteChart,
    Activate: ({ sheet }, _given, host) => activateSheet(sheet, host),
  },
};

/** `Invalid` for a chart that this host keeps without understanding it. */
function typeOf({ chart: { design, isKnown } }: ChartTarget): string {
  if (!isKnown) return "Invalid";
  return design.series[0]?.type ?? "ColumnClustered";
}

export function place({ sheet, chart: { anchor } }: ChartTarget): ChartPlace {
  return placeOfChart(sheet, anchor);
}

/** The title; one without a text shows the name of the only series. */
function titleOf(target: ChartTarget, host: HandlerContext): TitlePart {
  const part = within(designOf(target, host), "title");
  const { series } = withFigures(host.workbook, target.chart.design);
  const only = series.length === 1 ? series[0]?.name?.text : undefined;
  const referenced = withFigures(host.workbook, target.chart.design).title;
  const get = () => (part.get()?.reference === undefined ? part.get() : referenced);
  return { get, set: part.set, automaticText: only ?? "Chart Title" };
}

/**
 * Names are told apart here, also where only the case differs: Excel does not say what it does with two charts of one
 * name, and an add-in should not depend on it.
 */
export function rename(target: ChartTarget, value: unknown, host: HandlerContext): void {
  const name = textValue(value);
  if (name === "") throw new HostError("InvalidArgument");
  const owner = target.sheet.charts.find(
    (other) => other.name.toLowerCase() === name.toLowerCase(),
  );
  if (owner && owner !== target.chart) throw new HostError("ItemAlreadyExists");
  changeChart(target, host, (chart) => {
    chart.name = name;
  });
}

function setType(target: ChartTarget, type: ChartType, host: HandlerContext): void {
  const design = designOf(target, host);
  const series = design.get().series.map((one, index) => withType(one, type, index));
  design.set({ ...design.get(), series });
}

export function resize(target: ChartTarget, changes: Partial<ChartPlace>, host: HandlerContext) {
  const wanted = { ...place(target), ...changes };
  changeChart(target, host, (chart) => {
    chart.anchor = anchorAt(target.sheet, wanted, chart.anchor.placement);
  });
}

function setData(target: ChartTarget, given: CallArguments, host: HandlerContext): void {
  const source = sourceIn(given, 0);
  const design = designOf(target, host);
  const before = design.get();
  const type = before.series[0]?.type ?? "ColumnClustered";
  design.set({ ...before, series: seriesOf(type, source, before.series) });
}

/** From the upper left corner of the first cell to the lower right one of the last; with one cell the size stays. */
function setPosition(target: ChartTarget, given: CallArguments, host: HandlerContext): void {
  const { sheet } = target;
  const start = rangeArgument(given, 0, host, sheet);
  const end = given.has(1) ? rangeArgument(given, 1, host, sheet) : null;
  if (start.sheet !== sheet || (end && end.sheet !== sheet)) throw new HostError("InvalidArgument");
  if (!end) {
    const { left, top } = placeOfChart(sheet, anchorOver(start.area, "TwoCell"));
    return resize(target, { left, top }, host);
  }
  changeChart(target, host, (chart) => {
    chart.anchor = anchorOver(boundingArea(start.area, end.area), chart.anchor.placement);
  });
}

export function deleteChart(
  target: ChartTarget,
  _given: CallArguments,
  host: HandlerContext,
): void {
  const { sheet } = target;
  changeChart(target, host, (chart) => {
    sheet.charts = sheet.charts.filter((other) => other !== chart);
  });
}

export const chartAreaFormat: TypeHandlers<"ChartAreaFormat"> = {
  get: {
    Fill: (target, host) => new HostObject("ChartFill", within(designOf(target, host), "fill")),
    Border: (target, host) =>
      new HostObject("ChartBorder", within(designOf(target, host), "border")),
    Font: (target, host) =>
      new HostObject("ChartFont", orAutomatic(within(designOf(target, host), "font"))),
    RoundedCorners: ({ chart: { design } }) => design.hasRoundedCorners ?? false,
  },
  set: {
    RoundedCorners: (target, value, host) =>
      within(designOf(target, host), "hasRoundedCorners").set(booleanValue(value)),
  },
};

export const chartPlotArea: TypeHandlers<"ChartPlotArea"> = {
  get: { Format: (target) => new HostObject("ChartPlotAreaFormat", target) },
};

export const chartPlotAreaFormat: TypeHandlers<"ChartPlotAreaFormat"> = {
  get: {
    Fill: (target, host) => new HostObject("ChartFill", within(designOf(target, host), "plotFill")),
  },
};
