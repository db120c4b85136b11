import { readValue } from "../../values";
import type { Reading } from "../../values/types";
import { isBlankValue } from "../../workbook/grid";
import { oneLine } from "../../workbook/text";
import type { CellReference, Sourced } from "../../workbook/types";
import type { ContextFigure, PlacedText } from "../types";
import { isRemark } from "./headings";
import { periodInHeader } from "./header-period";
import { coveredText, placedText, registerRows, type RegisterRow } from "./register-rows";
import { columnOf, type RegisterTable } from "./register-table";
import type { ContextRole } from "../../workbook/header/registers/context-shape";

type ContextTable = RegisterTable<ContextRole>;

/** The lines of the context tables, in their order. */
export function readContext(tables: readonly ContextTable[]): ContextFigure[] {
  return tables.flatMap(readTable);
}

function readTable(table: ContextTable): ContextFigure[] {
  const figures: ContextFigure[] = [];
  let theme = "";
  let unsourced = 0;
  for (const row of registerRows(table)) {
    const source = sourceAlone(row);
    if (source) {
      for (let at = unsourced; at < figures.length; at++)
        figures[at] = withSource(figures[at], source);
      unsourced = figures.length;
    } else if (isRemark(row)) continue;
    else if (row.alone && !isFigure(table, row)) {
      theme = row.alone.text;
      unsourced = figures.length;
    } else {
      theme = themeInColumn(table, row.row) ?? theme;
      figures.push(figureOf(table, row.row, theme));
    }
  }
  return figures;
}

/** `Source: Office for National Statistics` in a row of its own, for the figures above it. */
function sourceAlone({ alone }: RegisterRow): PlacedText | null {
  const match = alone && /^sources?\s*[:–—-]\s*(?=\S)/i.exec(alone.text);
  return match ? { text: alone.text.slice(match[0].length), cell: alone.cell } : null;
}

function withSource(figure: ContextFigure | undefined, source: PlacedText): ContextFigure {
  if (!figure) throw new RangeError("A source stands below figures.");
  return figure.source ? figure : { ...figure, source };
}

/** A row whose only text stands in the column of local or national figures says a figure without a name. */
function isFigure({ columns }: ContextTable, { alone }: RegisterRow): boolean {
  const places = [...(columns.get("local") ?? []), ...(columns.get("national") ?? [])];
  return alone !== null && places.includes(alone.cell.column);
}

function themeInColumn(table: ContextTable, row: number): string | null {
  const column = columnOf(table, "theme");
  const text = column === undefined ? "" : oneLine(coveredText(table.view, row, column).text);
  return text === "" ? null : text;
}

function figureOf(table: ContextTable, row: number, theme: string): ContextFigure {
  const { view } = table;
  const local = readingIn(table, row, "local") ?? blank(view.reference(row, 0));
  const national = readingIn(table, row, "national");
  return {
    title: placedText(view, row, columnOf(table, "title") ?? 0),
    theme,
    local,
    national: national && isBlankReading(national.value) ? null : national,
    difference: differenceIn(table, row),
    period: periodOf(table, row, [local, national]),
    source: textIn(table, row, "source"),
  };
}

function readingIn(table: ContextTable, row: number, role: ContextRole): Sourced<Reading> | null {
  const column = columnOf(table, role);
  if (column === undefined) return null;
  const { view } = table;
  const numberFormat = view.numberFormat(row, column);
  const value = readValue(
    view.value(row, column),
    numberFormat === undefined ? {} : { numberFormat },
  );
  return { value, text: view.text(row, column), cell: view.reference(row, column) };
}

const blank = (cell: CellReference): Sourced<Reading> => ({ value: readValue(""), text: "", cell });

const isBlankReading = (reading: Reading) =>
  reading.kind === "missing" && reading.symbol === "blank";

function differenceIn(table: ContextTable, row: number): Sourced<Reading> | null {
  const difference = readingIn(table, row, "difference");
  return difference && !isBlankValue(difference.text) ? difference : null;
}

function textIn(table: ContextTable, row: number, role: ContextRole): PlacedText | null {
  const column = columnOf(table, role);
  if (column === undefined) return null;
  const { text, cell } = coveredText(table.view, row, column);
  return isBlankValue(text) ? null : { text: oneLine(text), cell };
}

/** The period as its column says it, or the figures' own cells, or the header of the figures. */
function periodOf(
  table: ContextTable,
  row: number,
  figures: readonly (Sourced<Reading> | null)[],
): PlacedText | null {
  const said = textIn(table, row, "period");
  if (said) return said;
  for (const figure of figures) {
    const period = figure && "period" in figure.value ? figure.value.period : undefined;
    if (figure && period) return { text: period.text, cell: figure.cell };
  }
  return periodInHeader(table, "local") ?? periodInHeader(table, "national");
}
