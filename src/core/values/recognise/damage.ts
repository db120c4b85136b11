import type { Item } from "../items";
import type { Token } from "../scan";
import { digitsAt, isGlued, isSymbol, isWord, type Recogniser } from "./tokens";

type MalformedItem = Extract<Item, { kind: "malformed" }>;

/** Digits with something among them that does not belong there: `O.5`, `e67.4`, `67.4.%`. */
export const matchDamage: Recogniser<MalformedItem> = (tokens, at) => {
  const digits = tokens[at];
  if (
    isWord(tokens, at, "o") &&
    isSymbol(tokens, at + 1, ".") &&
    tokens[at + 2]?.kind === "number"
  ) {
    if (isGlued(tokens, at + 1) && isGlued(tokens, at + 2)) {
      return malformed(
        `${digits?.text}.${tokens[at + 2]?.text} has a letter where a 0 belongs`,
        at,
        at + 2,
      );
    }
  }
  const isCode = digits?.kind === "word" && /\p{L}[0-9]+$/u.test(digits.text);
  const next = tokens[at + 1];
  if (isCode && next?.kind === "number" && next.text.startsWith(".") && isGlued(tokens, at + 1)) {
    return malformed(`${digits.text}${next.text} has letters among its digits`, at, at + 1);
  }
  const isPointBeforeSign =
    digits?.kind === "number" &&
    isSymbol(tokens, at + 1, ".") &&
    isSymbol(tokens, at + 2, "%") &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2);
  return isPointBeforeSign
    ? malformed(`${digits.text}.% has a point before the sign`, at, at + 2)
    : monthsOrMillions(tokens, at);
};

/** `18m`: of a waiting time it is months. `£18m` and `1.8m` are millions. */
function monthsOrMillions(tokens: readonly Token[], at: number): MalformedItem | null {
  const digits = digitsAt(tokens, at, 3);
  if (
    digits === undefined ||
    isSymbol(tokens, at - 1, "-") ||
    !isWord(tokens, at + 1, "m") ||
    !isGlued(tokens, at + 1)
  )
    return null;
  return malformed(`${digits}m may be ${digits} months or ${digits} million`, at, at + 1);
}

function malformed(reason: string, first: number, last: number): MalformedItem {
  return { kind: "malformed", reason, first, last };
}
