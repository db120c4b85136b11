/** How a line without a mark of its own goes with the text above it. */
export type Joining = "goes on" | "stands apart";

/**
 * Whether a line goes on with the text above: where nothing stands between, unless a sentence has ended; where a blank
 * line stands between, as at the end of a page, only if the text above cannot end there or the line begins small.
 */
export function joiningOf(above: string, line: string, afterBlank: boolean): Joining {
  const beginsSmall = /^["'“‘(]?\p{Ll}/u.test(line);
  if (beginsSmall || cannotEnd.test(above)) return "goes on";
  if (afterBlank) return "stands apart";
  return /[.!?:;]["'”’)]?$/.test(above) ? "stands apart" : "goes on";
}

const cannotEnd =
  /(?:[,/(&–—-]|\b(?:the|an?|of|and|or|with|for|to|in|on|by|from|at|their|its|our|that|which|through|between|including|into|as|is|are|be|not|any|each|this|these))$/i;

/** Two pieces of a text on one line; a word that was cut by a hyphen at the end of the line keeps its hyphen. */
export function joined(above: string, line: string): string {
  return /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(line) ? above + line : `${above} ${line}`;
}
