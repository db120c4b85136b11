import type { Area } from "../../../core/workbook/types";
import { lastColumn, lastRow } from "../../model/areas";
import { restyle, styleAt } from "../../model/cells";
import type { BorderEdge, BorderLine, CellStyle } from "../../model/workbook";
import { assertEditable } from "../access";
import { HostError } from "../errors";
import { HostObject, type InteriorEdge, type RangeTarget, type Targets } from "../objects";
import { colorValue, common, oneOf } from "../values";
import type { TypeHandlers } from "./types";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

type Border = Targets["RangeBorder"];

const borderOf = (ranges: readonly RangeTarget[], edge: Border["edge"]) =>
  new HostObject("RangeBorder", { ranges, edge });

export const rangeBorders: TypeHandlers<"RangeBorderCollection"> = {
  get: { Count: () => edges.length },
  call: {
    GetItem: (ranges, given) => borderOf(ranges, oneOf(given.raw(0), edges)),
    GetItemAt: (ranges, given) => borderOf(ranges, oneOf(edges[given.integer(0)], edges)),
  },
  items: (ranges) => edges.map((edge) => borderOf(ranges, edge)),
};

export const rangeBorder: TypeHandlers<"RangeBorder"> = {
  get: {
    SideIndex: ({ edge }) => edge,
    Style: (border) => common(linesOf(border).map((line) => line?.style ?? "None")),
    Color: (border) => common(linesOf(border).map((line) => line?.color ?? "#000000")),
    Weight: (border) => common(linesOf(border).map((line) => line?.weight ?? "Thin")),
  },
  set: {
    Style: (border, value) => {
      const style = oneOf(value, styles);
      draw(border, (line) => (style === "None" ? null : { ...line, style }));
    },
    Color: (border, value) => {
      const color = colorValue(value);
      draw(border, (line) => ({ ...line, color }));
    },
    Weight: (border, value) => {
      const weight = oneOf(value, weights);
      draw(border, (line) => ({ ...line, weight }));
    },
  },
};

const plainLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** A part of a range whose cells have the border at one of their own edges. */
interface Part {
  readonly area: Area;
  readonly side: BorderEdge;
}

/** Where the cells of a range carry a border: at its rim, or between its cells. */
function partsOf(area: Area, edge: BorderEdge | InteriorEdge): Part[] {
  const { row, column, rowCount, columnCount } = area;
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, side: edge }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow(area), rowCount: 1 }, side: edge }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, side: edge }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn(area), columnCount: 1 }, side: edge }];
    case "InsideHorizontal":
      return rowCount < 2
        ? []
        : [
            { area: { ...area, rowCount: rowCount - 1 }, side: "EdgeBottom" },
            { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, side: "EdgeTop" },
          ];
    case "InsideVertical":
      return columnCount < 2
        ? []
        : [
            { area: { ...area, columnCount: columnCount - 1 }, side: "EdgeRight" },
            {
              area: { ...area, column: column + 1, columnCount: columnCount - 1 },
              side: "EdgeLeft",
            },
          ];
    default:
      return [];
  }
}

function linesOf({ ranges, edge }: Border): (BorderLine | undefined)[] {
  return ranges.flatMap(({ sheet, area }) =>
    partsOf(area, edge).flatMap(({ area: part, side }) => {
      const looks = new Set<CellStyle>();
      for (let row = part.row; row <= lastRow(part); row++) {
        for (let column = part.column; column <= lastColumn(part); column++) {
          looks.add(styleAt(sheet, row, column));
        }
      }
      return [...looks].map((style) => style.borders[side]);
    }),
  );
}

/** Gives the border another line; null: no line. */
function draw({ ranges, edge }: Border, change: (line: BorderLine) => BorderLine | null): void {
  if (edge === "DiagonalDown" || edge === "DiagonalUp") {
    throw new HostError("ApiNotFound", "Diagonal borders are not played by this host.");
  }
  for (const { sheet } of ranges) assertEditable(sheet);
  for (const { sheet, area } of ranges) {
    for (const { area: part, side } of partsOf(area, edge)) {
      restyle(sheet, part, (style) =>
        withLine(style, side, change(style.borders[side] ?? plainLine)),
      );
    }
  }
}

function withLine(style: CellStyle, side: BorderEdge, line: BorderLine | null): CellStyle {
  const borders = { ...style.borders };
  if (line) borders[side] = line;
  else delete borders[side];
  return { ...style, borders };
}
