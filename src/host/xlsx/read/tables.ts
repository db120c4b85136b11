import type { TableModel } from "../../model/workbook";
import { areaOf } from "../addressText";
import { firstElement, flag, type XmlElement } from "../xml/tree";
import { filteredColumns } from "./filters";

/** A table from its part, or null where its range cannot be read. */
export function readTable(root: XmlElement): TableModel | null {
  const { id, name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const area = areaOf(ref ?? "");
  if (!area) return null;
  const style = firstElement(root, "tableStyleInfo")?.attributes;
  const filter = firstElement(root, "autoFilter");
  const filtered = filter ? filteredColumns(filter) : [];
  return {
    id: id ?? "",
    name: displayName ?? name ?? "",
    area,
    hasHeaders: headerRowCount !== "0",
    showTotals: Number(totalsRowCount ?? 0) > 0,
    style: style?.name ?? "",
    showFilterButton: filter !== undefined,
    showBandedRows: flag(style?.showRowStripes),
    ...(filtered.length > 0 ? { filteredColumns: filtered } : {}),
  };
}
