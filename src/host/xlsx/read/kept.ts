import type { ChartModel } from "../../model/charts/chartModel";
import type { XlsxPackage } from "../container/package";
import { relationshipsOf, type Relationship } from "../container/relationships";
import { elements, type XmlElement } from "../xml/tree";
import type { SheetXml } from "./sheetXml";

/**
 * What the sheet holds that is kept in the file but not modelled, in words: `2 pictures`, `1 comment`.
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
  const sections = (name: string) => xml.sections.filter((s) => s.name === name).length;
  const extensions = xml.sections.find(({ name }) => name === "extLst")?.text ?? "";
  return [
    counted(charts.filter(({ isKnown }) => !isKnown).length, "chart"),
    counted(drawn("image"), "picture"),
    counted(countComments(files, links), "comment"),
    counted(linked("pivotTable"), "pivot table"),
    counted(linked("slicer"), "slicer"),
    counted(linked("ctrlProp"), "form control"),
    counted(linked("queryTable"), "data connection"),
    sections("conditionalFormatting") > 0 || extensions.includes("conditionalFormatting>")
      ? "conditional formats"
      : "",
    sections("dataValidations") > 0 || extensions.includes("dataValidations")
      ? "data validation"
      : "",
    sections("autoFilter") > 0 ? "a filter" : "",
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

function countComments(files: XlsxPackage, links: readonly Relationship[]): number {
  return links
    .filter(({ type, target }) => type === "comments" && files.has(target))
    .map(({ target }) => files.document(target, "a list of comments").root)
    .reduce((count, root) => count + commentsIn(root), 0);
}

const commentsIn = (root: XmlElement) =>
  elements(root, "commentList").reduce((n, list) => n + elements(list, "comment").length, 0);

function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
