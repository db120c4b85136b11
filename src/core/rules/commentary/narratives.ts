import type { CellReference, Measure } from "../../workbook/types";
import type { CheckContext } from "../types";
import { markSentence, type MarkedSentence } from "./marked";
import { type PlacedSentence, sentencesOf } from "./sentences";

/** A commentary of the workbook and the measures that share it. */
export interface Narrative {
  readonly text: string;
  readonly cell: CellReference;
  /** In the order of the workbook, at least one. */
  readonly measures: readonly [Measure, ...Measure[]];
  readonly sentences: readonly PlacedSentence[];
  /** The sentence at a place with its figures marked; null outside the commentary. */
  marked(place: number): MarkedSentence | null;
}

/** Every commentary of the workbook once, in the order of its first measure. For `CheckContext.shared`. */
export function narrativesOf({ workbook }: CheckContext): readonly Narrative[] {
  const groups = new Map<string, [Measure, ...Measure[]]>();
  for (const measure of workbook.measures) {
    if (!measure.commentary) continue;
    const { row, column } = measure.commentary.cell;
    const key = `${row},${column}`;
    const group = groups.get(key);
    if (group) group.push(measure);
    else groups.set(key, [measure]);
  }
  return [...groups.values()].flatMap((measures) => narrativeOf(measures) ?? []);
}

function narrativeOf(measures: readonly [Measure, ...Measure[]]): Narrative | null {
  const { commentary } = measures[0];
  if (!commentary) return null;
  const sentences = sentencesOf(commentary.value);
  const marks = new Map<number, MarkedSentence>();
  return {
    text: commentary.value,
    cell: commentary.cell,
    measures,
    sentences,
    marked(place) {
      const sentence = sentences[place];
      if (!sentence) return null;
      let mark = marks.get(place);
      if (!mark) marks.set(place, (mark = markSentence(sentence.text)));
      return mark;
    },
  };
}

/** A sentence of a commentary that quotes a number, and the one before it. */
export interface QuotingSentence {
  readonly narrative: Narrative;
  readonly sentence: MarkedSentence;
  /** Marked when it is asked for; null at the start of the commentary. */
  before(): MarkedSentence | null;
}

/**
 * The sentences of every commentary that hold a digit and one of a rule's words. Marking is the dear part of
 * the work: it is done once for all rules, and only for sentences that one of them wants.
 */
export function quotingSentences(context: CheckContext, words: RegExp): readonly QuotingSentence[] {
  return sentencesWith(context, (text) => /\d/.test(text) && words.test(text));
}

/** The sentences of every commentary that hold one of a rule's words, with a digit or without. */
export function tellingSentences(context: CheckContext, words: RegExp): readonly QuotingSentence[] {
  return sentencesWith(context, (text) => words.test(text));
}

function sentencesWith(
  context: CheckContext,
  isWanted: (text: string) => boolean,
): QuotingSentence[] {
  return context.shared(narrativesOf).flatMap((narrative) =>
    narrative.sentences.flatMap(({ text }, place): QuotingSentence[] => {
      if (!isWanted(text)) return [];
      const sentence = narrative.marked(place);
      return sentence ? [{ narrative, sentence, before: () => narrative.marked(place - 1) }] : [];
    }),
  );
}
