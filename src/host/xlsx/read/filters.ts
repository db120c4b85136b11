import type { SheetFilter } from "../../model/filters/types";
import { areaOf } from "../addressText";
import { elements, flag, type XmlElement } from "../xml/tree";

/** A sheet's own filter, or null where it has none. */
export function readFilter(filter: XmlElement | undefined): SheetFilter | null {
  const area = areaOf(filter?.attributes.ref ?? "");
  if (!filter || !area) return null;
  return {
    area,
    filteredColumns: filteredColumns(filter),
    columnsWithoutButton: columnsWhere(filter, (column) => {
      const { hiddenButton, showButton } = column.attributes;
      return flag(hiddenButton) || !flag(showButton, true);
    }),
  };
}

/** Columns, from 0 in the filter's area, that leave rows out: a filter column that says what it lets through. */
export const filteredColumns = (filter: XmlElement): number[] =>
  columnsWhere(filter, (column) => elements(column).some(({ name }) => name !== "extLst"));

const columnsWhere = (filter: XmlElement, isWanted: (column: XmlElement) => boolean) =>
  elements(filter, "filterColumn")
    .filter(isWanted)
    .map(({ attributes }) => Number(attributes.colId ?? 0));
