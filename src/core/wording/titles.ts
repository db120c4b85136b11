import type { IndicatorWorkbook, Measure } from "../workbook/types";
import { abbreviationsOf } from "./abbreviations";
import { contentWords } from "./content-words";

/** A measure whose title is near a text, and how near. */
export interface TitleMatch {
  readonly measure: Measure;
  /** 0 to 1: 1 where text and title share all their words. */
  readonly score: number;
  /** How many words both have. */
  readonly shared: number;
}

/** The titles of all measures, by their words. */
export interface TitleIndex {
  /** Measures that share words with the text, the nearest first. */
  nearest(text: string): TitleMatch[];
}

interface Title {
  readonly measure: Measure;
  readonly words: ReadonlySet<string>;
}

/**
 * Finds the titles that a text is about. Words are weighed by rarity: one that stands in a single title tells
 * more than one that stands in thirty. The score is the weight of the shared words over the geometric mean of
 * the weights of text and title. So a claim that shortens a long title is found, and a title is not found by a
 * common word alone. Words of more than a quarter of all titles, or of
 * 200 of them, find nothing by themselves, which bounds the work for each text.
 */
export function titleIndex({ workbook }: { readonly workbook: IndicatorWorkbook }): TitleIndex {
  const texts = workbook.measures.map(({ indicator, label }) => `${indicator} ${label}`);
  const expand = abbreviationsOf(texts);
  const titles = workbook.measures.map((measure, place): Title => {
    return { measure, words: contentWords(expand(texts[place] ?? "")) };
  });
  const places = placesOfWords(titles);
  const weightOf = (word: string) =>
    Math.log(1 + (titles.length + 1) / ((places.get(word)?.length ?? 0) + 1));
  const weigh = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const titleWeights = titles.map(({ words }) => weigh(words));
  const commonFrom = Math.min(Math.max(20, titles.length / 4), commonInAnyTable);

  return {
    nearest(text) {
      const words = contentWords(expand(text));
      const telling = [...words].filter((word) => (places.get(word)?.length ?? 0) <= commonFrom);
      const textWeight = weigh(words);
      return titlesWith(telling, places)
        .flatMap((place) => {
          const title = titles[place];
          const mean = Math.sqrt(textWeight * (titleWeights[place] ?? 0));
          if (!title || mean === 0) return [];
          const shared = [...words].filter((word) => title.words.has(word));
          return [{ measure: title.measure, score: weigh(shared) / mean, shared: shared.length }];
        })
        .sort((one, other) => other.score - one.score);
    },
  };
}

/** A word of so many titles finds none of them. */
const commonInAnyTable = 200;

function placesOfWords(titles: readonly Title[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  titles.forEach(({ words }, place) => {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return places;
}

function titlesWith(words: readonly string[], places: ReadonlyMap<string, number[]>): number[] {
  return [...new Set(words.flatMap((word) => places.get(word) ?? []))];
}
