import type { Vocabulary } from "../../vocabulary";
import { rawLines } from "../../workbook/cells/lines";
import type { SheetView } from "../../workbook/grid";
import { oneLine } from "../../workbook/text";
import type { CellReference, Sourced } from "../../workbook/types";
import { coveredText } from "./register-rows";

/** The corporate priorities and outcome bees that a priority contributes to, as typed. */
export interface Contributions {
  readonly corporatePriorities: readonly Sourced<string>[];
  readonly outcomeBees: readonly Sourced<string>[];
  /** The list ends with a label that nothing follows: "Outcome Bee:". */
  readonly isOpen: boolean;
  /** The list begins with an outcome bee. */
  readonly startsWithBee: boolean;
}

/** What the columns of contributions are headed. */
export interface ContributionColumns {
  readonly corporatePriorities: readonly number[];
  readonly outcomeBees: readonly number[];
}

type List = "corporatePriorities" | "outcomeBees";

/**
 * The names in the columns of contributions over the rows of a priority. A known name is of its own list; an unknown
 * one is of the list whose label stands before it (`Outcome Bee:`), or else of its column's.
 */
export function contributionsOf(
  view: SheetView,
  rows: readonly number[],
  columns: ContributionColumns,
  vocabulary: Vocabulary,
): Contributions {
  const found: Record<List, Sourced<string>[]> = { corporatePriorities: [], outcomeBees: [] };
  let isOpen = false;
  let first: List | null = null;
  for (const list of ["corporatePriorities", "outcomeBees"] as const) {
    for (const column of columns[list]) {
      const joined = joinCells(view, rows, column);
      isOpen ||= openLabel.test(joined.text);
      for (const { text, start } of vocabulary.splitEntries(joined.text)) {
        const typed = oneLine(text);
        const own = listOf(typed, joined.text.slice(0, start), list, vocabulary);
        first ??= own;
        found[own].push({ value: typed, text: typed, cell: joined.cellAt(start) });
      }
    }
  }
  return { ...found, isOpen, startsWithBee: first === "outcomeBees" };
}

const openLabel = /(?:outcome bees?|corporate priorit(?:y|ies))\s*[:–—-]?\s*$/i;
const labels = /\b(?:(outcome bees?)|corporate (?:plan )?priorit(?:y|ies))\s*(?:\(s\))?\s*[:–—-]/gi;

function listOf(
  typed: string,
  before: string,
  column: List,
  { readOutcomeBee, readCorporatePriority }: Vocabulary,
): List {
  if (readOutcomeBee(typed)?.exact) return "outcomeBees";
  if (readCorporatePriority(typed)?.exact) return "corporatePriorities";
  if (readOutcomeBee(typed)) return "outcomeBees";
  if (readCorporatePriority(typed)) return "corporatePriorities";
  const label = [...before.matchAll(labels)].at(-1);
  if (label) return label[1] === undefined ? "corporatePriorities" : "outcomeBees";
  return /^bee?\s/i.test(typed) ? "outcomeBees" : column;
}

interface JoinedCells {
  readonly text: string;
  cellAt(position: number): CellReference;
}

/** The cells of a column as one text, each on lines of its own; a merged area counts once. */
function joinCells(view: SheetView, rows: readonly number[], column: number): JoinedCells {
  const parts: { text: string; start: number; cell: CellReference }[] = [];
  let length = 0;
  for (const row of rows) {
    const { text, cell } = coveredText(view, row, column);
    if (text.trim() === "" || parts.at(-1)?.cell.row === cell.row) continue;
    const lines = rawLines(text);
    lines.forEach((line, at) => {
      parts.push({
        text: line,
        start: length,
        cell: lines.length > 1 ? { ...cell, line: at } : cell,
      });
      length += line.length + 1;
    });
  }
  const text = parts.map((part) => part.text).join("\n");
  const cellAt = (position: number): CellReference => {
    const part = parts.filter(({ start }) => start <= position).at(-1);
    if (!part) throw new RangeError("An empty list has no entries.");
    return part.cell;
  };
  return { text, cellAt };
}
