import type { Area } from "../../../core/workbook/types";
import { lastColumn } from "../../model/areas";
import type { DataBar, Effects } from "../../model/conditional-formats/effects";
import type { IconName } from "../../model/conditional-formats/types";
import type { CellNote } from "../../model/notes/types";
import type { SheetModel, TableModel } from "../../model/workbook";

/** What is drawn over the cells of a sheet, or belongs to them without being their content. */
export interface SheetMarks {
  readonly notes: readonly Omit<CellNote, "key">[];
  readonly bars: readonly (readonly [row: number, column: number, bar: DataBar])[];
  readonly icons: readonly (readonly [row: number, column: number, icon: IconName])[];
  /** Cells whose entry can be chosen from a list. */
  readonly lists: readonly Area[];
  /** What is said while a cell is selected. */
  readonly prompts: readonly PromptView[];
  readonly filterButtons: readonly FilterButton[];
}

export interface PromptView {
  readonly areas: readonly Area[];
  readonly title: string;
  readonly message: string;
}

export interface FilterButton {
  readonly row: number;
  readonly column: number;
  /** The column leaves rows out. */
  readonly isFiltering: boolean;
}

/** @param effects of the conditional formats, as far as they were worked out. */
export function marksOf(sheet: SheetModel, effects: Effects | undefined): SheetMarks {
  const validations = sheet.validations ?? [];
  return {
    notes: (sheet.notes ?? []).map(({ key: _key, ...note }) => note),
    ...drawnBy(effects),
    lists: validations.flatMap(({ rule, areas }) =>
      rule.kind === "list" && rule.hasDropDown ? areas : [],
    ),
    prompts: validations.flatMap(({ prompt, areas }) => (prompt ? [{ areas, ...prompt }] : [])),
    filterButtons: [...ownButtons(sheet), ...sheet.tables.flatMap(tableButtons)],
  };
}

function drawnBy(effects: Effects = new Map()): Pick<SheetMarks, "bars" | "icons"> {
  const cells = [...effects].flatMap(([row, inRow]) =>
    [...inRow].map(([column, effect]) => ({ row, column, ...effect })),
  );
  return {
    bars: cells.flatMap(({ row, column, bar }) => (bar ? [[row, column, bar] as const] : [])),
    icons: cells.flatMap(({ row, column, icon }) => (icon ? [[row, column, icon] as const] : [])),
  };
}

function ownButtons({ filter }: SheetModel): FilterButton[] {
  if (!filter) return [];
  const { area, filteredColumns, columnsWithoutButton } = filter;
  return buttonsAlong(area, filteredColumns).filter(
    ({ column }) => !columnsWithoutButton.includes(column - area.column),
  );
}

const tableButtons = ({ area, hasHeaders, showFilterButton, filteredColumns = [] }: TableModel) =>
  hasHeaders && showFilterButton ? buttonsAlong(area, filteredColumns) : [];

function buttonsAlong(area: Area, filtered: readonly number[]): FilterButton[] {
  const count = lastColumn(area) - area.column + 1;
  return Array.from({ length: count }, (_button, index) => {
    return {
      row: area.row,
      column: area.column + index,
      isFiltering: filtered.includes(index),
    };
  });
}
