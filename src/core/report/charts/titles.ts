import { withoutNumber } from "../../series/naming";
import { largeUnit } from "../../series/scale";
import type { Unit } from "../../values/types";
import { contentWords } from "../../wording/content-words";
import type { Measure } from "../../workbook/types";
import { shortened, tidied } from "../published-text";
import type { ChartSource, SourceSeries } from "./types";

/** Characters of a title; more would take three lines of a small chart. */
const longestTitle = 120;

/**
 * Title of a chart: the heading above its table without the indicator's number; the measure's own title where the
 * heading says no more than the number, or stands over tables of several measures.
 */
export function chartTitle({
  measure,
  isOfIndicator,
  sharesHeading,
  headings,
}: ChartSource): string {
  const heading = withoutNumber(headings.length > 1 ? (headings[0] ?? "") : "");
  if (!sharesHeading && contentWords(heading).size >= 2)
    return capitalised(shortened(heading, longestTitle));
  return shortened(measureTitle(measure, isOfIndicator), longestTitle);
}

function measureTitle({ indicator, label, id }: Measure, isOfIndicator: boolean): string {
  const title = tidied(indicator).split("\n")[0] ?? "";
  const own = isOfIndicator ? "" : tidied(label);
  if (title === "" || own === "") return title.replace(/[\s:,]+$/, "") || own || `Measure ${id}`;
  return /[:,]$/.test(title) ? `${title} ${own}` : `${title}: ${own}`;
}

/** Title of the axis of figures: `Percentage`, `£000s`, `Days`, `Rate per 10,000`, `Sign-offs`. */
export function valueTitle({ measure, headings, series }: ChartSource, unit: Unit): string {
  if (unit.kind === "percent") return "Percentage";
  const ours = series.filter(({ isBenchmark }) => !isBenchmark);
  const large = ours.map(({ labels }) => largeUnit(labels)).find((words) => words !== null);
  if (large) return capitalised(large);
  if (unit.kind === "pounds") return "Pounds (£)";
  if (unit.kind === "number" && unit.noun) return capitalised(shortened(unit.noun, 40));
  const texts = [headings[0] ?? "", measure.label, measure.indicator];
  const rate = texts.map((text) => ratePattern.exec(text)?.[0]).find((words) => words);
  if (rate) return capitalised(shortened(rate, 60));
  return (series.length === 1 && headerOf(ours[0])) || "Number";
}

/** The header of the only column of figures where it says what they count: `Sign-offs`. */
function headerOf(series: SourceSeries | undefined): string | null {
  const header = shortened(withoutNumber(series?.labels.names.at(-1) ?? ""), 200);
  const isTelling = header.length <= 40 && contentWords(header).size > 0;
  return isTelling ? capitalised(header) : null;
}

/** `rate per 10,000`. */
const ratePattern = /\brate per [\d,]+/i;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
