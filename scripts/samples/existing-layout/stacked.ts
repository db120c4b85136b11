import type { PublishedIndicator, PublishedMeasure } from "../data";

/** The cells of an indicator whose measures share one row, a line for each. */
export interface StackedCells {
  readonly previous: string;
  readonly latest: string;
  readonly direction: string;
  readonly goodIs: string;
}

const goodIsWords = { higher: "Bigger", lower: "Smaller", none: "None" };

/** Lines of an indicator's cells, set out as the published report sets them out, unevenly in places. */
export function stackedCells(indicator: PublishedIndicator): StackedCells {
  const { measures } = indicator;
  const layout = layouts[indicator.number] ?? evenly;
  const words = measures.map((measure) => goodIsWords[measure.polarity]);
  return {
    previous: layout.values(measures, "previous"),
    latest: layout.values(measures, "latest"),
    direction: layout.directions(measures),
    goodIs: new Set(words).size === 1 ? (words[0] ?? "") : words.join("\n"),
  };
}

type Side = "previous" | "latest";
type Measures = readonly PublishedMeasure[];

interface StackedLayout {
  values(measures: Measures, side: Side): string;
  directions(measures: Measures): string;
}

const evenly: StackedLayout = {
  values: (measures, side) => measures.map((measure) => measure[side]).join("\n"),
  directions: (measures) => measures.map((measure) => measure.direction).join("\n"),
};

/** The period of the first value stands on a line above all values. */
const periodAbove: StackedLayout = {
  ...evenly,
  values: (measures, side) => evenly.values(measures, side).replace(/^(.* academic year) /, "$1\n"),
};

const bulleted: StackedLayout = {
  ...evenly,
  values: (measures, side) => measures.map((measure) => `• ${measure[side]}`).join("\n"),
};

/** Arrows are pushed down with blank lines until each stands beside its label, which takes several lines. */
const bulletedWithGaps: StackedLayout = {
  ...bulleted,
  directions: (measures) =>
    measures
      .map(
        ({ direction, label }) => direction + "\n".repeat(Math.ceil(label.length / labelLine) - 1),
      )
      .join("\n")
      .trimEnd(),
};

/** Characters of a label that fit on one line of the indicator cell. */
const labelLine = 44;

/** The value's line says which measure it is; a measure without value has no line. */
const labelBefore: StackedLayout = {
  values: (measures, side) => linesWithContent(measures, (m) => m[side] && `${m.label} ${m[side]}`),
  directions: (measures) => linesWithContent(measures, (m) => m.direction),
};

/** `2021/22 Off contract spend £563,450`: the label stands between the year and the figure. */
const labelAfterYear: StackedLayout = {
  ...evenly,
  values: (measures, side) =>
    linesWithContent(measures, (m) => m[side].replace(" ", ` ${m.label} `)),
};

const layouts: Readonly<Partial<Record<number, StackedLayout>>> = {
  9: periodAbove,
  24: labelBefore,
  25: labelAfterYear,
  28: bulletedWithGaps,
  29: bulleted,
};

function linesWithContent(measures: Measures, line: (measure: PublishedMeasure) => string): string {
  return measures.map(line).filter(Boolean).join("\n");
}
