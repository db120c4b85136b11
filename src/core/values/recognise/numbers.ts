import Big from "big.js";
import type { NumberPhrase } from "../items";
import type { Token } from "../scan";
import { isGlued, wordAt } from "./tokens";

/** Excel keeps 15 significant digits; a longer number is a code or a slip. */
const MOST_DIGITS = 15;

/** Why digits are not a number, in the analyst's words. */
export interface Malformed {
  readonly malformed: string;
  readonly first: number;
  readonly last: number;
}

/**
 * A number at `at`: digits with proper commas (or thin spaces) and one decimal point, and `k`, `m`, `million`
 * after it. Null where no digits stand there; malformed where they do but are no number.
 */
export function matchNumber(
  tokens: readonly Token[],
  at: number,
  pounds = false,
): NumberPhrase | Malformed | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  const groups = [token.text];
  let next = at + 1;
  if (/^[1-9][0-9]{0,2}$/.test(token.text)) {
    while (isThousandsGroup(tokens[next])) groups.push(tokens[next++]?.text ?? "");
  }
  const text = groups.join("");
  const malformed = malformation(text);
  if (malformed) return { malformed, first: at, last: next - 1 };
  const scale = scaleAt(tokens, next, pounds);
  return scaled(text, scale, at, scale > 0 ? next : next - 1);
}

export function isMalformed(match: NumberPhrase | Malformed): match is Malformed {
  return "malformed" in match;
}

function isThousandsGroup(token: Token | undefined): boolean {
  return token?.kind === "number" && token.gap === "hard" && /^[0-9]{3}$/.test(token.text);
}

function malformation(text: string): string | null {
  if (/^[0-9]*\.[0-9]*\.|^[0-9,]*\.[0-9]*,/.test(text))
    return `${shortened(text)} has too many points or commas`;
  if (text.includes(",") && !/^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(text)) {
    return `${shortened(text)} has a comma in the wrong place`;
  }
  if (/^0[0-9]/.test(text)) return `${shortened(text)} starts with a 0 that does not belong there`;
  const digits = text.replace(/^0?\.?0*/, "").replace(/[.,]/g, "").length;
  return digits > MOST_DIGITS ? `${shortened(text)} has more digits than Excel keeps` : null;
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 20)}…` : text;
}

function scaled(text: string, scale: number, first: number, last: number): NumberPhrase {
  const plain = text.replaceAll(",", "");
  const printedDecimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  const written = new Big(plain.startsWith(".") ? `0${plain}` : plain);
  const decimal = scale === 0 ? written : written.times(new Big(10).pow(scale));
  return { decimal, decimals: Math.max(0, printedDecimals - scale), first, last };
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["thousand", 3],
  ["m", 6],
  ["mn", 6],
  ["million", 6],
  ["bn", 9],
  ["billion", 9],
]);

/** Powers of ten that the word at `at` stands for; 0 where it stands for none. A spaced letter needs a £. */
function scaleAt(tokens: readonly Token[], at: number, pounds: boolean): number {
  const word = wordAt(tokens, at) ?? "";
  const spelt = word.length > 2;
  return spelt || isGlued(tokens, at) || pounds ? (SCALES.get(word) ?? 0) : 0;
}
