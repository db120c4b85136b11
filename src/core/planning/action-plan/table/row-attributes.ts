import { rawLines } from "../../../workbook/cells/lines";
import { isBlankValue, type SheetView } from "../../../workbook/grid";
import { oneLine } from "../../../workbook/text";
import type { CellReference, CellValue } from "../../../workbook/types";
import { namedIndicators } from "../../registers/named-indicators";
import type { ProgressStatus } from "../../types";
import { isUnset, readDue } from "../attributes/due-date";
import { readAnswer, saysNotDone } from "../attributes/status";
import type { PlanRow } from "../plan-row";
import type { PlanRole } from "../../../workbook/header/registers/plan-column-names";
import type { PlanColumns } from "./plan-columns";

/** What a row says of its entry. */
export type RowAttributes = Pick<PlanRow, "owner" | "due" | "status" | "namedIndicators" | "cells">;

/**
 * Owner, due date, status and indicators of an entry.
 * @param part where several entries stand in the row: which one, of how many. A cell with as many lines has one for each.
 */
export function rowAttributes(
  view: SheetView,
  columns: PlanColumns,
  row: number,
  part: { readonly at: number; readonly of: number } = { at: 0, of: 1 },
): RowAttributes {
  const contentOf = (role: PlanRole) => cellContent(view, columns.column(role), row, part);
  const owner = contentOf("owner");
  const revised = contentOf("revised due");
  const due = revised && !isUnset(revised.text) ? revised : contentOf("due");
  const status = contentOf("status") ?? shortProgress(contentOf("progress"));
  const indicators = contentOf("indicators");
  return {
    owner: owner && !isUnset(owner.text) ? { text: owner.text, cell: owner.cell } : null,
    due: due && { ...sourced(due), value: dueDate(due) },
    status:
      status && !isUnset(status.text) && !saysNotDone(columns.header("status"), status.text)
        ? { ...sourced(status), value: statusOf(columns.header("status"), status) }
        : null,
    namedIndicators: indicators ? namedIndicators(indicators.typed, indicators.cell) : [],
    cells: cellsOf(view, columns, row),
  };
}

interface Content {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** As typed, with its lines. */
  readonly typed: string;
  readonly text: string;
  readonly cell: CellReference;
}

const sourced = ({ text, cell }: Content) => ({ text, cell });

function dueDate({ value, numberFormat, typed }: Content): string | null {
  const reading = readDue(typeof value === "string" ? typed : value, numberFormat);
  return reading.kind === "date" ? reading.iso : null;
}

function statusOf(header: string, { value, numberFormat, typed }: Content): ProgressStatus | null {
  return readAnswer(header, typeof value === "string" ? typed : value, numberFormat);
}

/** A column of progress in sentences tells a status only where it begins with one. */
function shortProgress(content: Content | null): Content | null {
  return content && content.text.length <= 40 ? content : null;
}

/** Null for a blank cell, and for one that a text across the row covers. A cell merged over several rows counts for each. */
function cellContent(
  view: SheetView,
  column: number | undefined,
  row: number,
  part: { readonly at: number; readonly of: number },
): Content | null {
  if (column === undefined) return null;
  const cell = view.reference(row, column);
  const value = view.value(cell.row, cell.column);
  if (isBlankValue(value) || cell.column !== column) return null;
  const whole = view.text(cell.row, cell.column);
  const lines = rawLines(whole);
  const line = part.of > 1 ? lines.flatMap((raw, at) => (isBlankValue(raw) ? [] : at)) : [];
  const own = line.length === part.of ? line[part.at] : undefined;
  const typed = own === undefined ? whole : (lines[own] ?? "");
  return {
    ...{ value, typed, text: oneLine(typed) },
    numberFormat: view.numberFormat(cell.row, cell.column) ?? "General",
    cell: own === undefined ? cell : { ...cell, line: own },
  };
}

function cellsOf(view: SheetView, columns: PlanColumns, row: number): PlanRow["cells"] {
  const cells: Partial<Record<"owner" | "due" | "status", CellReference>> = {};
  for (const role of ["owner", "due", "status"] as const) {
    const column = columns.column(role);
    const cell = column === undefined ? undefined : view.reference(row, column);
    if (cell?.column === column && cell) cells[role] = cell;
  }
  return cells;
}

/** Nothing said, for rows that hold no attributes. */
export const isSilent = ({
  owner,
  due,
  status,
  namedIndicators: named,
}: Omit<RowAttributes, "cells">): boolean =>
  owner === null && due === null && status === null && named.length === 0;
