import { firstTexts } from "./first-texts";
import type { MeasureColumns } from "./measure-lines";
import { areIndicatorNumbers } from "./named-indicators";
import type { PrioritiesRole } from "../../workbook/header/registers/priorities-shape";
import { columnOf, type RegisterTable } from "./register-table";

/**
 * The columns that say how priorities are measured. One that holds only numbers of indicators names indicators,
 * whatever its header.
 */
export function measureColumns(table: RegisterTable<PrioritiesRole>): MeasureColumns {
  const { columns, view, headerRow, headerRows } = table;
  const measures = columns.get("measures") ?? [];
  const indicators = columns.get("indicators") ?? [];
  const desired = columnOf(table, "desired");
  const holdsNumbers = measures.filter((column) =>
    areIndicatorNumbers(firstTexts(view, headerRow + headerRows, column)),
  );
  return {
    measures: measures.filter((column) => !holdsNumbers.includes(column)),
    desired,
    indicators: [...indicators, ...holdsNumbers],
  };
}
