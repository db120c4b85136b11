/** A number of the plan taken apart: `5.1.1` is 5, 1, 1; `5.1.1a` is 5, 1, 1, a; `CS2.3` is 2, 3 with the prefix CS. */
export interface NumberParts {
  /** In capitals; "" where there is none. */
  readonly prefix: string;
  readonly parts: readonly string[];
}

/** Null for what is no number of this kind, such as the code `CYP-ACT-14`. */
export function partsOf(number: string): NumberParts | null {
  const match = numbered.exec(number.trim());
  if (!match) return null;
  const [, prefix = "", digits = "", letter = ""] = match;
  const parts = digits === "" ? [] : digits.split(".").map((part) => String(Number(part)));
  return {
    prefix: prefix.toUpperCase(),
    parts: letter === "" ? parts : [...parts, letter.toLowerCase()],
  };
}

const numbered =
  /^(?:([A-Za-z]{1,4})[ -]?(?=\d))?(?:(\d{1,4}(?:\.\d{1,4}){0,5}))?\s?\(?([A-Za-z]{1,5})?\)?$/;

/** How many numbers stand before the dots and letters of a number: 3 for `5.1.1`; 0 for `a` and for what is no number. */
export function depthOf(number: string): number {
  return partsOf(number)?.parts.filter((part) => /^\d/.test(part)).length ?? 0;
}

/**
 * What stands before the last part: `5.1` for `5.1.1`, `5.1.1` for `5.1.1a`, as it is compared. Null where the number
 * does not say what it stands under: `5`, `a`.
 */
export function parentKey(number: string): string | null {
  const numbers = partsOf(number)?.parts ?? [];
  return numbers.length < 2 ? null : numbers.slice(0, -1).join(".");
}

/** A number as it is compared with those of other levels: `5.1.1` for `A5.1.01`; the code itself for what is no number. */
export function numberKey(number: string): string {
  return partsOf(number)?.parts.join(".") ?? number.trim().toUpperCase();
}

/** The place of a number among its siblings by its last part, and by its prefix where it has one. */
export interface Ordinal {
  readonly prefix: string;
  /** 1 for `5.1.1`, `a` and `i`. */
  readonly value: number;
}

/**
 * The places of siblings: the last part of each, counted. Letters count from a to z, then aa, ab or aa, bb; where one
 * of them can only be Roman, all are. Null where a number says no place.
 */
export function ordinalsOf(numbers: readonly string[]): (Ordinal | null)[] {
  const lasts = numbers.map((number) => {
    const taken = partsOf(number);
    return taken && { prefix: taken.prefix, last: taken.parts.at(-1) ?? "" };
  });
  const letters = lasts.flatMap((taken) => (taken && /^[a-z]/.test(taken.last) ? taken.last : []));
  const isRoman = areRoman(letters);
  return lasts.map((taken) => {
    const value = taken && ordinalOf(taken.last, isRoman);
    return taken && value !== null ? { prefix: taken.prefix, value } : null;
  });
}

/** Whether letters count as Roman: each can be, and one is no letter of the alphabet's order (`ii`, `iv`). */
export function areRoman(letters: readonly string[]): boolean {
  return (
    letters.some((letter) => /^(?:i{2,3}|iv|vi{1,3}|ix|xi{1,3}|xiv)$/i.test(letter)) &&
    letters.every((letter) => romanValue(letter.toLowerCase()) !== null)
  );
}

function ordinalOf(part: string, isRoman: boolean): number | null {
  if (/^\d+$/.test(part)) return Number(part);
  if (isRoman) return romanValue(part);
  return letterValue(part);
}

function letterValue(letters: string): number | null {
  const [first = "", second] = letters;
  if (!/^[a-z]{1,2}$/.test(letters)) return null;
  const place = (letter: string) => letter.charCodeAt(0) - 96;
  if (second === undefined) return place(first);
  return first === second ? 26 + place(first) : 26 * place(first) + place(second);
}

/** 4 for `iv`; null for letters that are no Roman number. */
export function romanValue(letters: string): number | null {
  if (!/^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/.test(letters)) return null;
  return [...letters].reduce((sum, letter, place) => {
    const value = romanDigits[letter] ?? 0;
    return sum + (value < (romanDigits[letters[place + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number of the sibling at another place, written in the same way: `5.1.4` for 4 beside `5.1.3`, `d` beside `c`. */
export function numberAtPlace(beside: string, place: number, isRoman: boolean): string {
  if (/\d$/.test(beside)) return beside.replace(/\d+$/, String(place));
  const letters = isRoman ? romanOf(place) : lettersOf(place);
  return beside.replace(/\(?[A-Za-z]+\)?$/, letters);
}

function lettersOf(place: number): string {
  const letter = (at: number) => String.fromCharCode(96 + at);
  return place <= 26 ? letter(place) : `a${letter(((place - 1) % 26) + 1)}`;
}

function romanOf(place: number): string {
  const units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  return "x".repeat(Math.floor(place / 10)) + (units[place % 10] ?? "");
}
