/** A piece of one section of an Excel number format. */
export type FormatPart =
  | {
      readonly kind: "digits";
      /** Most and least digits after the decimal point: `0.0#` has 2 and 1. */
      readonly decimals: number;
      readonly leastDecimals: number;
      readonly grouped: boolean;
      /** Thousands that trailing commas take away: 2 in `0.0,,"m"`. */
      readonly thousands: number;
    }
  | { readonly kind: "percent" }
  | { readonly kind: "text"; readonly text: string };

/** Whether Excel shows a date or a time under a format. */
export function isDateFormat(numberFormat: string): boolean {
  const section = splitSections(numberFormat)[0] ?? "";
  if (/^general$/i.test(section.trim())) return false;
  return /[dmyhs]/i.test(codesOnly(section));
}

/** The section of a format that shows a number; null where it shows the number as General does. */
export function sectionFor(numberFormat: string, number: number): string | null {
  const sections = splitSections(numberFormat);
  const conditional = sections.find((section) => meetsCondition(section, number));
  if (conditional !== undefined && !/[0#?]/.test(codesOnly(conditional))) return conditional;
  const section = conditional ?? sections[signIndex(sections.length, number)] ?? "";
  const codes = codesOnly(section);
  if (!/[0#]/.test(codes)) return showsDigits(sections[0]) ? (sections[0] ?? null) : null;
  const isPlain = !/E[+-]/i.test(codes) && !/[0#?]\s*\/\s*[0-9#?]/.test(codes);
  return isPlain ? section : null;
}

function showsDigits(section: string | undefined): boolean {
  const codes = codesOnly(section ?? "");
  return /[0#]/.test(codes) && !/E[+-]|\//i.test(codes);
}

function signIndex(sections: number, number: number): number {
  if (number < 0 && sections > 1) return 1;
  return number === 0 && sections > 2 ? 2 : 0;
}

function meetsCondition(section: string, number: number): boolean {
  const condition = /\[(<=|>=|<>|<|>|=)(-?[0-9.]+)\]/.exec(section);
  if (!condition) return false;
  const limit = Number(condition[2]);
  const tests: Record<string, boolean> = {
    "<": number < limit,
    "<=": number <= limit,
    ">": number > limit,
    ">=": number >= limit,
    "=": number === limit,
    "<>": number !== limit,
  };
  return tests[condition[1] ?? ""] ?? false;
}

/** Cuts one section into digits, percent signs and literal text. Brackets of negative figures are left out. */
export function formatParts(section: string): FormatPart[] {
  const parts: FormatPart[] = [];
  for (const [token] of section.matchAll(TOKEN)) {
    const literal = literalText(token);
    if (literal !== null) parts.push({ kind: "text", text: literal });
    else if (token === "%") parts.push({ kind: "percent" });
    else if (!parts.some((part) => part.kind === "digits")) parts.push(digitsPart(token));
  }
  return parts;
}

const TOKEN = /"[^"]*"|\\[^]|_[^]|\*[^]|\[[^\]]*\]|[0#?][0#?,.]*|[^]/g;

/** The text that a code shows as it is; null for digits and percent signs. */
function literalText(token: string): string | null {
  if (token === "%" || /^[0#?]/.test(token)) return null;
  if (token.startsWith('"')) return token.slice(1, token.endsWith('"') ? -1 : undefined);
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  const currency = /^\[\$([^-\]]*)/.exec(token);
  if (currency) return currency[1] ?? "";
  return token.length > 1 || ["-", "+", "(", ")", "@"].includes(token) ? "" : token;
}

function digitsPart(token: string): FormatPart {
  const trailing = /,*$/.exec(token)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = token.slice(0, token.length - trailing).split(".");
  return {
    kind: "digits",
    decimals: fraction.replace(/[^0#?]/g, "").length,
    leastDecimals: fraction.replace(/[^0]/g, "").length,
    grouped: whole.includes(","),
    thousands: trailing,
  };
}

function splitSections(numberFormat: string): string[] {
  const sections = [""];
  for (const [token] of numberFormat.matchAll(TOKEN)) {
    if (token === ";") sections.push("");
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function codesOnly(section: string): string {
  return section.replace(/"[^"]*"?|\\[^]|_[^]|\*[^]|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}
