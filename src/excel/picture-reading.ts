import type { WrittenPicture } from "../core/accessibility/types";

/** Charts, pictures and shapes of a sheet. */
export interface AskedPictures {
  readonly charts: Excel.ChartCollection;
  readonly shapes: Excel.ShapeCollection;
}

/** Asks for them; answered by the next sync. */
export function askPictures(sheet: Excel.Worksheet): AskedPictures {
  const { charts, shapes } = sheet;
  charts.load("items/name,items/top,items/left,items/width,items/height");
  shapes.load(
    "items/name,items/type,items/altTextTitle,items/altTextDescription,items/top,items/left,items/width,items/height",
  );
  return { charts, shapes };
}

/**
 * What was asked. Office.js gives a chart no alt text of its own, but some versions of Excel list charts among the
 * shapes, which have one; elsewhere a chart's alt text is not known. Lines are decoration.
 */
export function writtenPictures({ charts, shapes }: AskedPictures): WrittenPicture[] {
  const altTexts = new Map(shapes.items.map((shape) => [shape.name, altTextOf(shape)]));
  const chartNames = new Set(charts.items.map(({ name }) => name));
  const others = shapes.items.filter(({ name, type }) => !chartNames.has(name) && type !== "Line");
  return [
    ...charts.items.map((chart) => ({
      ...placed(chart),
      kind: "chart" as const,
      altText: altTexts.get(chart.name) ?? null,
    })),
    ...others.map((shape) => ({
      ...placed(shape),
      kind: "picture" as const,
      altText: altTextOf(shape),
    })),
  ];
}

function altTextOf({ altTextDescription, altTextTitle }: Excel.Shape): string {
  return altTextDescription || altTextTitle || "";
}

function placed({ name, top, left, width, height }: Excel.Chart | Excel.Shape) {
  return { name, top, left, width, height };
}
