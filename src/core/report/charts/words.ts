import type Big from "big.js";
import { changeWords } from "../../narrate/change-words";
import { periodPhrase } from "../../narrate/period";
import type { ReadValue } from "../../values/types";
import { shownFigure } from "./scale";
import type { ChartFigures, FigureSeries } from "./types";

/** One or two sentences for those who do not see the chart: what it is of, and which way it goes. */
export function altTextOf(chart: ChartFigures): string {
  const { kind, title, axis, series } = chart;
  const form = kind === "line" ? "Line chart" : "Column chart";
  const labels = axis.labels;
  if (axis.kind === "names") return `${form}: ${title}. ${comparison(chart)}`;
  const by = `by ${axis.title.toLowerCase()}`;
  const what = `${form}: ${title}${title.toLowerCase().includes(by) ? "" : `, ${by}`}`;
  const span = `from ${labels[0] ?? ""} to ${labels.at(-1) ?? ""}`;
  const [ours] = series;
  const course = ours ? shortCourse(chart, ours) : "";
  const others = series.length > 1 ? ` It shows ${listed(series.map(({ name }) => name))}.` : "";
  return `${what}, ${span}.${others} ${course}`.trim();
}

/** What the chart shows in plain sentences: first and last, highest and lowest figure, gaps, and what stands beside. */
export function textAlternativeOf(chart: ChartFigures): string {
  const { axis, series } = chart;
  if (axis.kind === "names") return axis.labels.map((_, i) => valuesAt(chart, i)).join(" ");
  const isAlone = series.length === 1;
  const courses = series.map((each) => {
    const subject = isAlone ? "The figure" : each.name;
    const extremes = each.isBenchmark ? "" : extremesOf(chart, each);
    return [courseOf(chart, each, subject), extremes, gapsOf(chart, each)]
      .filter((sentence) => sentence !== "")
      .join(" ");
  });
  return courses.join(" ");
}

const mostCategoriesNamed = 6;

/** `It sets Hertfordshire beside National for Mainstream and Special schools.` */
function comparison({ axis, series }: ChartFigures): string {
  const { labels } = axis;
  const places =
    labels.length <= mostCategoriesNamed ? listed(labels) : `${labels.length} categories`;
  const [ours, ...others] = series.map(({ name }) => name);
  if (others.length === 0) return `It shows ${places}.`;
  return `It sets ${ours ?? ""} beside ${listed(others)} for ${places}.`;
}

/** A figure of a series and its place. */
interface Shown {
  readonly figure: Big;
  readonly place: number;
}

function shownIn({ figures }: FigureSeries): Shown[] {
  return figures.flatMap((figure, place) => (figure ? [{ figure, place }] : []));
}

/** `Mainstream: Hertfordshire 41.2%, National 35.4%.` */
function valuesAt({ axis, series }: ChartFigures, place: number): string {
  const texts = series.map(({ name, texts: shown }) =>
    series.length === 1 ? (shown[place] ?? "") : `${name} ${shown[place] ?? ""}`,
  );
  return `${axis.labels[place] ?? ""}: ${texts.join(", ")}.`;
}

function shortCourse(chart: ChartFigures, series: FigureSeries): string {
  const shown = shownIn(series);
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return "";
  const subject = chart.series.length === 1 ? "It" : series.name;
  const [before, after] = [textAt(chart, first), textAt(chart, last)];
  if (last.figure.eq(first.figure)) return `${subject} begins and ends at ${after}.`;
  return `${subject} ${last.figure.gt(first.figure) ? "rose" : "fell"} from ${before} to ${after}.`;
}

/** `The figure fell from 55.8% in Mar 2022 to 52.7% in Mar 2023, a decrease of 3.1 percentage points.` */
function courseOf(chart: ChartFigures, series: FigureSeries, subject: string): string {
  const shown = shownIn(series);
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return `${subject}: no figure is given.`;
  if (first === last) return `${subject} is ${told(chart, first)}.`;
  if (first.figure.eq(last.figure)) {
    const verb = shown.every(({ figure }) => figure.eq(first.figure)) ? "is" : "began and ended at";
    const end = `${when(chart, first)} and ${when(chart, last)}`;
    return verb === "is"
      ? `${subject} is ${textAt(chart, first)} throughout, from ${label(chart, first)} to ${label(chart, last)}.`
      : `${subject} ${verb} ${textAt(chart, first)}, ${end}.`;
  }
  const [verb, noun] = last.figure.gt(first.figure)
    ? ["rose", "an increase"]
    : ["fell", "a decrease"];
  return `${subject} ${verb} from ${told(chart, first)} to ${told(chart, last)}, ${noun} of ${sizeOf(chart, first, last)}.`;
}

function sizeOf(chart: ChartFigures, first: Shown, last: Shown): string {
  const measuredIn = chart.unit.kind === "ratio" ? "proportion" : chart.unit.kind;
  return changeWords(readValueOf(chart, first), readValueOf(chart, last), { measuredIn });
}

function readValueOf(chart: ChartFigures, shown: Shown): ReadValue {
  return {
    kind: "value",
    text: textAt(chart, shown),
    value: { decimal: shown.figure, decimals: chart.decimals, span: { start: 0, end: 0 } },
    unit: chart.unit.kind === "number" ? { kind: "number" } : chart.unit,
    others: [],
  };
}

/** The highest and the lowest figure where they are neither first nor last; nothing for a course of two. */
function extremesOf(chart: ChartFigures, series: FigureSeries): string {
  const shown = shownIn(series);
  if (shown.length < 3) return "";
  const sorted = [...shown].sort((one, other) => one.figure.cmp(other.figure));
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!lowest || !highest || lowest.figure.eq(highest.figure)) return "";
  return `The highest figure is ${extreme(chart, shown, highest)}, the lowest ${extreme(chart, shown, lowest)}.`;
}

/** `57.9% (Jul 2022)`, with all the times that it was reached. */
function extreme(chart: ChartFigures, shown: readonly Shown[], { figure, place }: Shown): string {
  const times = shown.filter((other) => other.figure.eq(figure));
  const labels = times.map((time) => label(chart, time));
  const when =
    labels.length <= 3 ? listed(labels) : `${labels[0] ?? ""} and ${labels.length - 1} other times`;
  return `${textAt(chart, { figure, place })} (${when})`;
}

const mostGapsNamed = 4;

function gapsOf({ axis, series: all }: ChartFigures, series: FigureSeries): string {
  const missing = axis.labels.filter((_, place) => series.figures[place] === null);
  if (missing.length === 0) return "";
  const times =
    missing.length <= mostGapsNamed
      ? listed(missing)
      : `${missing.length} of the ${axis.labels.length} ${axis.title.toLowerCase()}s`;
  return `No figure${all.length > 1 ? ` of ${series.name}` : ""} is given for ${times}.`;
}

const label = ({ axis }: ChartFigures, { place }: Shown) => axis.labels[place] ?? "";

const textAt = ({ decimals, unit }: ChartFigures, { figure }: Shown) =>
  shownFigure(figure, decimals, unit);

const when = (chart: ChartFigures, shown: Shown) => periodPhrase(label(chart, shown));

const told = (chart: ChartFigures, shown: Shown) =>
  `${textAt(chart, shown)} ${when(chart, shown)}`.trim();

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
