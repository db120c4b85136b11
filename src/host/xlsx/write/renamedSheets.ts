import type { SheetModel } from "../../model/workbook";
import type { XlsxPackage } from "../container/package";
import { renameSheetsInXml, type SheetRenames } from "../formulas/renameSheets";
import type { ReadSheet } from "../read/readPackage";
import { elements, setAttributes } from "../xml/tree";
import type { SheetSections } from "./sections";

/** Sheets of the file that go by another name now. */
export function findRenames(sources: ReadonlyMap<SheetModel, ReadSheet>): SheetRenames {
  const renamed = [...sources].filter(([sheet, { entry }]) => sheet.name !== entry.name);
  return new Map(renamed.map(([sheet, { entry }]) => [entry.name.toLowerCase(), sheet.name]));
}

/** Brings charts and the sources of pivot tables up to date, which the model does not know. */
export function renameInKeptParts(files: XlsxPackage, renames: SheetRenames): void {
  if (renames.size === 0) return;
  for (const path of files.listPaths()) {
    if (/(^|\/)charts\/[^/]+\.xml$/i.test(path)) renameInChart(files, path, renames);
    if (/(^|\/)pivotCacheDefinition[^/]*\.xml$/i.test(path)) renameInPivot(files, path, renames);
  }
}

/** Brings conditional formats, validations and sparklines up to date. Cells are the model's. */
export function renameInSections(sections: SheetSections, renames: SheetRenames): void {
  if (renames.size === 0) return;
  sections.rewrite(["conditionalFormatting", "dataValidations", "extLst"], (text) =>
    renameSheetsInXml(text, renames),
  );
}

function renameInChart(files: XlsxPackage, path: string, renames: SheetRenames): void {
  const text = files.text(path, "a chart");
  const renamed = renameSheetsInXml(text, renames);
  if (renamed !== text) files.setText(path, renamed);
}

function renameInPivot(files: XlsxPackage, path: string, renames: SheetRenames): void {
  const document = files.document(path, "the source of a pivot table");
  const sources = elements(document.root, "cacheSource").flatMap((source) =>
    elements(source, "worksheetSource"),
  );
  for (const source of sources) {
    const renamed = renames.get((source.attributes.sheet ?? "").toLowerCase());
    if (renamed === undefined) continue;
    setAttributes(source, { sheet: renamed });
    files.setDocument(path, document);
  }
}
