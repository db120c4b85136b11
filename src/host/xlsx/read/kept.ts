import type { ChartModel } from "../../model/charts/chartModel";
import type { XlsxPackage } from "../container/package";
import { relationshipsOf } from "../container/relationships";
import type { SheetXml } from "./sheetXml";

/**
 * What the sheet holds that is kept in the file but not modelled, in words: `2 pictures`, `1 slicer`.
 *
 * @param charts that are there; those of an unknown kind count.
 */
export function describeKept(
  files: XlsxPackage,
  path: string,
  xml: SheetXml,
  charts: readonly ChartModel[],
): string[] {
  const links = relationshipsOf(files, path);
  const drawings = links
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => relationshipsOf(files, target));
  const linked = (type: string) => links.filter((link) => link.type === type).length;
  const drawn = (type: string) => drawings.filter((link) => link.type === type).length;
  const extensions = xml.sections.find(({ name }) => name === "extLst")?.text ?? "";
  return [
    counted(charts.filter(({ isKnown }) => !isKnown).length, "chart"),
    counted(drawn("image"), "picture"),
    counted(linked("pivotTable"), "pivot table"),
    counted(linked("slicer"), "slicer"),
    counted(linked("ctrlProp"), "form control"),
    counted(linked("queryTable"), "data connection"),
    extensions.includes("sparklineGroup") ? "sparklines" : "",
  ].filter((words) => words !== "");
}

/** What belongs to the whole workbook and is kept without being modelled. */
export function describeKeptOfWorkbook(files: XlsxPackage, workbookPath: string): string[] {
  const links = relationshipsOf(files, workbookPath);
  const has = (type: string) => links.some((link) => link.type === type);
  return [
    has("vbaProject") ? "a macro (VBA)" : "",
    has("connections") ? "data connections" : "",
    has("externalLink") ? "links to other workbooks" : "",
    counted(links.filter(({ type }) => type === "chartsheet").length, "chart sheet"),
  ].filter((words) => words !== "");
}

/** `2 pictures`; `""` for none. */
export function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
