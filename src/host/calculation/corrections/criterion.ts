import type { Operand } from "../arguments";
import { isFormulaError } from "../types";
import { asKept } from "../../model/kept-digits";
import { constantIn } from "./number-texts";
import { hasWildcards, wildcardSource } from "./wildcards";

/** What COUNTIF and its like ask of each cell. */
export interface Criterion {
  /** @param cell null where it is blank. */
  readonly holds: (cell: Operand) => boolean;
  /** Where cells with this content and no others fit: the content as `contentKeys` gives it. */
  readonly key?: string;
}

/** Part of a number below the fifteenth digit. */
const NOTHING = 1e-15;

type Sign = "=" | "<>" | "<" | "<=" | ">" | ">=";

const compared = new Intl.Collator("en-GB", { sensitivity: "base" }).compare;

/**
 * Reads a criterion as Excel does: `67`, `"67"`, `">=60"`, `"<>Safe"`, `"*(%)"`, `">=01/04/2022"`. A blank cell as
 * criterion means 0. Numbers are looked for in texts, too; greater and less are asked of numbers alone.
 *
 * @param today gives the year of a date without one.
 */
export function readCriterion(given: Operand, today: Date): Criterion {
  if (typeof given !== "string") return equalTo(given ?? 0, today);
  const [, sign = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(given) ?? [];
  if (rest === "") return aboutBlanks(sign);
  const { value, isError } = constantIn(rest, today);
  if (typeof value === "string" && !isError) return aboutText((sign || "=") as Sign, value);
  const equal = equalTo(isError ? { error: String(value) } : value, today);
  if (sign === "" || sign === "=") return equal;
  if (sign === "<>") return { holds: (cell) => !equal.holds(cell) };
  return typeof value === "number" ? aboutNumber(sign as Sign, value) : { holds: () => false };
}

/**
 * The contents that a cell counts as, each as a text: itself without regard to case, and the number that its text
 * stands for.
 */
export function contentKeys(cell: Operand, today: Date): string[] {
  if (cell === null) return [];
  if (isFormulaError(cell)) return [`error ${cell.error}`];
  if (typeof cell === "number") return [numberKey(cell)];
  if (typeof cell === "boolean") return [`truth ${cell}`];
  const { value, isError } = constantIn(cell, today);
  const own = textKey(cell);
  return typeof value === "number" && !isError ? [own, numberKey(value)] : [own];
}

const numberKey = (value: number) => `number ${asKept(value)}`;
const textKey = (text: string) => `text ${text.toLowerCase()}`;

function equalTo(content: Operand, today: Date): Criterion {
  const [key = ""] = contentKeys(content, today);
  return { key, holds: (cell) => contentKeys(cell, today).includes(key) };
}

/** `""` finds blank cells and empty texts, `"="` blank cells alone, `"<>"` all that are not blank. */
function aboutBlanks(sign: string): Criterion {
  if (sign === "") return { holds: (cell) => cell === null || cell === "" };
  if (sign === "=") return { holds: (cell) => cell === null };
  return sign === "<>" ? { holds: (cell) => cell !== null } : { holds: () => false };
}

function aboutNumber(sign: Sign, limit: number): Criterion {
  return {
    holds: (cell) => typeof cell === "number" && isOrdered(sign, difference(cell, limit)),
  };
}

/** Numbers that are alike in the digits that Excel keeps do not differ. */
function difference(value: number, limit: number): number {
  const plain = value - limit;
  return Math.abs(plain) < Math.abs(limit) * NOTHING ? 0 : plain;
}

function aboutText(sign: Sign, text: string): Criterion {
  if (sign !== "=" && sign !== "<>") {
    return { holds: (cell) => typeof cell === "string" && isOrdered(sign, compared(cell, text)) };
  }
  if (!hasWildcards(text)) {
    const key = textKey(text);
    const isText = (cell: Operand) => typeof cell === "string" && textKey(cell) === key;
    return sign === "=" ? { key, holds: isText } : { holds: (cell) => !isText(cell) };
  }
  const pattern = new RegExp(`^${wildcardSource(text)}$`, "isu");
  const fits = (cell: Operand) => typeof cell === "string" && pattern.test(cell);
  return { holds: sign === "=" ? fits : (cell) => !fits(cell) };
}

function isOrdered(sign: Sign, order: number): boolean {
  if (sign === "<") return order < 0;
  if (sign === "<=") return order <= 0;
  return sign === ">" ? order > 0 : order >= 0;
}
