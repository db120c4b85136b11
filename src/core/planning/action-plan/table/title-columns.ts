import { readMarker } from "../marker";
import { depthOf } from "../numbering";
import { type PlanLevel, rankOf } from "../plan-row";
import type { PlanTable } from "./plan-table";

/** Where the titles and the numbers of a plan stand. */
export interface TitleColumns {
  /** Columns that hold titles of one level, the highest level first. */
  readonly byLevel: readonly LevelColumn[];
  /** The column that holds titles of several levels; undefined where each level has its own. */
  readonly all: number | undefined;
  /** Columns of numbers of one level, the highest level first. */
  readonly numbers: readonly LevelColumn[];
  /** The column of numbers of any level. */
  readonly number: number | undefined;
  /** The column that names each row's level. */
  readonly level: number | undefined;
}

/**
 * A level's column that holds numbers alone is a column of numbers; the one column of titles whose numbers are of several
 * depths holds all levels, whatever its header says.
 */
export function titleColumns(table: PlanTable): TitleColumns {
  const { columns } = table;
  const named = columns.levels.map((level) => ({ level, column: columns.column(level) ?? -1 }));
  const bare = named.filter(({ column }) => holdsNumbersAlone(table, column));
  const titled = named.filter((each) => !bare.includes(each));
  const number = columns.column("number");
  const title = columns.column("title");
  const numbers = [
    ...columns.levels,
    ...(["area", "priority", "action", "task"] as const).filter((l) => !columns.levels.includes(l)),
  ]
    .flatMap((level) => {
      const column = columns.column(`${level} number`);
      return column === undefined ? [] : [{ level, column }];
    })
    .concat(bare);
  const [only, ...others] = titled;
  const isMixed =
    title === undefined && only && others.length === 0 && hasDepths(table, only.column, number);
  const level = columns.column("level");
  const owner = number === undefined ? undefined : levelNumbered(table, number, titled, numbers);
  if (number !== undefined && owner) {
    const all = inOrderOfLevels([...numbers, { level: owner, column: number }]);
    return { byLevel: titled, all: title, numbers: all, number: undefined, level };
  }
  if (isMixed || (only && title === undefined && level !== undefined)) {
    return { byLevel: [], all: only?.column, numbers, number, level };
  }
  return { byLevel: titled, all: title, numbers, number, level };
}

interface LevelColumn {
  readonly level: PlanLevel;
  readonly column: number;
}

const inOrderOfLevels = (columns: readonly LevelColumn[]) =>
  [...columns].sort((a, b) => rankOf(a.level) - rankOf(b.level));

/**
 * The level that a column of numbers belongs to, where it is not that of each row's lowest entry: that of the titles to
 * its right, where the lowest have numbers of their own, or stand in rows that this column leaves blank.
 */
function levelNumbered(
  { view, firstRow, lastRow }: PlanTable,
  number: number,
  titled: readonly LevelColumn[],
  numbers: readonly LevelColumn[],
): PlanLevel | undefined {
  const beside = [...titled]
    .sort((a, b) => a.column - b.column)
    .find(({ column }) => column > number);
  const lowest = titled.at(-1);
  if (!beside || !lowest || beside === lowest) return undefined;
  if (numbers.some(({ level }) => level === lowest.level)) return beside.level;
  let leavesBlank = false;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + rowsLookedAt); row++) {
    const isBlank = view.isBlank(row, number);
    if (isBlank !== view.isBlank(row, beside.column)) return undefined;
    leavesBlank ||= isBlank && !view.isBlank(row, lowest.column);
  }
  return leavesBlank ? beside.level : undefined;
}

const rowsLookedAt = 60;

function textsOf({ view, firstRow, lastRow }: PlanTable, column: number): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow && texts.length < rowsLookedAt; row++) {
    if (!view.isBlank(row, column)) texts.push(view.text(row, column));
  }
  return texts;
}

function holdsNumbersAlone(table: PlanTable, column: number): boolean {
  const texts = textsOf(table, column);
  return (
    texts.length > 0 &&
    texts.every((text) => {
      const { number, title } = readMarker(text);
      return (number !== "" && title === "") || /^\s*[A-Z]{0,4}\d+(?:\.\d+)*\s*$/i.test(text);
    })
  );
}

/** Numbers of more than one depth; a letter counts as deeper than them all. */
function hasDepths(table: PlanTable, column: number, number: number | undefined): boolean {
  const texts = number === undefined ? textsOf(table, column) : textsOf(table, number);
  const markers = texts.map((text) => {
    const marker = readMarker(text);
    return { ...marker, number: marker.number || (number === undefined ? "" : text.trim()) };
  });
  const depths = new Set(markers.flatMap((m) => (m.number === "" ? [] : depthOfMark(m.number))));
  return depths.size > 1 || markers.some(({ label }) => label !== null);
}

const depthOfMark = (number: string) => (/[A-Za-z]\)?$/.test(number) ? "letter" : depthOf(number));
