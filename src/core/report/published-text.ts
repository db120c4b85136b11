import { writeValue } from "../values";
import type { Reading, ReadValue, Span } from "../values/types";
import type { Sourced } from "../workbook/types";

/** What stands where nothing is given. */
export const notAvailable = "N/A";

/**
 * A text as the report prints it: one kind of space and line break, no space at the ends, no blank lines, none of the
 * characters that a workbook file cannot hold.
 */
export function tidied(text: string): string {
  return printable(text)
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * The value's text for print: as typed and tidied, `N/A` where the cell is blank or holds only a dash and the like.
 * Where its unit, its period, or its numerator and denominator stand in columns of their own, they are set beside the
 * value in the published style. A target in a column of its own is none of the value's text.
 */
export function publishedValue({ value, text }: Sourced<Reading>): string {
  if (value.kind === "value" && isCompleted(value, text)) {
    const { target, ...parts } = value;
    return tidied(writeValue(isElsewhere(target) ? parts : value));
  }
  const shown = tidied(text);
  const saysSomething = /[\p{L}\p{N}\p{S}*]/u.test(shown);
  if (value.kind === "missing" && !saysSomething) return notAvailable;
  return shown === "" ? notAvailable : shown;
}

/** Whether other columns say more of the value than its own text does. */
function isCompleted(value: ReadValue, text: string): boolean {
  const hasFraction = isElsewhere(value.numerator) && value.denominator !== undefined;
  return hasFraction || isElsewhere(value.period) || !saysUnit(value, text);
}

function saysUnit({ unit }: ReadValue, text: string): boolean {
  if (unit.kind === "percent") return /%|\bper ?cent\b|pct/iu.test(text);
  if (unit.kind === "pounds") return /£|\bgbp\b|\bpounds?\b/iu.test(text);
  return unit.kind === "ratio" || text.toLowerCase().includes((unit.noun ?? "").toLowerCase());
}

/** Whether a part of a value comes from another cell: its span is then empty. */
function isElsewhere(part: { readonly span: Span } | undefined): boolean {
  return part !== undefined && part.span.start === part.span.end;
}

/** Line breaks as `\n`; control characters, lone surrogates and the like left out. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\v/g, "\n")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}

/**
 * The text on one line, cut with an ellipsis where it is longer than that many characters: between words, or inside a
 * word that is too long to be left out.
 */
export function shortened(text: string, most: number): string {
  const line = tidied(text).replaceAll("\n", " ");
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most - 1);
  const end = space > most * (2 / 3) ? space : most - 1;
  const cut = line.slice(0, end).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/[\s,;:–-]+$/u, "")}…`;
}

/** A measure's id for its cell: plain numbers as numbers, so that Excel does not warn of numbers stored as text. */
export function idCell(id: string): string | number {
  return /^[1-9]\d{0,8}$/.test(id) ? Number(id) : id;
}
