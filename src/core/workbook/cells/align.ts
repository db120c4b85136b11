import { comparable } from "../text";
import type { Entry } from "./entries";
import { rawLines } from "./lines";

/** Which figure of a stacked cell belongs to which measure; null where a measure has none. */
export type Alignment =
  | { readonly kind: "aligned"; readonly entries: readonly (Entry | null)[] }
  /** One `N/A` for all measures of the row. */
  | { readonly kind: "one for all"; readonly entry: Entry }
  /** Nothing says which figure belongs to which measure. */
  | { readonly kind: "untold"; readonly found: number };

/** A stacked cell: its text and the figures in it. */
export interface StackedCell {
  readonly text: string;
  readonly entries: readonly Entry[];
  /** The whole cell says `N/A` or the like. */
  readonly isMissing: () => boolean;
}

/**
 * Aligns the figures of a cell with the measures of its row: as many figures as measures go in order; where
 * there are fewer, blank lines keep a place, or labels beside the figures tell.
 */
export function alignEntries(
  cell: StackedCell,
  labels: readonly string[],
  count: number,
): Alignment {
  const { entries } = cell;
  if (entries.length === count) return { kind: "aligned", entries };
  if (entries.length === 0) return { kind: "aligned", entries: empty(count) };
  const byPlace = alignByLine(cell, count);
  if (byPlace) return { kind: "aligned", entries: byPlace };
  const byLabel = alignByLabel(entries, labels, count);
  if (byLabel) return { kind: "aligned", entries: byLabel };
  const [only] = entries;
  if (only && entries.length === 1 && cell.isMissing()) return { kind: "one for all", entry: only };
  return { kind: "untold", found: entries.length };
}

function empty(count: number): (Entry | null)[] {
  return Array.from({ length: count }, () => null);
}

/** As many lines as measures, some of them blank. */
function alignByLine({ text, entries }: StackedCell, count: number): (Entry | null)[] | null {
  if (entries.length > count || rawLines(text).length !== count) return null;
  const places = empty(count);
  for (const entry of entries) {
    if (entry.lines.length > 1) return null;
    places[entry.figure.index] = entry;
  }
  return places;
}

function alignByLabel(
  entries: readonly Entry[],
  labels: readonly string[],
  count: number,
): (Entry | null)[] | null {
  const known = labels.map(comparable);
  const places = empty(count);
  for (const entry of entries) {
    const text = ` ${comparable(entry.lines.map((line) => line.text).join(" "))} `;
    const matches = known.flatMap((label, place) =>
      label !== "" && text.includes(` ${label} `) ? [place] : [],
    );
    const [place] = matches;
    if (place === undefined || matches.length > 1 || places[place]) return null;
    places[place] = entry;
  }
  return places;
}
