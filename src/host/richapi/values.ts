import { HostError } from "./errors";

/** The value is one of the texts. */
export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export function textValue(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function booleanValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** A finite number within the limits, both inclusive. */
export function numberValue(value: unknown, least = -Infinity, most = Infinity): number {
  const number = typeof value === "number" ? value : NaN;
  if (!(number >= least && number <= most && Number.isFinite(number))) {
    throw new HostError("InvalidArgument");
  }
  return number;
}

/** An object with properties, as opposed to a list or nothing. */
export function recordValue(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostError("InvalidArgument");
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Colours that have a name in HTML and are likely to be used. */
const namedColors: ReadonlyMap<string, string> = new Map(
  Object.entries({
    black: "#000000",
    silver: "#C0C0C0",
    gray: "#808080",
    grey: "#808080",
    white: "#FFFFFF",
    maroon: "#800000",
    red: "#FF0000",
    purple: "#800080",
    fuchsia: "#FF00FF",
    green: "#008000",
    lime: "#00FF00",
    olive: "#808000",
    yellow: "#FFFF00",
    navy: "#000080",
    blue: "#0000FF",
    teal: "#008080",
    aqua: "#00FFFF",
    orange: "#FFA500",
  }),
);

/** `#RRGGBB` in capitals, from that, `#RGB`, the digits alone or a name of HTML. */
export function colorValue(value: unknown): string {
  const text = textValue(value).trim();
  const named = namedColors.get(text.toLowerCase());
  if (named) return named;
  const [, digits = ""] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text) ?? [];
  if (digits === "") throw new HostError("InvalidArgument");
  const full = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return `#${full.toUpperCase()}`;
}

/** What all of them have in common, or null where they differ, as Excel tells of mixed cells. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | null = null;
  let isFirst = true;
  for (const value of values) {
    if (isFirst) [first, isFirst] = [value, false];
    else if (value !== first) return null;
  }
  return first;
}
