import { checkWorkbook } from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CellValue, IndicatorWorkbook, Measure } from "../../../src/core/workbook/types";
import { grid, snapshotOf, type GridOptions } from "../../helpers/grids";

export type Rows = readonly (readonly (CellValue | null)[])[];

export function readSheets(...sheets: (readonly [Rows, GridOptions?])[]): IndicatorWorkbook {
  const reading = readIndicatorWorkbook(
    snapshotOf(...sheets.map(([rows, options]) => grid(rows, options))),
  );
  if (reading.kind === "nothing") throw new Error(reading.message);
  return reading.workbook;
}

export const read = (rows: Rows, options?: GridOptions) => readSheets([rows, options]);

const figure = ({ value }: Measure["latest"]) =>
  value.kind === "value" ? value.value.decimal.toFixed(value.value.decimals) : value.kind;

export const summary = ({ measures }: IndicatorWorkbook) =>
  measures.map(
    (m) => `${m.id}: ${figure(m.previous)} → ${figure(m.latest)} ${m.direction?.value ?? "-"}`,
  );

export const columnsOf = ({ mapping }: IndicatorWorkbook) =>
  Object.fromEntries(mapping.columns.map(({ field, column }) => [field, column]));

export const messages = ({ notes }: IndicatorWorkbook) => notes.map(({ message }) => message);

export const rules = (workbook: IndicatorWorkbook) =>
  checkWorkbook(workbook).map(({ rule }) => rule);
