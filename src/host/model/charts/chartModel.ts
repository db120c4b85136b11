import type {
  ChartAxis,
  ChartDescription,
  ChartTitle,
} from "../../../core/drawingml/chart-description";

/** A place in the grid: a cell, and points from its left and upper edge. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Where a chart stands on its sheet. */
export interface ChartAnchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
  /** Excel.Placement: what it does when its cells move or change their size. */
  readonly placement: "TwoCell" | "OneCell" | "Absolute";
}

/** A chart of a worksheet. */
export interface ChartModel {
  /** Stable while the workbook is open. */
  readonly id: string;
  name: string;
  anchor: ChartAnchor;
  altTextTitle: string;
  altTextDescription: string;
  /** Never changed in place: make a new one to change the chart. Figures behind references may be out of date. */
  design: ChartDescription;
  /** False: of a kind that the design cannot tell. Then the design is empty, and the chart is kept as it is. */
  readonly isKnown: boolean;
  /** An add-in has written to it: figures that the file holds beside the references are brought up to date. */
  isTouched?: boolean;
  /** Path of its part in the file that the workbook was opened from; null for a new chart. */
  readonly origin: string | null;
}

/** Grey that Excel gives to the text, and to the lines, of a new chart. */
const greyText = "#595959";
const greyLine = "#D9D9D9";

const plainTitle: ChartTitle = { text: null, font: { size: 14, color: greyText } };

const plainAxis: ChartAxis = {
  visible: true,
  title: null,
  majorGridlines: null,
  minorGridlines: null,
  font: { size: 9, color: greyText },
};

/** A chart without series, with the looks that Excel gives to a new one. */
export const plainDesign: ChartDescription = {
  title: plainTitle,
  series: [],
  axes: {
    category: { ...plainAxis, line: { color: greyLine, weight: 0.75 } },
    value: { ...plainAxis, line: null, majorGridlines: { color: greyLine, weight: 0.75 } },
  },
  legend: { position: "Bottom", font: { size: 9, color: greyText } },
  blanks: "Gap",
  plotsVisibleOnly: true,
  fill: "#FFFFFF",
  border: { color: greyLine, weight: 0.75 },
};

/** The design of a chart whose kind is not known. */
export const emptyDesign: ChartDescription = {
  title: null,
  series: [],
  axes: { category: plainAxis, value: plainAxis },
  legend: null,
  blanks: "Gap",
  plotsVisibleOnly: true,
};
