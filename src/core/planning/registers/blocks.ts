import type { Vocabulary } from "../../vocabulary";
import { comparable } from "../../workbook/text";
import { endsSentence, startsSmall, type Wrapping } from "./paragraphs";
import { cellLines, type PlacedLine } from "./lines";
import { columnOf, type RegisterTable } from "./register-table";
import type { PrioritiesRole } from "../../workbook/header/registers/priorities-shape";
import type { RegisterRow } from "./register-rows";

/** The rows of one priority. */
export interface Block {
  readonly rows: readonly RegisterRow[];
}

/** Whether the texts of a table run on from row to row: a title goes on in small letters, or has bullets, below its row. */
export function wrappingOf(
  table: RegisterTable<PrioritiesRole>,
  rows: readonly RegisterRow[],
): Wrapping {
  const column = columnOf(table, "title");
  if (column === undefined) return "within cells";
  const titles = rows.flatMap(({ row }) => cellLines(table.view, row, column).slice(0, 1));
  const small = titles.filter(({ text, hasBullet }) => !hasBullet && startsSmall(text)).length;
  const bullets = titles.filter(({ hasBullet }) => hasBullet).length;
  const isRunOn = (count: number) => count > 0 && count < titles.length;
  const breaks = rows.some(({ row }) =>
    listColumns(table).some((c) => isOpenList(table.view.text(row, c))),
  );
  return isRunOn(small) || isRunOn(bullets) || breaks ? "over rows" : "within cells";
}

/** Divides the rows under one heading into those of each priority. */
export function blocksOf(
  table: RegisterTable<PrioritiesRole>,
  rows: readonly RegisterRow[],
  wrapping: Wrapping,
  vocabulary: Vocabulary,
): Block[] {
  const blocks: GrowingBlock[] = [];
  for (const row of rows) {
    const lists = listsOf(table, row, vocabulary);
    const title = titleLine(table, row);
    const block = blocks.at(-1);
    const starts =
      wrapping === "over rows"
        ? startsAmongWrapped({ table, row, title, lists }, block)
        : startsPriority(title, block);
    if (block && !starts) grow(block, row, title, lists);
    else blocks.push(begin(row, title, lists));
  }
  return blocks;
}

interface GrowingBlock extends Block {
  readonly rows: RegisterRow[];
  readonly title: string;
  lastTitle: string;
  /** Its list of what it contributes to ends with a label that nothing follows. */
  isOpen: boolean;
  hasBee: boolean;
}

/** What the columns of contributions hold in one row. */
interface RowLists {
  readonly text: string;
  readonly isOpen: boolean;
  readonly hasBee: boolean;
  /** Names that are no outcome bees stand beside one. */
  readonly isMixed: boolean;
}

function begin(row: RegisterRow, title: PlacedLine | undefined, lists: RowLists): GrowingBlock {
  const text = title?.text ?? "";
  return { rows: [row], title: text, lastTitle: text, isOpen: lists.isOpen, hasBee: lists.hasBee };
}

function grow(
  block: GrowingBlock,
  row: RegisterRow,
  title: PlacedLine | undefined,
  lists: RowLists,
): void {
  block.rows.push(row);
  if (title) block.lastTitle = title.text;
  if (lists.text !== "") block.isOpen = lists.isOpen;
  block.hasBee ||= lists.hasBee;
}

function titleLine(table: RegisterTable<PrioritiesRole>, { row }: RegisterRow) {
  const column = columnOf(table, "title");
  return column === undefined ? undefined : cellLines(table.view, row, column).at(0);
}

/** A row with a title of its own; the title above once more is the same priority. */
function startsPriority(title: PlacedLine | undefined, block: GrowingBlock | undefined): boolean {
  if (!title) return false;
  return block === undefined || comparable(block.title) !== comparable(title.text);
}

interface WrappedRow {
  readonly table: RegisterTable<PrioritiesRole>;
  readonly row: RegisterRow;
  readonly title: PlacedLine | undefined;
  readonly lists: RowLists;
}

/**
 * In wrapped text any line may stand in the title's column. A priority begins with a capital and no bullet, where the
 * list of what it contributes to begins anew, or where the sentence above has come to its end and a measure begins.
 */
function startsAmongWrapped(
  { table, row, title, lists }: WrappedRow,
  block: GrowingBlock | undefined,
): boolean {
  if (!title || title.hasBullet || startsSmall(title.text)) return false;
  if (!block) return true;
  const measures = table.columns.get("measures") ?? [];
  const hasMeasure = measures.some((column) => !table.view.isBlank(row.row, column));
  const isNext = hasMeasure && (row.gap > 0 || endsSentence(block.lastTitle));
  return listColumns(table).length === 0 ? isNext : startsList(lists, block, isNext);
}

function startsList({ text, isMixed }: RowLists, block: GrowingBlock, isNext: boolean): boolean {
  if (text === "") return false;
  if (block.isOpen) return isMixed;
  if (block.hasBee) return true;
  return isNext && !beeLabel.test(text);
}

function listsOf(
  table: RegisterTable<PrioritiesRole>,
  { row }: RegisterRow,
  { readOutcomeBee, splitEntries }: Vocabulary,
): RowLists {
  const text = listColumns(table)
    .map((column) => table.view.text(row, column).trim())
    .filter((part) => part !== "")
    .join("\n");
  if (text === "") return { text, isOpen: false, hasBee: false, isMixed: false };
  const bees = splitEntries(text).map((entry) => readOutcomeBee(entry.text) !== null);
  return {
    text,
    isOpen: isOpenList(text),
    hasBee: bees.includes(true),
    isMixed: bees.includes(true) && bees.includes(false),
  };
}

const beeLabel = /^\s*outcome bees?\s*:/i;
const openLabel = /(?:outcome bees?|corporate priorit(?:y|ies))\s*:\s*$/i;

/** A label that nothing follows: its names stand in a row below. */
const isOpenList = (text: string) => openLabel.test(text);

/** The columns of what a priority contributes to. */
export function listColumns({ columns }: RegisterTable<PrioritiesRole>): number[] {
  return [...(columns.get("corporatePriorities") ?? []), ...(columns.get("outcomeBees") ?? [])];
}
