import type { Token } from "./tokens";
import { UnsupportedFormulaError } from "./translation";

/** Functions for which several areas in brackets are the same as the areas one after another. */
const TAKES_ANY_NUMBER = new Set(
  (
    "SUM SUMSQ PRODUCT AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA MEDIAN MODE MODE.SNGL GEOMEAN HARMEAN " +
    "STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP AVEDEV DEVSQ"
  ).split(" "),
);

interface Bracket {
  /** Index of the opening bracket. */
  readonly start: number;
  /** The function whose arguments it holds; null for a bracket of its own. */
  readonly caller: string | null;
  hasSeparator: boolean;
}

/**
 * Takes the brackets off areas that are joined into one, `SUM((A1:A3,C1:C3))`, where that makes no difference; the
 * engine has no joined areas.
 *
 * @throws UnsupportedFormulaError where it would make one: `SMALL((A1:A3,C1:C3),1)`.
 */
export function openUnions(tokens: readonly Token[]): Token[] {
  const removed = new Set<number>();
  const brackets: Bracket[] = [];
  tokens.forEach((token, i) => {
    const innermost = brackets.at(-1);
    if (token.kind === "separator" && innermost) innermost.hasSeparator = true;
    if (token.kind === "open") {
      brackets.push({ start: i, caller: callerOf(tokens, i), hasSeparator: false });
    }
    if (token.kind !== "close") return;
    const closed = brackets.pop();
    if (closed?.caller !== null || !closed.hasSeparator) return;
    if (!isWholeArgument(tokens, closed.start, i) || !takesAny(brackets.at(-1)?.caller)) {
      throw new UnsupportedFormulaError("The formula joins several areas into one.");
    }
    removed.add(closed.start).add(i);
  });
  return removed.size === 0 ? [...tokens] : tokens.filter((_, i) => !removed.has(i));
}

/** A bracket after another one calls what that one makes: `LAMBDA(x,x+1)(2)`. */
function callerOf(tokens: readonly Token[], open: number): string | null {
  const before = tokens[neighbour(tokens, open, -1)];
  if (before?.kind === "function") return before.text.replace(/^(?:_xlfn\.|_xlws\.)+/i, "");
  return before?.kind === "close" || before?.kind === "name" ? "" : null;
}

const takesAny = (caller: string | null | undefined) =>
  TAKES_ANY_NUMBER.has((caller ?? "").toUpperCase());

function isWholeArgument(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[neighbour(tokens, start, -1)]?.kind;
  const after = tokens[neighbour(tokens, end, 1)]?.kind;
  return (
    (before === "open" || before === "separator") && (after === "close" || after === "separator")
  );
}

function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let i = from + step;
  while (tokens[i]?.kind === "space") i += step;
  return i;
}
