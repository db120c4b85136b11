import type { SheetView } from "../../workbook/grid";
import type { Field, TableMapping } from "../../workbook/types";
import type { HeaderPlace } from "./header-places";

/** Fields that only the indicator table has; a register beside it may lend it the others. */
const tellingFields: ReadonlySet<Field> = new Set<Field>([
  "number",
  "indicator",
  "previous",
  "latest",
  "direction",
  "commentary",
]);

/** Whether a header place is the indicator table's own header, or lies in its rows. */
export function isOfIndicators(
  view: SheetView,
  { row, cells }: HeaderPlace,
  mapping: TableMapping | null,
): boolean {
  if (view.sheet.name !== mapping?.sheet) return false;
  if (row < mapping.headerRow || row > mapping.lastRow) return false;
  const own = mapping.columns.filter(({ field }) => tellingFields.has(field));
  return cells.some(({ column }) => own.some((mapped) => mapped.column === column));
}
