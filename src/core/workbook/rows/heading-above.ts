import type { Vocabulary } from "../../vocabulary";
import type { SheetView } from "../grid";
import { oneLine } from "../text";
import type { Sourced, TableMapping } from "../types";

/** So far above the header a title may stand. */
const farthest = 8;

/** A table by its header. */
interface HeadedTable {
  readonly view: SheetView;
  readonly mapping: Pick<TableMapping, "headerRow">;
  readonly vocabulary: Vocabulary;
}

/**
 * The ambition that a title above the header names, as where each ambition has a sheet or a table of its own. Null
 * where the rows above name none or several, as in a list of them.
 */
export function ambitionAbove({
  view,
  mapping,
  vocabulary,
}: HeadedTable): Sourced<number | null> | null {
  const found: Sourced<number>[] = [];
  const top = Math.max(view.firstRow, mapping.headerRow - farthest);
  for (let row = mapping.headerRow - 1; row >= top; row--) {
    const [first, ...others] = view.filledColumns(row);
    if (first === undefined) continue;
    if (others.length > 0) break;
    const text = oneLine(view.text(row, first));
    const ambition = /\p{L}{3}/u.test(text) ? vocabulary.readAmbition(text) : null;
    if (ambition) found.push({ value: ambition.number, text, cell: view.reference(row, first) });
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}
