import { textWidth } from "../../text-metrics";
import type { ChartSeries, ReportChart } from "../../types";
import { seriesLook, type SeriesLook } from "../../charts/series-looks";
import { round, typeface, type ChartFrame } from "./chart-frame";
import { markup, type Markup } from "./markup";

type Position = Pick<ChartFrame, "x" | "y">;

/** A series as a line with a marker at each figure; where a figure is missing, the line has a gap. */
export function line(
  { values }: Pick<ChartSeries, "values">,
  look: SeriesLook,
  { x, y }: Position,
): Markup {
  let isDrawing = false;
  let path = "";
  const markers: Markup[] = [];
  values.forEach((value, place) => {
    if (value !== null) {
      path += `${isDrawing ? "L" : "M"}${round(x(place))} ${round(y(value))}`;
      markers.push(markerAt(look, x(place), y(value)));
    }
    isDrawing = value !== null;
  });
  const dash = dashes[look.dash];
  return markup`<path d="${path || "M0 0"}" fill="none" stroke="${look.color}" stroke-width="2"${dash ? markup` stroke-dasharray="${dash}"` : null} />${markers}\n`;
}

const dashes: Readonly<Record<SeriesLook["dash"], string | null>> = {
  Continuous: null,
  Dash: "8 4",
  RoundDot: "2 3",
  DashDot: "8 3 2 3",
  DashDotDot: "8 3 2 3 2 3",
};

/** The sign of a series, in its colour. */
export function markerAt({ color, marker }: SeriesLook, x: number, y: number): Markup {
  const at = `M${round(x)} ${round(y)}`;
  return markup`<path d="${at}${markerPaths[marker]}" fill="${color}" />`;
}

/** Each begins in its middle. */
const markerPaths: Readonly<Record<SeriesLook["marker"], string>> = {
  Circle: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
  Square: "m-4 -4h8v8h-8z",
  Triangle: "m0 -5l5 9h-10z",
  Diamond: "m0 -5l5 5l-5 5l-5 -5z",
  X: "m-4 -2l2 -2l2 2l2 -2l2 2l-2 2l2 2l-2 2l-2 -2l-2 2l-2 -2l2 -2z",
};

/** The series as columns side by side, with their figures where there is room for all. */
export function columns({ series }: ReportChart, frame: ChartFrame): Markup {
  const width = Math.min(60, (frame.slot * 0.75) / Math.max(1, series.length));
  const hasRoom = series.every(({ texts }) =>
    texts.every((text) => textWidth(text, typeface) <= width + 4),
  );
  return markup`${series.map((one, i) => {
    const offset = (i - series.length / 2) * width;
    return one.values.map((value, place) =>
      value === null
        ? null
        : column({
            value,
            text: hasRoom ? (one.texts[place] ?? "") : "",
            left: frame.x(place) + offset,
            width: width - 1,
            color: seriesLook(i).color,
            frame,
          }),
    );
  })}`;
}

interface Column {
  readonly value: number;
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly color: string;
  readonly frame: ChartFrame;
}

function column({ value, text, left, width, color, frame }: Column): Markup {
  const [top, bottom] = [frame.y(Math.max(0, value)), frame.y(Math.min(0, value))];
  const label =
    text === ""
      ? null
      : markup`<text x="${round(left + width / 2)}" y="${round(value < 0 ? bottom + 13 : top - 4)}" text-anchor="middle">${text}</text>`;
  return markup`<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(bottom - top)}" fill="${color}" />${label}\n`;
}
