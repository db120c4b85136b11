import type { Dash, LineLook, TextLook } from "../../../../core/drawingml/chart-description";
import type { Part } from "../../objects";
import { booleanValue, colorValue, numberValue, oneOf, textValue } from "../../values";
import type { TypeHandlers } from "../types";

const change = <T extends object>(part: Part<T>, changes: Partial<T>) =>
  part.set({ ...part.get(), ...changes });

/** What Excel gives where the look of text is automatic. */
const standardFont = { name: "Calibri", size: 10, color: "#000000" };

export const chartFont: TypeHandlers<"ChartFont"> = {
  get: {
    Name: (font) => font.get().name ?? standardFont.name,
    Size: (font) => font.get().size ?? standardFont.size,
    Bold: (font) => font.get().bold ?? false,
    Italic: (font) => font.get().italic ?? false,
    Underline: (font) => (font.get().underline ? "Single" : "None"),
    Color: (font) => font.get().color ?? standardFont.color,
  },
  set: {
    Name: (font, value) => change(font, { name: textValue(value) }),
    Size: (font, value) => change(font, { size: numberValue(value, 1, 409) }),
    Bold: (font, value) => change(font, { bold: booleanValue(value) }),
    Italic: (font, value) => change(font, { italic: booleanValue(value) }),
    Underline: (font, value) =>
      change<TextLook>(font, { underline: oneOf(value, ["None", "Single"]) === "Single" }),
    Color: (font, value) => change(font, { color: colorValue(value) }),
  },
};

export const chartFill: TypeHandlers<"ChartFill"> = {
  call: {
    SetSolidColor: (fill, given) => fill.set(colorValue(given.raw(0))),
    Clear: (fill) => fill.set(null),
  },
};

/** Excel.ChartLineStyle by the patterns of DrawingML; each is written as the first that has its name. */
const lineStyles: readonly (readonly [style: string, dash: Dash])[] = [
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["Dot", "sysDash"],
  ["RoundDot", "sysDot"],
  ["Dash", "lgDash"],
  ["DashDot", "lgDashDot"],
  ["DashDot", "sysDashDot"],
  ["DashDotDot", "sysDashDotDot"],
  ["Dot", "dot"],
];

function dashOf(style: string): Dash | undefined {
  return lineStyles.find(([name]) => name === style)?.[1];
}

const styleNames = ["None", "Automatic", ...new Set(lineStyles.map(([name]) => name))];

type LinePart = Part<LineLook | null | undefined>;

function lineStyle(line: LinePart): string {
  const look = line.get();
  if (look === null) return "None";
  if (look === undefined) return "Automatic";
  return lineStyles.find(([, dash]) => dash === look.dash)?.[0] ?? "Continuous";
}

/** A line that is given a look is there, even if there was none. */
const changeLine = (line: LinePart, changes: LineLook) => line.set({ ...line.get(), ...changes });

const lineMembers = {
  get: {
    Color: (line: LinePart) => line.get()?.color ?? "#000000",
    Weight: (line: LinePart) => line.get()?.weight ?? 0.75,
    LineStyle: lineStyle,
  },
  set: {
    Color: (line: LinePart, value: unknown) => changeLine(line, { color: colorValue(value) }),
    Weight: (line: LinePart, value: unknown) =>
      changeLine(line, { weight: numberValue(value, 0, 1584) }),
    LineStyle: (line: LinePart, value: unknown) => {
      const style = oneOf(value, styleNames);
      if (style === "None") line.set(null);
      else changeLine(line, { dash: dashOf(style) });
    },
  },
  call: { Clear: (line: LinePart) => line.set(null) },
};

export const chartLineFormat: TypeHandlers<"ChartLineFormat"> = lineMembers;
export const chartBorder: TypeHandlers<"ChartBorder"> = lineMembers;
