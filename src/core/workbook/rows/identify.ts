import type { IndicatorReference } from "./reference-text";

/** What names a measure: the reference of its indicator, and its own where the workbook gives one. */
export interface Naming {
  readonly indicator: IndicatorReference;
  /** The number column in the measure's own row or line; null where it says nothing. */
  readonly own: IndicatorReference | null;
  /** Zero-based place among the measures of its indicator, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** Zero-based worksheet row. */
  readonly row: number;
}

/**
 * The ids of measures, in their order: `6a` as the workbook says it, or the number and a letter in turn;
 * `row 12` where there is no number. A second measure of the same id has its row added: `14 (row 22)`.
 */
export function identify(namings: readonly Naming[]): string[] {
  const used = new Set<string>();
  return namings.map((naming) => {
    const id = unique(wantedId(naming), naming.row, used);
    used.add(id);
    return id;
  });
}

/**
 * The reference that a measure was typed with, where an earlier one has it already: `14` for `14 (row 22)`.
 * Null for an id that stands alone.
 */
export function repeatedReference(id: string): string | null {
  return / \(row \d+\)(?:, \d+)?$/.test(id) ? id.replace(/ \(row \d+\)(?:, \d+)?$/, "") : null;
}

function wantedId({ indicator, own, place, count, row }: Naming): string {
  if (own && own.number !== null && own.letter !== "") return `${own.number}${own.letter}`;
  const base = indicator.number === null ? indicator.text : String(indicator.number);
  if (base === "" || base.length > longestReference) return `row ${row + 1}`;
  if (count === 1) return indicator.letter === "" ? base : `${base}${indicator.letter}`;
  return `${base}${letters(place)}`;
}

const longestReference = 15;

/** a to z, then aa, ab and so on. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

function unique(wanted: string, row: number, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted;
  const withRow = wanted.startsWith("row ") ? wanted : `${wanted} (row ${row + 1})`;
  if (!used.has(withRow)) return withRow;
  let next = 2;
  while (used.has(`${withRow}, ${next}`)) next++;
  return `${withRow}, ${next}`;
}
