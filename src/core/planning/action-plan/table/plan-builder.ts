import { listed, quoted } from "../../../workbook/text";
import type { ReadingNote } from "../../../workbook/types";
import type { LevelReader } from "../levels-by-depth";
import { levelOfRank, type PlanLevel, type PlanRow, rankOf, withoutDetails } from "../plan-row";
import { joined } from "../text/joining";
import type { ReadRows } from "../text/read-pasted-plan";
import type { CellEntry } from "./cell-entries";
import { Outline } from "./outline";
import type { PlanTable } from "./plan-table";
import { isSilent, type RowAttributes, rowAttributes } from "./row-attributes";
import type { PlanTableRow, RowPiece } from "./row-pieces";
import type { TitleColumns } from "./title-columns";

/** Makes entries of the rows of a table, from top to bottom. */
export class PlanBuilder {
  private readonly outline = new Outline();
  private readonly notes: ReadingNote[] = [];
  private last: PlanLevel | null = null;

  constructor(
    private readonly table: PlanTable,
    private readonly titles: TitleColumns,
    private readonly levels: LevelReader,
    /** The highest level of the table's rows; headings without a number stand above it. */
    private readonly highest: PlanLevel,
  ) {}

  finish(): ReadRows {
    const idle = this.outline.idle().map(idleNote);
    return { rows: this.outline.rows(), notes: [...this.notes, ...idle] };
  }

  /** An entry that a title above the table names. */
  heading(entry: CellEntry): void {
    this.outline.enter(rowOf(entry, entry.label ?? "area"));
  }

  row({ row, pieces, isLone }: PlanTableRow): void {
    const last = pieces.at(-1);
    const attributes = this.attributesOf(row);
    if (!last) return this.continueWith(row, attributes);
    if (pieces.length === 1 && isSilent(attributes) && this.isTextOnly(last, isLone)) return;
    const parents = pieces
      .slice(0, -1)
      .flatMap((piece, at) =>
        piece.entries.map((entry) => placed(this.rowFor(piece, entry, isLone), at > 0)),
      );
    const parent = parents.pop();
    parents.forEach((each) => this.outline.enter(each));
    const isOfParent = parent !== undefined && this.isOfParent(row, last);
    if (parent && isOfParent) this.outline.add({ ...parent, ...attributes }, isSilent);
    else if (parent) this.outline.enter(parent);
    for (const leaf of this.leaves(row, last, isLone, isOfParent ? null : attributes)) {
      this.outline.add(placed(leaf, leaf.isPlaced === true && parent !== undefined), isSilent);
      this.last = leaf.level;
    }
  }

  /** A list of tasks in one cell, and not a line for each of them beside it: the row speaks of their action. */
  private isOfParent(row: number, { entries }: RowPiece): boolean {
    const of = ownOf(entries).length;
    if (of < 2) return false;
    const { owner, due, status } = this.attributesOf(row, { at: 0, of });
    return [owner?.cell, due?.cell, status?.cell].every((cell) => cell?.line === undefined);
  }

  /** The lowest entries of a row, with what the row says of them. */
  private leaves(
    row: number,
    piece: RowPiece,
    isLone: boolean,
    said: RowAttributes | null,
  ): PlanRow[] {
    const own = ownOf(piece.entries);
    const of = own.length;
    return piece.entries.map((entry) => {
      const at = own.indexOf(entry);
      return {
        ...this.rowFor(piece, entry, isLone),
        isPlaced: at >= 0,
        ...(at >= 0 && said && (of === 1 ? said : this.attributesOf(row, { at, of }))),
      };
    });
  }

  private attributesOf(row: number, part?: { at: number; of: number }): RowAttributes {
    return rowAttributes(this.table.view, this.table.columns, row, part);
  }

  private rowFor(piece: RowPiece, entry: CellEntry, isLone: boolean): PlanRow {
    return rowOf(entry, this.levelOf(piece, entry, isLone));
  }

  private levelOf({ level }: RowPiece, entry: CellEntry, isLone: boolean): PlanLevel {
    const byNumber = this.levels(entry.number);
    const isHigher = isLone && level && byNumber && rankOf(byNumber) < rankOf(level);
    const found = isHigher || entry.isBelow ? byNumber : (entry.label ?? level ?? byNumber);
    return found ?? this.last ?? "action";
  }

  /** A row without a number and with nothing beside it: a text that goes on, an item, or a heading. */
  private isTextOnly({ level, entries, column }: RowPiece, isLone: boolean): boolean {
    const [entry] = entries;
    if (!entry || entries.length > 1 || entry.number !== "" || entry.label) return false;
    const { title, hasBullet } = entry;
    const isTitled = this.titles.byLevel.some((each) => each.column === column);
    if (/^\p{Ll}/u.test(title.text) && this.lengthenLast(title.text)) return true;
    if (level === null && hasBullet && this.addDetail(entry)) return true;
    const isAcross = (this.table.view.mergeAt(title.cell.row, column)?.columnCount ?? 1) > 1;
    if (!isLone || (isTitled && !isAcross) || (!isAcross && !this.isNumbered)) return false;
    this.addSection(entry);
    return true;
  }

  private get isNumbered(): boolean {
    return this.titles.number !== undefined || this.titles.numbers.length > 0;
  }

  private addSection(entry: CellEntry): void {
    this.outline.section(rowOf(entry, levelOfRank(rankOf(this.highest) - 1)));
  }

  private lengthenLast(text: string): boolean {
    return this.outline.changeLast((row) => ({
      ...row,
      title: { ...row.title, text: joined(row.title.text, text) },
    }));
  }

  private addDetail({ title }: CellEntry): boolean {
    return this.outline.changeLast((row) => ({ ...row, details: [...row.details, title] }));
  }

  /** A row that names no entry says more of the one above. */
  private continueWith(row: number, { owner, due, status, namedIndicators }: RowAttributes): void {
    this.outline.changeLast((above) => {
      const twice = [
        ...(due && above.due && due.text !== above.due.text ? ["due date"] : []),
        ...(status && above.status && status.text !== above.status.text ? ["status"] : []),
      ];
      const cell = due?.cell ?? status?.cell;
      if (cell && twice.length > 0)
        this.notes.push({ cell, message: twiceNote(row, above, twice) });
      return {
        ...above,
        owner: bothOwners(above.owner, owner),
        due: above.due ?? due,
        status: above.status ?? status,
        namedIndicators: [...above.namedIndicators, ...namedIndicators],
      };
    });
  }
}

/** A lettered line below an action stands under it by its place, not by a column. */
const ownOf = (entries: readonly CellEntry[]) => entries.filter(({ isBelow }) => !isBelow);

const placed = (row: PlanRow, isPlaced: boolean): PlanRow => ({ ...row, isPlaced });

function bothOwners(one: PlanRow["owner"], other: PlanRow["owner"]): PlanRow["owner"] {
  if (!one || !other || one.text === other.text) return one ?? other;
  return { ...one, text: `${one.text}, ${other.text}` };
}

function rowOf({ number, title, details }: CellEntry, level: PlanLevel): PlanRow {
  return { ...withoutDetails, level, number, title, details };
}

const twiceNote = (row: number, { number, title }: PlanRow, what: readonly string[]) =>
  `Row ${row + 1} names no action, and gives another ${listed(what)} for ${number || quoted(title.text)}. The first counts; name the task that the second belongs to.`;

const idleNote = ({ title }: PlanRow): ReadingNote => ({
  cell: title.cell,
  message: `${quoted(title.text)} stands alone in its row with nothing below it, and was not read as a part of the plan. Number it if it is one.`,
});
