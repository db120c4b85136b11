import {
  headerChoices,
  likeliestHeader,
  proposalAt,
  proposeMappings,
  tableColumns,
  withColumns,
  type HeaderRows,
} from "../../core/workbook";
import type { Field, TableMapping, WorkbookSnapshot } from "../../core/workbook/types";
import { wording } from "../wording";

/** The mapping with a field in another column; that column holds nothing else then. @param column null for none */
export function withField(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  field: Field,
  column: number | null,
): TableMapping {
  const others = mapping.columns.filter((match) => match.field !== field);
  const chosen = tableColumns(snapshot, mapping).find((each) => each.column === column);
  if (!chosen) return withColumns(snapshot, mapping, others);
  const match = { ...chosen, field, confidence: 1, reason: wording.setup.columns.chosen };
  const free = others.filter((each) => each.column !== column);
  return withColumns(snapshot, mapping, [...free, match]);
}

/** The likeliest mapping of a sheet, also where nothing on it is recognised; null where it has no header at all. */
export function onSheet(snapshot: WorkbookSnapshot, sheet: string): TableMapping | null {
  const proposed = proposeMappings(snapshot).find((mapping) => mapping.sheet === sheet);
  if (proposed) return proposed;
  const header = likeliestHeader(headerChoices(snapshot, sheet));
  return header ? atHeader(snapshot, { sheet, headerRow: header.row, headerRows: 1 }) : null;
}

/** The mapping that the add-in would propose for the columns under a header. */
export function atHeader(snapshot: WorkbookSnapshot, header: HeaderRows): TableMapping | null {
  return proposalAt(snapshot, header);
}

/** Why these columns cannot be read: a sentence for the analyst; null where they can. */
export function draftProblem(mapping: TableMapping, measures: number): string | null {
  const has = (field: Field) => mapping.columns.some((match) => match.field === field);
  if (!has("indicator")) return wording.setup.columns.needsIndicator;
  if (!has("previous") && !has("latest")) return wording.setup.columns.needsFigures;
  return measures === 0 ? wording.setup.columns.needsRows : null;
}
