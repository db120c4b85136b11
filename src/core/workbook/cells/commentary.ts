import type { CellReference, Sourced } from "../types";

/** Commentary and actions of a measure; null where nothing is written. */
export interface Narrative {
  readonly commentary: Sourced<string> | null;
  readonly actions: Sourced<string> | null;
}

/**
 * Splits a commentary that holds the actions as well, under "Actions to address decline in performance:" or a
 * heading like it. Both parts keep the reference of the cell.
 */
export function splitNarrative(text: string, cell: CellReference): Narrative {
  const heading = findActions(text);
  if (!heading) return { commentary: sourced(text, cell), actions: null };
  return {
    commentary: sourced(text.slice(0, heading.start), cell),
    actions: sourced(text.slice(heading.end), cell),
  };
}

/** The text with its cell; null where it is blank. */
export function sourced(text: string, cell: CellReference): Sourced<string> | null {
  const value = text.trim();
  return value === "" ? null : { value, text: value, cell };
}

/** The second text below the first, as where a commentary goes on in the next row. */
export function continued(first: Sourced<string> | null, more: Sourced<string> | null) {
  if (!first || !more) return first ?? more;
  const value = `${first.value}\n${more.value}`;
  return { value, text: value, cell: first.cell };
}

const named = String.raw`(?:next steps|mitigations?|mitigating actions?|what (?:are )?we (?:are )?doing(?: about it)?)`;
const words = String.raw`(?:${named}|(?:(?:key|main|planned|improvement|further|current|agreed|remedial|corrective) )?actions?(?: plans?)?(?: (?:being )?(?:taken|planned|required|needed))?(?: (?:to|that|which)[^.:\n]{0,80}?(?:address|improve|tackle|reverse|improving|decline)[^.:\n]{0,60})?)`;

/** With a colon anywhere a sentence may begin, or alone on its line. */
const headings: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[\r\n]|[.!?)]\s)[\s•*-]{0,10}(${words}\s*:)`, "i"),
  new RegExp(String.raw`(?:^|[\r\n])[\s•*-]{0,10}(${words}[ \t\u00a0]*)(?=[\r\n])`, "i"),
];

function findActions(text: string): { start: number; end: number } | null {
  const found = headings.flatMap((pattern) => {
    const match = pattern.exec(text);
    if (!match?.[1]) return [];
    const end = match.index + match[0].length;
    return [{ start: end - match[1].length, end }];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
