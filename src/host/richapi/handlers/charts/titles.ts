import type { ChartTitle, TextLook } from "../../../../core/drawingml/chart-description";
import { HostObject, type Part, type TitlePart } from "../../objects";
import { booleanValue, oneOf, textValue } from "../../values";
import type { TypeHandlers } from "../types";
import { existing, orAutomatic, within } from "./parts";

const automatic: ChartTitle = { text: null };

const textOf = (title: TitlePart) => title.get()?.text ?? title.automaticText;

/** A title that is given a text is shown. */
function setText(title: TitlePart, value: unknown): void {
  const text = textValue(value);
  title.set({ ...(title.get() ?? automatic), text, reference: undefined });
}

function show(title: TitlePart, value: unknown): void {
  const isWanted = booleanValue(value);
  if (isWanted !== (title.get() !== null)) title.set(isWanted ? automatic : null);
}

/** Look of a title's text; a title that is not shown has none to be changed. */
const lookOf = (title: TitlePart): Part<TextLook> =>
  orAutomatic(within(existing<ChartTitle>(title, automatic), "font"));

export const chartTitle: TypeHandlers<"ChartTitle"> = {
  get: {
    Text: textOf,
    Visible: (title) => title.get() !== null,
    Overlay: (title) => title.get()?.overlay ?? false,
    Format: (title) => new HostObject("ChartTitleFormat", lookOf(title)),
  },
  set: {
    Text: setText,
    Visible: show,
    Overlay: (title, value) =>
      within(existing<ChartTitle>(title, automatic), "overlay").set(booleanValue(value)),
  },
};

export const chartAxisTitle: TypeHandlers<"ChartAxisTitle"> = {
  get: {
    Text: textOf,
    Visible: (title) => title.get() !== null,
    Format: (title) => new HostObject("ChartAxisTitleFormat", lookOf(title)),
  },
  set: { Text: setText, Visible: show },
};

const fontOnly = { get: { Font: (font: Part<TextLook>) => new HostObject("ChartFont", font) } };

export const chartTitleFormat: TypeHandlers<"ChartTitleFormat"> = fontOnly;
export const chartAxisTitleFormat: TypeHandlers<"ChartAxisTitleFormat"> = fontOnly;
export const chartLegendFormat: TypeHandlers<"ChartLegendFormat"> = fontOnly;
export const chartDataLabelFormat: TypeHandlers<"ChartDataLabelFormat"> = fontOnly;

const plainLegend = { position: "Right" } as const;

export const chartLegend: TypeHandlers<"ChartLegend"> = {
  get: {
    Visible: (legend) => legend.get() !== null,
    Position: (legend) => legend.get()?.position ?? plainLegend.position,
    Overlay: (legend) => legend.get()?.overlay ?? false,
    Format: (legend) =>
      new HostObject(
        "ChartLegendFormat",
        orAutomatic(within(existing(legend, plainLegend), "font")),
      ),
  },
  set: {
    Visible: (legend, value) => {
      const isWanted = booleanValue(value);
      if (isWanted !== (legend.get() !== null)) legend.set(isWanted ? plainLegend : null);
    },
    Position: (legend, value) => {
      const position = oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"]);
      legend.set({ ...legend.get(), position });
    },
    Overlay: (legend, value) =>
      within(existing(legend, plainLegend), "overlay").set(booleanValue(value)),
  },
};
