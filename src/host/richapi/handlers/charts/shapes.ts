import { findChart } from "../../../model/charts/charts";
import type { SheetModel } from "../../../model/workbook";
import type { HandlerContext } from "../../context";
import { HostError } from "../../errors";
import { type ChartTarget, HostObject, nullObject } from "../../objects";
import { numberValue, oneOf, textValue } from "../../values";
import type { TypeHandlers } from "../types";
import { deleteChart, place, rename, resize } from "./chart";
import { changeChart } from "./parts";

const shapeObject = (target: ChartTarget) => new HostObject("Shape", target);

/**
 * Shapes of a sheet: its charts. Microsoft does not say whether Excel lists charts among the shapes, so a host can be
 * told to leave them out (`chartsAsShapes`). Pictures and drawn shapes of a file are kept but not played.
 */
function shapesOf(sheet: SheetModel, host: HandlerContext): ChartTarget[] {
  const isListed = host.services.chartsAsShapes ?? true;
  return isListed ? sheet.charts.map((chart) => ({ sheet, chart })) : [];
}

function findShape(sheet: SheetModel, key: string, host: HandlerContext): ChartTarget | undefined {
  const chart = findChart(sheet, key);
  return shapesOf(sheet, host).find((shape) => shape.chart === chart);
}

function found(target: ChartTarget | undefined): HostObject<"Shape"> {
  if (!target) throw new HostError("ItemNotFound");
  return shapeObject(target);
}

export const shapeCollection: TypeHandlers<"ShapeCollection"> = {
  call: {
    GetCount: (sheet, _given, host) => shapesOf(sheet, host).length,
    GetItem: (sheet, given, host) => found(findShape(sheet, given.text(0), host)),
    GetItemAt: (sheet, given, host) => found(shapesOf(sheet, host)[given.integer(0)]),
    GetItemOrNullObject: (sheet, given, host) => {
      const shape = findShape(sheet, given.text(0), host);
      return shape ? shapeObject(shape) : nullObject;
    },
  },
  items: (sheet, host) => shapesOf(sheet, host).map(shapeObject),
};

export const shape: TypeHandlers<"Shape"> = {
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    Type: () => "Unsupported",
    AltTextTitle: ({ chart }) => chart.altTextTitle,
    AltTextDescription: ({ chart }) => chart.altTextDescription,
    Left: (target) => place(target).left,
    Top: (target) => place(target).top,
    Width: (target) => place(target).width,
    Height: (target) => place(target).height,
    Visible: () => true,
    ZOrderPosition: ({ sheet, chart }) => sheet.charts.indexOf(chart),
    Placement: ({ chart }) => chart.anchor.placement,
  },
  set: {
    Name: rename,
    AltTextTitle: (target, value, host) =>
      changeChart(target, host, (chart) => {
        chart.altTextTitle = textValue(value);
      }),
    AltTextDescription: (target, value, host) =>
      changeChart(target, host, (chart) => {
        chart.altTextDescription = textValue(value);
      }),
    Left: (target, value, host) => resize(target, { left: numberValue(value, 0) }, host),
    Top: (target, value, host) => resize(target, { top: numberValue(value, 0) }, host),
    Width: (target, value, host) => resize(target, { width: numberValue(value, 0) }, host),
    Height: (target, value, host) => resize(target, { height: numberValue(value, 0) }, host),
    Placement: (target, value, host) => {
      const placement = oneOf(value, ["TwoCell", "OneCell", "Absolute"]);
      changeChart(target, host, (chart) => {
        chart.anchor = { ...chart.anchor, placement };
      });
    },
  },
  call: { Delete: deleteChart },
};
