import type { SheetModel } from "../../model/workbook";
import { areaOf } from "../addressText";
import { elements, firstElement, flag, type XmlElement } from "../xml/tree";
import { readColor, type ThemeColors } from "./colors";
import { readPageSetup } from "./pageSetup";
import type { Area } from "../../../core/workbook/types";

/** Fills in what the sheet's sections say, apart from cells, tables and links. */
export function readLayout(
  sheet: SheetModel,
  section: (name: string) => XmlElement | undefined,
  theme: ThemeColors,
): void {
  sheet.tabColor = readColor(firstElement(section("sheetPr"), "tabColor"), theme) ?? "";
  sheet.isProtected = flag(section("sheetProtection")?.attributes.sheet);
  sheet.merges = elements(section("mergeCells"), "mergeCell").flatMap(
    ({ attributes }) => areaOf(attributes.ref ?? "") ?? [],
  );
  sheet.pageSetup = readPageSetup(section);
  const view = firstElement(section("sheetViews"), "sheetView");
  sheet.showGridlines = flag(view?.attributes.showGridLines, true);
  if (!flag(view?.attributes.showRowColHeaders, true)) sheet.showHeadings = false;
  const rowBreaks = readBreaks(section("rowBreaks"));
  if (rowBreaks.length > 0) sheet.rowBreaks = rowBreaks;
  const columnBreaks = readBreaks(section("colBreaks"));
  if (columnBreaks.length > 0) sheet.columnBreaks = columnBreaks;
  const pane = firstElement(view, "pane")?.attributes;
  if (pane?.state === "frozen" || pane?.state === "frozenSplit") {
    sheet.frozenRows = Number(pane.ySplit ?? 0);
    sheet.frozenColumns = Number(pane.xSplit ?? 0);
  }
}

/** A break is stored as the number, from 1, of the row or column before it. */
function readBreaks(breaks: XmlElement | undefined): number[] {
  return elements(breaks, "brk").map(({ attributes }) => Number(attributes.id ?? 0));
}

/** The selected area, or A1 where nothing is said. */
export function readSelection(views: XmlElement | undefined): Area {
  const view = firstElement(views, "sheetView");
  const activePane = firstElement(view, "pane")?.attributes.activePane ?? "topLeft";
  const selections = elements(view, "selection");
  const selection =
    selections.find(({ attributes }) => (attributes.pane ?? "topLeft") === activePane) ??
    selections[0];
  const first = selection?.attributes.sqref?.split(" ")[0];
  return areaOf(first ?? "A1") ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
}
