import { wordsOf, type Word } from "../../../vocabulary/words";
import { oneLine } from "../../../workbook/text";

/** A statement on one line, with its words. */
export interface Statement {
  readonly text: string;
  readonly words: readonly Word[];
  /** The comparable spelling of the word at that place; "" outside the statement. */
  key(place: number): string;
  /** What stands between that word and the one before. */
  gapBefore(place: number): string;
}

export function statementOf(text: string): Statement {
  const line = oneLine(text);
  const words = wordsOf(line);
  return {
    text: line,
    words,
    key: (place) => words[place]?.key ?? "",
    gapBefore: (place) =>
      line.slice(words[place - 1]?.end ?? 0, words[place]?.start ?? line.length),
  };
}
