import { readValue } from "../../values";
import { isBlankValue, type SheetView } from "../../workbook/grid";
import type { HeaderCell } from "../../workbook/header/cells";
import type { NamedColumns, RoleColumns } from "./column-roles";
import { firstTexts } from "./first-texts";
import type { HeaderPlace } from "./header-places";
import { datedHeader } from "./header-year";
import type { RegisterShape } from "../../workbook/header/registers/shape";

/** The columns under a header, those among them that are known by their cells, and what was decided so. */
export interface CompletedColumns<Role extends string> {
  readonly columns: RoleColumns<Role>;
  readonly cells: readonly HeaderCell[];
  readonly decisions: readonly string[];
}

/**
 * Finds what a shape lets its cells tell: the one column of figures under a header that is not known, such as a county's
 * name, and the column of words beside them, whose header is often blank.
 */
export function withUnnamedColumns<Role extends string>(
  { unnamedFigures, unnamedTitles }: RegisterShape<Role>,
  view: SheetView,
  place: HeaderPlace,
  { columns: named, unknown }: NamedColumns<Role>,
): CompletedColumns<Role> {
  const columns = new Map(named);
  const decisions: string[] = [];
  const figures =
    unnamedFigures && !columns.has(unnamedFigures) && figuresAmong(view, place, unknown);
  if (figures) {
    columns.set(unnamedFigures, [figures.column]);
    decisions.push(figuresDecision(figures.header));
  }
  const [local] = (unnamedFigures && columns.get(unnamedFigures)) ?? [];
  const titles =
    unnamedTitles && local !== undefined && !columns.has(unnamedTitles)
      ? wordsLeftOf(view, place, local, unknown)
      : undefined;
  if (!titles) return { columns, cells: place.cells, decisions };
  columns.set(unnamedTitles as Role, [titles.column]);
  const isHeaded = place.cells.some(({ column }) => column === titles.column);
  return { columns, cells: isHeaded ? place.cells : [titles, ...place.cells], decisions };
}

const figuresDecision = (header: string) =>
  `The column '${header}' was taken for the local figures. Head it Local, if that is right.`;

const textsBelow = (view: SheetView, { row, headerRows }: HeaderPlace, column: number) =>
  firstTexts(view, row + headerRows, column).filter((text) => !isBlankValue(text));

/** The column without a known header that holds figures: the only one, or of one area's columns that of the latest period. */
function figuresAmong(view: SheetView, place: HeaderPlace, cells: readonly HeaderCell[]) {
  const holding = cells.filter(({ column }) => {
    const texts = textsBelow(view, place, column);
    const figures = texts.filter((text) => readValue(text).kind === "value").length;
    return figures > 0 && figures * 3 >= texts.length * 2;
  });
  const dated = holding
    .map((cell) => ({ cell, ...datedHeader(cell.text) }))
    .sort((a, b) => (b.order ?? 0) - (a.order ?? 0));
  const areas = new Set(dated.map(({ words }) => words));
  const isDated = dated.every(({ words, order }) => words !== "" && order !== null);
  return holding.length === 1 || (areas.size === 1 && isDated) ? dated[0]?.cell : undefined;
}

/** The nearest column left of the figures with words in most rows, under a blank header or one that is not known. */
function wordsLeftOf(
  view: SheetView,
  place: HeaderPlace,
  figures: number,
  unknown: readonly HeaderCell[],
): HeaderCell | undefined {
  const headed = new Set(place.cells.map(({ column }) => column));
  const count = textsBelow(view, place, figures).length;
  for (let column = figures - 1; column >= view.firstColumn; column--) {
    const known = unknown.find((cell) => cell.column === column);
    if (!known && headed.has(column)) continue;
    const words = textsBelow(view, place, column).filter((text) => /\p{L}{3}/u.test(text));
    if (words.length * 3 >= count * 2) return known ?? { column, header: "", text: "" };
  }
  return undefined;
}
