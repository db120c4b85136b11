import type { FigureItem, FractionItem, Item, PeriodItem } from "../items";
import { agrees } from "../arithmetic";
import { YEAR_LABELS } from "../vocabulary";
import { nounAfter } from "./nouns";
import { isExactFigure, type Place, type Sentence, symbolOf, wordOf } from "./sentence";

/** Something that can be read in two ways, and nothing decides. */
export interface Doubt {
  readonly reason: string;
  readonly figures: readonly FigureItem[];
}

/**
 * Decides what may be a time or a figure: `2022`, `March 22`, `21/22`, `21-22`. A figure elsewhere in the
 * text makes it a time; where it stands alone the doubt is given back.
 */
export function settleDoubts(sentence: Sentence): Doubt | null {
  const dash = leadingDash(sentence);
  if (dash) return dash;
  const survey = surveyOf(sentence.places);
  for (const [index, place] of sentence.places.entries()) {
    if (place.role !== null) continue;
    const settled = settle({ sentence, survey, place, index });
    if (settled === null) continue;
    if (!("kind" in settled)) return settled;
    place.item = settled;
  }
  return null;
}

/** The figures of a text that are surely figures, seen once so that every doubt is settled in one look. */
interface Survey {
  readonly figuresByGroup: ReadonlyMap<number, number>;
  readonly figures: number;
  readonly allPlainCounts: boolean;
  readonly hasSurePeriod: boolean;
  /** `TBC Nov 23`: there is no value, so the number belongs to the time. */
  readonly saysMissing: boolean;
}

interface Case {
  readonly sentence: Sentence;
  readonly survey: Survey;
  readonly place: Place;
  readonly index: number;
}

function surveyOf(places: readonly Place[]): Survey {
  const sure = places.filter(isSure);
  const figuresByGroup = new Map<number, number>();
  for (const { group } of sure) figuresByGroup.set(group, (figuresByGroup.get(group) ?? 0) + 1);
  return {
    figuresByGroup,
    figures: sure.length,
    allPlainCounts: sure.every((place) => place.group > 0 || isPlainCount(place)),
    hasSurePeriod: places.some(
      ({ item, role }) => role === null && item.kind === "period" && !item.doubt,
    ),
    saysMissing: places.some(({ item }) => item.kind === "missing" && item.firm),
  };
}

function isSure(place: Place): boolean {
  if (isExactFigure(place)) return true;
  return place.role === null && place.item.kind === "fraction" && !place.item.years;
}

function isPlainCount({ item }: Place): boolean {
  return item.kind === "figure" && item.unit === "number" && item.number.decimals === 0;
}

/** A figure outside brackets or, where there is none, in another bracket. */
function hasOtherFigure({ survey, place }: Case): boolean {
  if ((survey.figuresByGroup.get(0) ?? 0) > 0) return true;
  return survey.figures > (survey.figuresByGroup.get(place.group) ?? 0);
}

function settle(doubtful: Case): Item | Doubt | null {
  const { item } = doubtful.place;
  if (item.kind === "fraction" && item.years) return settleFraction(doubtful, item, item.years);
  if (item.kind === "range" && item.years) return hasOtherFigure(doubtful) ? item.years : null;
  if (item.kind !== "period" || !item.doubt) return null;
  return settlePeriod(doubtful, item, item.doubt);
}

/** How far from a fraction its percentage may stand, in places: a bracket, a sign, a word. */
const NEIGHBOURHOOD = 4;

function settleFraction(doubtful: Case, item: FractionItem, years: PeriodItem): Item | Doubt {
  const { sentence, index } = doubtful;
  const neighbours = sentence.places.slice(
    Math.max(0, index - NEIGHBOURHOOD),
    index + NEIGHBOURHOOD + 1,
  );
  if (neighbours.some((other) => isExactFigure(other) && isSharePrinted(item, other.item))) {
    return { ...item, years: undefined };
  }
  const [n, d] = [sentence.tokens[item.first]?.text, sentence.tokens[item.last]?.text];
  if (hasOtherFigure(doubtful) || n?.startsWith("0")) return years;
  return {
    reason: `${n}/${d} may be the year 20${n}/${d} or ${n} out of ${d}. Write 20${n}/${d} or ${n} of ${d}`,
    figures: [figureOf(item)],
  };
}

function isSharePrinted(fraction: FractionItem, figure: FigureItem): boolean {
  return (
    figure.unit === "percent" && agrees(fraction.numerator, fraction.denominator, figure.number)
  );
}

function figureOf(item: FractionItem): FigureItem {
  const { numerator: number, first, last } = item;
  return { kind: "figure", number, unit: "number", first, last };
}

function settlePeriod(
  doubtful: Case,
  item: PeriodItem,
  doubt: NonNullable<PeriodItem["doubt"]>,
): Item | Doubt | null {
  const { sentence, survey, index } = doubtful;
  const time = { ...item, doubt: undefined };
  if (standsAlone(sentence, index) || followsPreposition(sentence, index)) return time;
  if (survey.saysMissing) return time;
  if (!hasOtherFigure(doubtful)) {
    return doubt.about === "year" && survey.hasSurePeriod
      ? doubt.figure
      : mayBeEither(sentence, doubt);
  }
  const isCount =
    doubt.about === "year" && survey.allPlainCounts && countsSomething(sentence, index);
  return isCount ? mayBeEither(sentence, doubt) : time;
}

function mayBeEither(sentence: Sentence, doubt: NonNullable<PeriodItem["doubt"]>): Doubt {
  const { first } = doubt.figure;
  const digits = sentence.tokens[first]?.text ?? "";
  const reason =
    doubt.about === "year"
      ? `${digits} may be a year or a count. Write a count as ${digits[0]},${digits.slice(1)}`
      : `${digits} may be the year 20${digits} or a figure. Write the year with four digits`;
  return { reason, figures: [doubt.figure] };
}

/** In a bracket with nothing else: `(2022)`. */
function standsAlone(sentence: Sentence, index: number): boolean {
  const [before, after] = [sentence.places[index - 1], sentence.places[index + 1]];
  return (
    before?.role === "bracket" && after?.role === "bracket" && sentence.places[index]?.group !== 0
  );
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since during until till from to by year before after end ending due available".split(" "),
);

function followsPreposition(sentence: Sentence, index: number): boolean {
  return PREPOSITIONS.has(wordOf(sentence, sentence.places[index - 1]) ?? "");
}

/** `2022 projects at 64 schools`: a noun follows that no year has. */
function countsSomething(sentence: Sentence, index: number): boolean {
  const next = wordOf(sentence, sentence.places[index + 1]) ?? "";
  return !YEAR_LABELS.has(next) && nounAfter(sentence, index) !== null;
}

/** `- 41`: a minus, or the bullet of a list. */
function leadingDash(sentence: Sentence): Doubt | null {
  const [dash, place] = sentence.places;
  if (symbolOf(sentence, dash) !== "-" || !place || !isExactFigure(place)) return null;
  const { text = "" } = sentence.tokens[place.item.number.first] ?? {};
  return {
    reason: `the dash before ${text} may be a minus or a bullet. Write -${text} or ${text}`,
    figures: [place.item],
  };
}
