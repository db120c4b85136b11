import Big from "big.js";

import type { ReadValue, Reading, Unit } from "../values/types";

/** Which of the two values a fact is about. */
export type Side = "previous" | "latest";

/** Why two values cannot be set against each other. */
export type Incomparable =
  | { readonly kind: "previous missing" }
  | { readonly kind: "latest missing" }
  | { readonly kind: "both missing" }
  /** The text holds no value, or more than one; `explanation` is the reader's own sentence. */
  | { readonly kind: "unreadable"; readonly side: Side; readonly explanation: string }
  | { readonly kind: "different units"; readonly previous: Unit; readonly latest: Unit }
  /** A fraction such as `3/0`, which is no proportion. */
  | { readonly kind: "denominator is zero"; readonly side: Side };

/**
 * Two values on one scale. The scale is exact and shared by both, but not always the printed one:
 * `2/2` against `1/2` is 4 against 2, both times the product of the denominators. Divide by `scale`
 * for the printed unit (or the proportion, for two fractions).
 */
export interface Comparison {
  readonly kind: "comparison";
  readonly previous: Big;
  readonly latest: Big;
  readonly scale: Big;
  /** What a figure is measured in after division by `scale`. */
  readonly measuredIn: "percent" | "pounds" | "proportion" | "number";
}

/**
 * Puts two readings on one scale, or says why that cannot be done.
 *
 * Comparable are two percentages, two sums of pounds, two numbers, two fractions (as proportions: `2/2`
 * is better than `3/4`), and a percentage with a fraction (`4/5` is 80%). Numbers compare when one of them
 * has no noun, when the nouns are the same (`1 graduate`, `2 Graduates`), or when one noun only says more
 * than the other (`social workers`, `social workers graduated`); `5 households` and `9 individuals` do not.
 */
export function compareReadings(previous: Reading, latest: Reading): Comparison | Incomparable {
  const missing = missingSide(previous, latest);
  if (missing) return missing;
  if (previous.kind !== "value") return unreadable(previous, "previous");
  if (latest.kind !== "value") return unreadable(latest, "latest");
  return compareValues(previous, latest);
}

function missingSide(previous: Reading, latest: Reading): Incomparable | null {
  if (previous.kind === "missing" && latest.kind === "missing") return { kind: "both missing" };
  if (previous.kind === "missing") return { kind: "previous missing" };
  if (latest.kind === "missing") return { kind: "latest missing" };
  return null;
}

function unreadable(reading: Reading, side: Side): Incomparable {
  const explanation = "reason" in reading ? reading.reason : "no figure in the text";
  return { kind: "unreadable", side, explanation };
}

function compareValues(previous: ReadValue, latest: ReadValue): Comparison | Incomparable {
  const measuredIn = previous.unit.kind;
  if (measuredIn === "ratio" || latest.unit.kind === "ratio") {
    return compareProportions(previous, latest);
  }
  if (!sameUnit(previous.unit, latest.unit)) return differentUnits(previous, latest);
  return {
    kind: "comparison",
    previous: previous.value.decimal,
    latest: latest.value.decimal,
    scale: new Big(1),
    measuredIn,
  };
}

function compareProportions(previous: ReadValue, latest: ReadValue): Comparison | Incomparable {
  const before = proportion(previous);
  const after = proportion(latest);
  if (!before || !after) return differentUnits(previous, latest);
  if (before.denominator.eq(0)) return { kind: "denominator is zero", side: "previous" };
  if (after.denominator.eq(0)) return { kind: "denominator is zero", side: "latest" };
  const bothRatios = previous.unit.kind === latest.unit.kind;
  const scale = before.denominator.times(after.denominator).abs();
  const sign = before.denominator.times(after.denominator).lt(0) ? -1 : 1;
  return {
    kind: "comparison",
    previous: before.numerator.times(after.denominator).times(sign),
    latest: after.numerator.times(before.denominator).times(sign),
    scale: bothRatios ? scale : scale.div(100),
    measuredIn: bothRatios ? "proportion" : "percent",
  };
}

function proportion(reading: ReadValue): { numerator: Big; denominator: Big } | null {
  if (reading.unit.kind === "percent") {
    return { numerator: reading.value.decimal, denominator: new Big(100) };
  }
  if (reading.unit.kind !== "ratio" || !reading.denominator) return null;
  const numerator = reading.numerator ?? reading.value;
  return { numerator: numerator.decimal, denominator: reading.denominator.decimal };
}

function differentUnits(previous: ReadValue, latest: ReadValue): Incomparable {
  return { kind: "different units", previous: previous.unit, latest: latest.unit };
}

function sameUnit(previous: Unit, latest: Unit): boolean {
  if (previous.kind === "number" && latest.kind === "number") {
    return sameNoun(previous.noun ?? "", latest.noun ?? "");
  }
  return previous.kind === latest.kind;
}

function sameNoun(previous: string, latest: string): boolean {
  const before = nounWords(previous);
  const after = nounWords(latest);
  const includes = (all: readonly string[], some: readonly string[]) =>
    some.every((word) => all.includes(word));
  return includes(before, after) || includes(after, before);
}

/** Words of a noun in the singular and in lower case: `Social Workers` gives `social`, `worker`. */
function nounWords(noun: string): string[] {
  const words = noun.toLowerCase().match(/\p{N}[\p{N}.,]*|\p{L}+/gu) ?? [];
  return words.filter((word) => !["of", "the", "a", "an"].includes(word)).map(singular);
}

const irregularPlurals: Readonly<Record<string, string>> = {
  children: "child",
  people: "person",
  persons: "person",
  men: "man",
  women: "woman",
  hrs: "hour",
  hr: "hour",
  yrs: "year",
  yr: "year",
  wks: "week",
  wk: "week",
};

function singular(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(ss|x|ch|sh)es$/.test(word)) return word.replace(/es$/, "");
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
