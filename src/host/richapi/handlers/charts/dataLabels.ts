import type { ChartLabels } from "../../../../core/drawingml/chart-description";
import { chartTypes, labelPositions } from "../../../../core/drawingml/chart-types";
import { isNumberFormat } from "../../../model/numberFormat";
import { HostError } from "../../errors";
import { HostObject, type Part } from "../../objects";
import { booleanValue, oneOf, textValue } from "../../values";
import type { TypeHandlers } from "../types";
import { existing, orAutomatic, within } from "./parts";

type Labels = Part<ChartLabels | null>;

const none: ChartLabels = { value: false };

/** Every position that any kind of chart knows. */
const positions = [...new Set(chartTypes.flatMap((type) => labelPositions(type)))];

/** Labels are there as soon as they are told to show something. */
const change = (labels: Labels, changes: Partial<ChartLabels>) =>
  labels.set({ ...(labels.get() ?? none), ...changes });

const shows = (key: "value" | "seriesName" | "categoryName" | "percentage" | "legendKey") => ({
  get: (labels: Labels) => labels.get()?.[key] ?? false,
  set: (labels: Labels, value: unknown) => change(labels, { [key]: booleanValue(value) }),
});

const members = {
  ShowValue: shows("value"),
  ShowSeriesName: shows("seriesName"),
  ShowCategoryName: shows("categoryName"),
  ShowPercentage: shows("percentage"),
  ShowLegendKey: shows("legendKey"),
} as const;

export const chartDataLabels: TypeHandlers<"ChartDataLabels"> = {
  get: {
    ShowValue: members.ShowValue.get,
    ShowSeriesName: members.ShowSeriesName.get,
    ShowCategoryName: members.ShowCategoryName.get,
    ShowPercentage: members.ShowPercentage.get,
    ShowLegendKey: members.ShowLegendKey.get,
    Position: (labels) => labels.get()?.position ?? "None",
    NumberFormat: (labels) => labels.get()?.numberFormat ?? "General",
    Separator: (labels) => labels.get()?.separator ?? ", ",
    Format: (labels) =>
      new HostObject(
        "ChartDataLabelFormat",
        orAutomatic(within(existing<ChartLabels>(labels, none), "font")),
      ),
  },
  set: {
    ShowValue: members.ShowValue.set,
    ShowSeriesName: members.ShowSeriesName.set,
    ShowCategoryName: members.ShowCategoryName.set,
    ShowPercentage: members.ShowPercentage.set,
    ShowLegendKey: members.ShowLegendKey.set,
    Position: (labels, value) => change(labels, { position: oneOf(value, positions) }),
    NumberFormat: (labels, value) => {
      const numberFormat = textValue(value);
      if (!isNumberFormat(numberFormat)) throw new HostError("InvalidArgument");
      change(labels, { numberFormat });
    },
    Separator: (labels, value) => change(labels, { separator: textValue(value) }),
  },
};
