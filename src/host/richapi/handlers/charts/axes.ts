import type { ChartAxis } from "../../../../core/drawingml/chart-description";
import { isNumberFormat } from "../../../model/numberFormat";
import { HostError } from "../../errors";
import { type AxisPart, HostObject, type Part } from "../../objects";
import { booleanValue, numberValue, oneOf, textValue } from "../../values";
import type { TypeHandlers } from "../types";
import { axisOf, orAutomatic, within } from "./parts";

export const chartAxes: TypeHandlers<"ChartAxes"> = {
  get: {
    CategoryAxis: (target, host) =>
      new HostObject("ChartAxis", axisOf(target, "category", "Primary", host)),
    ValueAxis: (target, host) =>
      new HostObject("ChartAxis", axisOf(target, "value", "Primary", host)),
  },
  call: {
    GetItem: (target, given, host) => {
      const kind = oneOf(given.raw(0), ["Category", "Value"]);
      const group = given.has(1) ? oneOf(given.raw(1), ["Primary", "Secondary"]) : "Primary";
      return new HostObject(
        "ChartAxis",
        axisOf(target, kind === "Value" ? "value" : "category", group, host),
      );
    },
  },
};

/** A limit or unit: a number, or `""` for an automatic one. */
function scaleValue(value: unknown, least = -Infinity): number | undefined {
  return value === "" ? undefined : numberValue(value, least);
}

const change = (axis: AxisPart, changes: Partial<ChartAxis>) =>
  axis.set({ ...axis.get(), ...changes });

const gridlines = (axis: AxisPart, key: "majorGridlines" | "minorGridlines") =>
  new HostObject("ChartGridlines", within<ChartAxis, typeof key>(axis, key));

const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;

export const chartAxis: TypeHandlers<"ChartAxis"> = {
  get: {
    Type: ({ kind }) => (kind === "value" ? "Value" : "Category"),
    AxisGroup: ({ group }) => group,
    Visible: (axis) => axis.get().visible,
    Minimum: (axis) => axis.get().minimum ?? "",
    Maximum: (axis) => axis.get().maximum ?? "",
    MajorUnit: (axis) => axis.get().majorUnit ?? "",
    MinorUnit: (axis) => axis.get().minorUnit ?? "",
    NumberFormat: (axis) => axis.get().numberFormat ?? "General",
    LinkNumberFormat: (axis) => axis.get().numberFormat === undefined,
    ReversePlotOrder: (axis) => axis.get().isReversed ?? false,
    CategoryType: (axis) => (axis.get().isOfDates ? "DateAxis" : "Automatic"),
    MajorTickMark: (axis) => axis.get().majorTickMark ?? "None",
    MinorTickMark: (axis) => axis.get().minorTickMark ?? "None",
    TickLabelPosition: (axis) => axis.get().tickLabelPosition ?? "NextToAxis",
    TickLabelSpacing: (axis) => axis.get().tickLabelSpacing ?? "",
    TextOrientation: (axis) => axis.get().textOrientation ?? 0,
    Title: (axis) =>
      new HostObject("ChartAxisTitle", {
        ...within<ChartAxis, "title">(axis, "title"),
        automaticText: "Axis Title",
      }),
    MajorGridlines: (axis) => gridlines(axis, "majorGridlines"),
    MinorGridlines: (axis) => gridlines(axis, "minorGridlines"),
    Format: (axis) => new HostObject("ChartAxisFormat", axis),
  },
  set: {
    Visible: (axis, value) => change(axis, { visible: booleanValue(value) }),
    Minimum: (axis, value) => change(axis, { minimum: scaleValue(value) }),
    Maximum: (axis, value) => change(axis, { maximum: scaleValue(value) }),
    MajorUnit: (axis, value) => change(axis, { majorUnit: scaleValue(value, 0) }),
    MinorUnit: (axis, value) => change(axis, { minorUnit: scaleValue(value, 0) }),
    NumberFormat: (axis, value) => {
      const numberFormat = textValue(value);
      if (!isNumberFormat(numberFormat)) throw new HostError("InvalidArgument");
      change(axis, { numberFormat });
    },
    LinkNumberFormat: (axis, value) => {
      const numberFormat = booleanValue(value) ? undefined : (axis.get().numberFormat ?? "General");
      change(axis, { numberFormat });
    },
    ReversePlotOrder: (axis, value) => change(axis, { isReversed: booleanValue(value) }),
    CategoryType: (axis, value) => {
      const type = oneOf(value, ["Automatic", "TextAxis", "DateAxis"]);
      change(axis, { isOfDates: type === "DateAxis" });
    },
    MajorTickMark: (axis, value) => change(axis, { majorTickMark: oneOf(value, tickMarks) }),
    MinorTickMark: (axis, value) => change(axis, { minorTickMark: oneOf(value, tickMarks) }),
    TickLabelPosition: (axis, value) =>
      change(axis, { tickLabelPosition: oneOf(value, ["NextToAxis", "High", "Low", "None"]) }),
    TickLabelSpacing: (axis, value) => change(axis, { tickLabelSpacing: scaleValue(value, 1) }),
    TextOrientation: (axis, value) =>
      change(axis, { textOrientation: numberValue(value, -90, 90) }),
  },
};

export const chartAxisFormat: TypeHandlers<"ChartAxisFormat"> = {
  get: {
    Font: (axis) => new HostObject("ChartFont", orAutomatic(within(axis, "font"))),
    Line: (axis) => new HostObject("ChartLineFormat", within(axis, "line")),
  },
};

export const chartGridlines: TypeHandlers<"ChartGridlines"> = {
  get: {
    Visible: (lines) => lines.get() !== null,
    Format: (lines) => new HostObject("ChartGridlinesFormat", lines),
  },
  set: {
    Visible: (lines, value) => {
      const isWanted = booleanValue(value);
      if (isWanted !== (lines.get() !== null)) lines.set(isWanted ? {} : null);
    },
  },
};

export const chartGridlinesFormat: TypeHandlers<"ChartGridlinesFormat"> = {
  get: {
    Line: (lines) =>
      new HostObject("ChartLineFormat", {
        get: lines.get,
        set: (line) => lines.set(line ?? {}),
      } satisfies Part<ReturnType<typeof lines.get> | undefined>),
  },
};
