import type { Answer, Difference, Expected, Json } from "./types";

type Found = Omit<Difference, "request">;

/**
 * Where an answer differs from the expected one. @param compares `parts`: names that the expectation leaves out do not
 * matter; `all`: both must have the same names
 */
export function differencesOf(
  expected: Expected,
  answered: Answer,
  compares: "parts" | "all",
): Found[] {
  if ("error" in expected || "error" in answered) {
    const [before, after] = [codeOf(expected), codeOf(answered)];
    return before === after ? [] : [{ place: "", expected: before, answered: after }];
  }
  return compared("", expected.answers, answered.answers, compares);
}

function codeOf(answer: Expected): string {
  return "error" in answer ? `refused: ${answer.error}` : "done";
}

function compared(
  place: string,
  expected: Json | undefined,
  answered: Json | undefined,
  compares: "parts" | "all",
): Found[] {
  if (isList(expected) && isList(answered)) {
    const length = Math.max(expected.length, answered.length);
    return Array.from({ length }, (_, i) =>
      compared(`${place}[${i}]`, expected[i], answered[i], compares),
    ).flat();
  }
  if (isRecord(expected) && isRecord(answered)) {
    const names = compares === "parts" ? [] : Object.keys(answered);
    return [...new Set([...Object.keys(expected), ...names])].flatMap((name) =>
      compared(place === "" ? name : `${place}.${name}`, expected[name], answered[name], compares),
    );
  }
  return areSame(expected, answered) ? [] : [{ place, expected, answered }];
}

/** Numbers may have gone through another floating-point unit, or through a file. */
function areSame(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isRecord = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
