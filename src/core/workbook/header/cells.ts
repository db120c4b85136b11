import type { SheetView } from "../grid";
import { oneLine } from "../text";
import { headerMeanings, headerWords } from "./meaning";
import { numberAsHeader } from "./period-in-header";

/** The header of one column. */
export interface HeaderCell {
  readonly column: number;
  /** As written, both rows of a two-row header joined by " – ". */
  readonly header: string;
  /** For reading: both rows joined by a space. */
  readonly text: string;
}

/** A header cell's text; a year typed as a number counts, another number does not. */
export function headerText(view: SheetView, row: number, column: number): string {
  const value = view.value(row, column);
  if (typeof value === "string") return oneLine(value);
  return numberAsHeader(value, view.numberFormat(row, column)) ?? "";
}

/** The columns of a header in one row that are not blank. */
export function headerCells(view: SheetView, row: number): HeaderCell[] {
  return view.filledColumns(row).flatMap((column) => {
    const header = headerText(view, row, column);
    return header === "" ? [] : [{ column, header, text: header }];
  });
}

/**
 * The columns of a header in two rows. A group cell ("2021/22") covers its merged columns; where nothing is
 * merged it covers the columns to its right whose own header only makes sense under a group ("Value", "Num").
 */
export function groupedHeaderCells(view: SheetView, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  let group: { text: string; until: number } | null = null;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const above = headerText(view, row, column);
    const own = headerText(view, row + 1, column);
    if (above !== "") group = { text: above, until: lastMergedColumn(view, row, column) };
    if (above === "" && own === "") continue;
    const isCovered = above !== "" || (group !== null && covers(group, column, own));
    if (!isCovered) group = null;
    cells.push(joined(column, isCovered && group ? group.text : "", own));
  }
  return cells;
}

/** Infinity where the group cell is not merged: how far it reaches is told by the headers below it. */
function lastMergedColumn(view: SheetView, row: number, column: number): number {
  const merge = view.mergeAt(row, column);
  return merge && merge.columnCount > 1 ? merge.column + merge.columnCount - 1 : Infinity;
}

function covers(group: { until: number }, column: number, own: string): boolean {
  return group.until === Infinity ? needsGroup(own) : column <= group.until;
}

/** "Value", "Num", "Target" and the like: parts of data that say nothing about the time. */
function needsGroup(header: string): boolean {
  const [likeliest] = headerMeanings(header);
  if (/^(?:no|n|number|count|%)$/.test(headerWords(header))) return true;
  const isPart = likeliest && partRoles.has(likeliest.role);
  return isPart === true && likeliest.slot === null && likeliest.period === null;
}

const partRoles: ReadonlySet<string> = new Set([
  "value",
  "numerator",
  "denominator",
  "target",
  "period",
]);

function joined(column: number, group: string, own: string): HeaderCell {
  const parts = [group, own].filter((part) => part !== "");
  return { column, header: parts.join(" – "), text: parts.join(" ") };
}
