import type { Measure } from "../../../workbook/types";
import { likeness, type Likeness, type Weigh } from "./likeness";
import type { ReadTerms, TextTerms } from "./terms";

/** What the index reads of a measure. */
export type NamedMeasure = Pick<Measure, "id" | "number" | "indicator" | "label">;

/** An indicator that shares words with a text, with those of its measures that fit best. */
export interface IndicatorMatch extends Likeness {
  /** Ids in the order of the workbook. */
  readonly measures: readonly string[];
}

/** The indicators of a workbook, by the words of their titles and labels. */
export interface IndicatorIndex {
  /** Indicators that share telling words with the text, best first; of equal ones the first of the workbook. */
  nearest(text: TextTerms): IndicatorMatch[];
  /** How well the words of a text fit that indicator's, whatever they are. */
  compare(text: TextTerms, measures: readonly string[]): Likeness | null;
  readonly weigh: Weigh;
}

interface Indexed {
  readonly title: TextTerms;
  /** Each measure with the terms of title and label together; empty where there are no labels. */
  readonly labelled: readonly { readonly id: string; readonly terms: TextTerms }[];
  readonly ids: readonly string[];
}

/**
 * Indexes the indicators. A term of more than a quarter of them, or of 200, finds none by itself, which bounds the work
 * for each text.
 */
export function indicatorIndex(measures: readonly NamedMeasure[], read: ReadTerms): IndicatorIndex {
  const indicators = indicatorsOf(measures, read);
  const placesByTerm = placesOf(indicators);
  const weigh: Weigh = (term) =>
    Math.log(1 + (indicators.length + 1) / ((placesByTerm.get(term)?.length ?? 0) + 1));
  const commonFrom = Math.min(Math.max(20, indicators.length / 4), 200);
  const byMeasure = new Map(indicators.flatMap((one) => one.ids.map((id) => [id, one] as const)));
  return {
    weigh,
    nearest(text) {
      const places = [...text.terms.keys()].flatMap((term) => {
        const found = placesByTerm.get(term) ?? [];
        return found.length <= commonFrom ? found : [];
      });
      return [...new Set(places)]
        .sort((a, b) => a - b)
        .flatMap((place) => indicators[place] ?? [])
        .map((indicator) => matchOf(text, indicator, weigh))
        .sort((one, other) => other.score - one.score);
    },
    compare(text, ids) {
      const indicator = ids.flatMap((id) => byMeasure.get(id) ?? [])[0];
      return indicator ? matchOf(text, indicator, weigh) : null;
    },
  };
}

function indicatorsOf(measures: readonly NamedMeasure[], read: ReadTerms): Indexed[] {
  const families = new Map<string, NamedMeasure[]>();
  for (const measure of measures) {
    const key = `${measure.number ?? measure.id}\n${measure.indicator}`;
    const family = families.get(key);
    if (family) family.push(measure);
    else families.set(key, [measure]);
  }
  return [...families.values()].map((family) => ({
    title: read(family[0]?.indicator ?? ""),
    labelled: family
      .filter(({ label }) => label !== "")
      .map(({ id, indicator, label }) => ({ id, terms: read(`${indicator} ${label}`) })),
    ids: family.map(({ id }) => id),
  }));
}

function placesOf(indicators: readonly Indexed[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  indicators.forEach(({ title, labelled }, place) => {
    const terms = new Set(
      [title, ...labelled.map((each) => each.terms)].flatMap((t) => [...t.terms.keys()]),
    );
    for (const term of terms) {
      const known = places.get(term);
      if (known) known.push(place);
      else places.set(term, [place]);
    }
  });
  return places;
}

/** The whole indicator, or those of its measures whose labels fit better than its title alone. */
function matchOf(text: TextTerms, { title, labelled, ids }: Indexed, weigh: Weigh): IndicatorMatch {
  const whole = likeness(text, title, weigh);
  const parts = labelled.map(({ id, terms }) => ({ id, like: likeness(text, terms, weigh) }));
  const best = parts.reduce((most, { like }) => Math.max(most, like.score), 0);
  if (best <= whole.score) return { ...whole, measures: ids };
  const fitting = parts.filter(({ like }) => like.score >= nearlyAsGood * best);
  const like = fitting.find((part) => part.like.score === best)?.like ?? whole;
  return { ...like, measures: fitting.map(({ id }) => id) };
}

/** Measures of one indicator whose labels fit nearly as well as the best one's are linked with it. */
const nearlyAsGood = 0.9;
