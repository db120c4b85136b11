import { page } from "../core/report/design";
import type { DesignedSheet } from "../core/report/types";

/**
 * A4 landscape, one page wide, with the table's header on every page. The numbers of pages run on over the tabs,
 * because Excel counts on through the sheets that are printed together unless a sheet names its first page.
 */
export function layOutPage(sheet: Excel.Worksheet, design: DesignedSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.firstPageNumber = "";
  pageLayout.setPrintMargins("Points", page.margins);
  pageLayout.setPrintArea(
    sheet.getRangeByIndexes(0, 0, design.rows.length, design.columnWidths.length),
  );
  if (design.printTitleRows) {
    const { first, last } = design.printTitleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of design.pageBreaks ?? []) {
    horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.centerHeader = headerText(design.title === design.documentTitle ? "" : design.title);
  texts.leftFooter = headerText(design.documentTitle);
  texts.rightFooter = `${font}Page &P of &N`;
}

const font = '&"Arial,Regular"&9 ';

/** Excel's limit is 255 characters, codes included. */
const longest = 200;

/** A text for a header or footer: `&` begins a code there, so it is doubled. */
function headerText(text: string): string {
  if (text === "") return "";
  const line = text.replace(/\s+/g, " ").trim();
  const doubled = [...line].map((character) => (character === "&" ? "&&" : character));
  const fits = doubled.reduce(
    (taken, character) => (taken.length + character.length > longest ? taken : taken + character),
    "",
  );
  return font + fits + (fits.length < doubled.join("").length ? "…" : "");
}
