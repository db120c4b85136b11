/** A part of a text and what comes in its place. */
export interface Replacement {
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest part of a text that differs from its new version, widened to whole words and figures. */
export function changedSpan(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (head > 0 && isInWord(before, after, head)) head -= 1;
  while (tail > 0 && isInWord(before, after, before.length - tail, after.length - tail)) tail -= 1;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** Whether a cut at these places of the two texts would part a word or a figure. */
function isInWord(before: string, after: string, at: number, atAfter = at): boolean {
  return partsWord(before, at) || partsWord(after, atAfter);
}

function partsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && !/\s/.test(text[at - 1]!) && !/\s/.test(text[at]!);
}

/** The text with all replacements made; none of them overlap. */
export function spliced(text: string, replacements: readonly Replacement[]): string {
  const inOrder = [...replacements].sort((a, b) => a.start - b.start);
  let result = "";
  let position = 0;
  for (const { start, end, text: inserted } of inOrder) {
    result += text.slice(position, start) + inserted;
    position = end;
  }
  return result + text.slice(position);
}
