import { oneLine } from "../../../workbook/text";
import type { CellReference } from "../../../workbook/types";
import { levelOfWord } from "../marker";
import { depthOf } from "../numbering";
import { type PlanLevel, rankOf } from "../plan-row";
import { type CellEntry, cellEntries } from "./cell-entries";
import type { NumberColumn, NumberInColumn } from "./number-column";
import type { PlanTable } from "./plan-table";
import type { TitleColumns } from "./title-columns";

/** The entries that one cell of a row names. */
export interface RowPiece {
  /** The level that the column, or a column of levels, says; null where the numbers have to say it. */
  readonly level: PlanLevel | null;
  readonly entries: readonly CellEntry[];
  readonly column: number;
}

/** The entries that a row names, from the highest level down. */
export interface PlanTableRow {
  readonly row: number;
  readonly pieces: readonly RowPiece[];
  /** Nothing else stands in the row, or one text across it. */
  readonly isLone: boolean;
}

/** Reads what the rows of a table name, from top to bottom. */
export class RowReader {
  constructor(
    private readonly table: PlanTable,
    private readonly titles: TitleColumns,
    private readonly numbers: ReadonlyMap<number, NumberColumn>,
  ) {}

  read(row: number): PlanTableRow {
    const { view } = this.table;
    const filled = view.filledColumns(row);
    const pieces = this.numbered(row, [...this.ofLevels(row), ...this.ofAll(row)]);
    const isLone = filled.length === 1;
    if (isLone && pieces.every(({ entries }) => entries.every(isNameless))) {
      return { row, pieces: this.lone(row, filled[0] ?? 0), isLone };
    }
    return { row, pieces, isLone };
  }

  private ofLevels(row: number): RowPiece[] {
    return this.titles.byLevel.flatMap(({ level, column }) => {
      const entries = this.entries(row, column, level);
      return entries.length > 0 ? [{ level, entries, column }] : [];
    });
  }

  private ofAll(row: number): RowPiece[] {
    const { all, level } = this.titles;
    if (all === undefined) return [];
    const said =
      level === undefined ? null : levelOfWord(oneLine(this.table.view.text(row, level)));
    const entries = this.entries(row, all, said, !this.hasNumbers);
    return entries.length > 0 ? [{ level: said, entries, column: all }] : [];
  }

  private entries(
    row: number,
    column: number,
    level: PlanLevel | null,
    takesSingles?: boolean,
  ): CellEntry[] {
    return cellEntries(
      this.table.view.text(row, column),
      this.cell(row, column),
      level,
      takesSingles,
    );
  }

  /** Numbers stand in columns of their own, and not in the titles. */
  private get hasNumbers(): boolean {
    return this.titles.number !== undefined || this.titles.numbers.length > 0;
  }

  /** Numbers of columns of their own, for the entries without one; the number of any level is the lowest entry's. */
  private numbered(row: number, pieces: readonly RowPiece[]): RowPiece[] {
    const { numbers, number } = this.titles;
    const known: RowPiece[] = [...pieces];
    for (const { level, column } of numbers) {
      const text = this.numberAt(row, column);
      const at = known.findIndex((piece) => piece.level === level);
      if (text === null) continue;
      if (at >= 0) known[at] = withNumber(known[at] as RowPiece, text);
      else
        insertByLevel(known, { level, column, entries: [bareEntry(text, this.cell(row, column))] });
    }
    const last = known.length - 1;
    const text = number === undefined ? null : this.numberAt(row, number);
    if (number === undefined || text === null) return inOrder(known, this.titles);
    if (last >= 0) known[last] = withNumber(known[last] as RowPiece, text);
    else
      known.push({
        level: null,
        column: number,
        entries: [bareEntry(text, this.cell(row, number))],
      });
    return inOrder(known, this.titles);
  }

  private numberAt(row: number, column: number): NumberInColumn | null {
    return this.numbers.get(column)?.at(row) ?? null;
  }

  private cell(row: number, column: number): CellReference {
    return { sheet: this.table.view.sheet.name, row, column };
  }

  /** A text alone in its row, in a column that holds no titles: "STRATEGIC AREA 5 – …" above the actions. */
  private lone(row: number, column: number): RowPiece[] {
    const isOfPlan =
      column === this.titles.number ||
      this.titles.numbers.some((each) => each.column === column) ||
      column === Math.min(...this.columnsInUse) ||
      (this.table.view.mergeAt(row, column)?.columnCount ?? 1) > 1;
    const entries = isOfPlan ? this.entries(row, column, null) : [];
    return entries.length > 0 ? [{ level: null, entries, column }] : [];
  }

  private get columnsInUse(): number[] {
    const { byLevel, numbers, number, all } = this.titles;
    return [...byLevel, ...numbers].map(({ column }) => column).concat(number ?? [], all ?? []);
  }
}

/** A number without words; in a column of numbers that may hold the title of a section. */
const isNameless = ({ title, number }: CellEntry) =>
  title.text === "" && (depthOf(number) === 0 || number.length > 12);

/** Puts an entry above those of lower levels. */
function insertByLevel(pieces: RowPiece[], piece: RowPiece & { readonly level: PlanLevel }): void {
  const at = pieces.findIndex(({ level }) => level !== null && rankOf(level) > rankOf(piece.level));
  pieces.splice(at < 0 ? pieces.length : at, 0, piece);
}

function withNumber(piece: RowPiece, { number, label }: NumberInColumn): RowPiece {
  const [first, ...others] = piece.entries;
  if (!first || first.number !== "") return piece;
  return { ...piece, entries: [{ ...first, number, label: label ?? first.label }, ...others] };
}

const bareEntry = ({ number, label }: NumberInColumn, cell: CellReference): CellEntry => ({
  ...{ number, label, details: [], isBelow: false, hasBullet: false },
  title: { text: "", cell },
});

/** A column of all levels holds the title of the lowest number beside it. */
function inOrder(pieces: readonly RowPiece[], { all }: TitleColumns): RowPiece[] {
  const title = pieces.find(({ column, level }) => column === all && level === null);
  const numbers = pieces.filter((piece) => piece !== title && piece.entries.every(isBare));
  const lowest = numbers.at(-1);
  if (!title || !lowest || title.entries[0]?.number !== "") return [...pieces];
  const [first, ...others] = title.entries;
  const entries = first ? [{ ...first, number: lowest.entries[0]?.number ?? "" }, ...others] : [];
  return [
    ...pieces.filter((piece) => piece !== title && piece !== lowest),
    { ...title, level: lowest.level, entries },
  ];
}

const isBare = ({ title }: CellEntry) => title.text === "";
