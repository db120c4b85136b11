import { areaAddress } from "../../../core/workbook/addresses";
import type { Area } from "../../../core/workbook/types";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { areaOf } from "../addressText";
import type { XlsxPackage } from "../container/package";
import type { ReadSheet } from "../read/readPackage";
import { element, setAttributes } from "../xml/tree";
import type { SheetRenames } from "../formulas/renameSheets";
import { renameInSections } from "./renamedSheets";
import type { CellTools } from "./cell";
import { writeCharts } from "./charts/charts";
import { columnStyles, writeColumns } from "./columns";
import { writeHyperlinks } from "./hyperlinks";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeFilter } from "./filters";
import { writeNotes } from "./notes";
import { writePage } from "./page";
import { findRowChanges, RowWriter } from "./rows";
import { SheetSections } from "./sections";
import { withTableHeaders } from "./tableHeaders";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { writeIsActive, writeSelection, writeView } from "./view";

/** What the workbook decides for a sheet. */
export interface SheetPlace {
  /** Whether the sheet is the one shown; null where that has not changed. */
  readonly isActive: boolean | null;
  /** The selected area where it has changed. */
  readonly selection: Area | null;
  readonly renames: SheetRenames;
  readonly workbooks: { readonly before: WorkbookModel; readonly after: WorkbookModel };
}

/** Changes the sheet's part, and the parts that belong to it, to what the model says. */
export function writeSheet(
  files: XlsxPackage,
  source: ReadSheet,
  wanted: SheetModel,
  place: SheetPlace,
  tools: CellTools,
): void {
  const before = source.model;
  const after = withTableHeaders(before, wanted);
  const { path } = source.entry;
  const sections = new SheetSections(source.xml);
  writeCells(sections, source, after, tools);
  writeColumns(sections, before, after, tools.styles);
  writeView(sections, before, after);
  if (place.isActive !== null) writeIsActive(sections, place.isActive);
  if (place.selection) writeSelection(sections, place.selection);
  writeMerges(sections, before, after);
  writeProtection(sections, before, after);
  writeBreaks(sections, "rowBreaks", before.rowBreaks, after.rowBreaks, lastColumn);
  writeBreaks(sections, "colBreaks", before.columnBreaks, after.columnBreaks, lastRow);
  writePage(sections, before, after);
  writeHyperlinks(sections, before, after, files, path);
  renameInSections(sections, place.renames);
  writeConditionalFormats(sections, before, after, place.renames);
  writeValidations(sections, before, after, place.renames);
  writeFilter(sections, before, after);
  writeNotes(before, after, files, path);
  writeTables(sections, before, after, { files, path, tablePaths: source.tablePaths });
  const { renames, workbooks } = place;
  writeCharts(sections, before, after, { files, path, renames, ...workbooks });
  if (sections.isChanged) files.setText(path, sections.toText());
}

function writeCells(
  sections: SheetSections,
  source: ReadSheet,
  after: SheetModel,
  tools: CellTools,
): void {
  const before = source.model;
  const changes = findRowChanges(before, after, source.sharedFormulas, tools);
  if (changes.size === 0) return;
  const styleOf = columnStyles(sections.element("cols"));
  sections.setRows(new RowWriter(source.xml, before, after, styleOf, tools).write(changes));
  writeDimension(sections, after);
}

/** Widens the stated used range to all cells of the model. */
function writeDimension(sections: SheetSections, { cells }: SheetModel): void {
  const stated = areaOf(sections.element("dimension")?.attributes.ref ?? "");
  let area = stated;
  for (const [row, columns] of cells) {
    for (const column of columns.keys()) {
      area = area ? around(area, row, column) : { row, column, rowCount: 1, columnCount: 1 };
    }
  }
  if (!area || area === stated) return;
  sections.put("dimension", element("dimension", { ref: areaAddress(area) }));
}

function around(area: Area, row: number, column: number): Area {
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  const bottom = Math.max(area.row + area.rowCount - 1, row);
  const right = Math.max(area.column + area.columnCount - 1, column);
  if (bottom - top + 1 === area.rowCount && right - left + 1 === area.columnCount) return area;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function writeMerges(sections: SheetSections, before: SheetModel, after: SheetModel): void {
  const was = before.merges.map(areaAddress);
  const is = after.merges.map(areaAddress);
  if (was.join() === is.join()) return;
  const merged = is.map((ref) => element("mergeCell", { ref }));
  const count = merged.length;
  sections.put("mergeCells", count > 0 ? element("mergeCells", { count }, merged) : null);
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** @param reach last row or column that the breaks reach across. */
function writeBreaks(
  sections: SheetSections,
  name: "rowBreaks" | "colBreaks",
  before: readonly number[] = [],
  after: readonly number[] = [],
  reach: number,
): void {
  if (before.join() === after.join()) return;
  const count = after.length;
  const breaks = after.map((id) => element("brk", { id, max: reach, man: 1 }));
  const attributes = { count, manualBreakCount: count };
  sections.put(name, count > 0 ? element(name, attributes, breaks) : null);
}

function writeProtection(sections: SheetSections, before: SheetModel, after: SheetModel): void {
  if (before.isProtected === after.isProtected) return;
  if (!after.isProtected) return sections.put("sheetProtection", null);
  sections.edit("sheetProtection", (node) =>
    setAttributes(node, { sheet: 1, objects: 1, scenarios: 1 }),
  );
}
