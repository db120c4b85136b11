import { contentWords } from "../wording/content-words";
import type { TitleIndex } from "../wording/titles";
import type { IndicatorWorkbook, Measure } from "../workbook/types";

/** The measures of one indicator that a text names, by number or by title; null where it names none beyond doubt. */
export type Naming = (text: string) => readonly Measure[] | null;

/** How texts name the measures of a workbook: `Indicator 21`, `KPI 6a`, or nearly all words of one title. */
export function namingOf({ measures }: IndicatorWorkbook, titles: TitleIndex): Naming {
  const byId = new Map(measures.map((measure) => [measure.id.toLowerCase(), measure]));
  const byNumber = indicatorsByNumber(measures);
  return (text) => measuresNumbered(text, byId, byNumber) ?? measureTitled(text, titles);
}

/** The text without the number that names its indicator: `Indicator 7: sign-offs` gives `sign-offs`. */
export function withoutNumber(text: string): string {
  return text
    .replace(naming, "")
    .replace(/^[\s:.)–—-]+/, "")
    .trim();
}

const naming =
  /(?:\b(?:indicator|kpi|measure|ind|ref(?:erence)?|pi)s?\.?\s*(?:no\.?|number|#)?\s*|^(?:no\.?\s*)?)(\d{1,3}[a-z]?)(?=$|\s*[:.)–—-](?!\d)|\s)/i;

/** The measures whose number a text gives; null where it gives none, or its words belong to another title. */
function measuresNumbered(
  text: string,
  byId: ReadonlyMap<string, Measure>,
  byNumber: ReadonlyMap<string, readonly Measure[]>,
): readonly Measure[] | null {
  const match = naming.exec(text);
  const id = match?.[1]?.toLowerCase() ?? "";
  const one = byId.get(id);
  const measures = one ? [one] : (byNumber.get(id) ?? null);
  if (!match || !measures) return null;
  const rest = contentWords(text.slice(match.index + match[0].length));
  const titles = contentWords(measures.map((m) => `${m.indicator} ${m.label}`).join(" "));
  const shared = [...rest].filter((word) => titles.has(word)).length;
  const isNamedOutright = /[a-z]/i.test(match[0].replace(match[1] ?? "", ""));
  return shared > 0 || rest.size === 0 || (isNamedOutright && rest.size < 3) ? measures : null;
}

/** A text that has nearly all words of one title, and of no other. */
const nearlyAll = 0.75;

function measureTitled(text: string, titles: TitleIndex): readonly Measure[] | null {
  const [best, next] = titles.nearest(text);
  if (!best || best.score < nearlyAll || best.shared < 3) return null;
  return next && next.score > best.score * 0.9 ? null : [best.measure];
}

/** Of two indicators that carry the same number by mistake, the first counts. */
function indicatorsByNumber(measures: readonly Measure[]): Map<string, Measure[]> {
  const known = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.number === null) continue;
    const siblings = known.get(String(measure.number));
    if (!siblings) known.set(String(measure.number), [measure]);
    else if (siblings[0]?.indicator === measure.indicator) siblings.push(measure);
  }
  return known;
}
