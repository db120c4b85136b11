import type { PlacedText } from "../types";
import { columnLines, type PlacedLine } from "./lines";
import { breaksOff, endsSentence, paragraphs, startsSmall, type Wrapping } from "./paragraphs";
import type { PrioritiesRole } from "../../workbook/header/registers/priorities-shape";
import { placedText } from "./register-rows";
import { columnOf, type RegisterTable } from "./register-table";

/** What a priority wants to achieve. */
export interface TitleAndObjectives {
  readonly title: PlacedText;
  readonly objectives: readonly PlacedText[];
}

/**
 * The title of the rows of a priority, and its objectives: the further lines of the title's cell, and those of the
 * columns of objectives. A title may run over lines, each of which breaks off or goes on in small letters.
 */
export function titleAndObjectives(
  table: RegisterTable<PrioritiesRole>,
  rows: readonly number[],
  wrapping: Wrapping,
): TitleAndObjectives {
  const { view, columns } = table;
  const column = columnOf(table, "title") ?? 0;
  const lines = columnLines(view, distinctRows(table, rows, column), column);
  const { title, rest } = cutTitle(lines);
  const beside = (columns.get("objectives") ?? []).flatMap((other) =>
    paragraphs(columnLines(view, rows, other), wrapping),
  );
  return {
    title: title ?? placedText(view, rows[0] ?? 0, column),
    objectives: [...paragraphs(rest, wrapping), ...beside],
  };
}

/** Without rows in which the cell of the first is repeated. */
function distinctRows(
  { view }: RegisterTable,
  rows: readonly number[],
  column: number,
): readonly number[] {
  const [first = 0] = rows;
  const text = view.text(first, column);
  return rows.filter((row) => row === first || view.text(row, column) !== text);
}

function cutTitle(lines: readonly PlacedLine[]): {
  readonly title: PlacedText | null;
  readonly rest: readonly PlacedLine[];
} {
  const [first] = lines;
  if (!first) return { title: null, rest: [] };
  let { text } = first;
  let end = 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || line.hasBullet || line.followsGap || endsSentence(text)) break;
    if (!startsSmall(line.text) && !breaksOff(text, "marks too")) break;
    text += ` ${line.text}`;
  }
  return { title: { text, cell: first.cell }, rest: lines.slice(end) };
}
