import { defaultPageSetup, type PageSetup } from "../../model/workbook";
import { splitHeaderFooter } from "../headerFooter";
import { paperSizes } from "../paperSizes";
import { firstElement, flag, textOf, type XmlElement } from "../xml/tree";

const pointsPerInch = 72;

/** Page setup of a sheet, without the print area and print titles, which are defined names. */
export function readPageSetup(section: (name: string) => XmlElement | undefined): PageSetup {
  const setup = defaultPageSetup();
  readMargins(setup, section("pageMargins"));
  readPage(setup, section("pageSetup"), fitsToPage(section("sheetPr")));
  readPrintOptions(setup, section("printOptions"));
  readTexts(setup, section("headerFooter"));
  return setup;
}

function readTexts(setup: PageSetup, texts: XmlElement | undefined): void {
  const pair = (pages: "odd" | "even" | "first") => ({
    ...splitHeaderFooter(textOf(firstElement(texts, `${pages}Header`)), "Header"),
    ...splitHeaderFooter(textOf(firstElement(texts, `${pages}Footer`)), "Footer"),
  });
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } =
    texts?.attributes ?? {};
  setup.headersFooters = pair("odd");
  if (flag(differentFirst)) setup.firstHeadersFooters = pair("first");
  if (flag(differentOddEven)) setup.evenHeadersFooters = pair("even");
  if (!flag(scaleWithDoc, true)) setup.keepsHeaderSize = true;
  if (!flag(alignWithMargins, true)) setup.keepsHeaderSides = true;
}

function readPrintOptions(setup: PageSetup, options: XmlElement | undefined): void {
  const isOn = (name: string) => flag(options?.attributes[name]);
  setup.centerHorizontally = isOn("horizontalCentered");
  if (isOn("verticalCentered")) setup.centerVertically = true;
  if (isOn("gridLines")) setup.printGridlines = true;
  if (isOn("headings")) setup.printHeadings = true;
}

function fitsToPage(properties: XmlElement | undefined): boolean {
  return flag(firstElement(properties, "pageSetUpPr")?.attributes.fitToPage);
}

function readMargins(setup: PageSetup, margins: XmlElement | undefined): void {
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const inches = margins?.attributes[side];
    if (inches !== undefined) setup.margins[side] = Number(inches) * pointsPerInch;
  }
}

function readPage(setup: PageSetup, page: XmlElement | undefined, isFitted: boolean): void {
  const attributes = page?.attributes ?? {};
  if (attributes.orientation === "landscape") setup.orientation = "Landscape";
  setup.paperSize = paperSizes[attributes.paperSize ?? ""] ?? setup.paperSize;
  if (isFitted) {
    setup.fitToWidth = pages(attributes.fitToWidth);
    setup.fitToHeight = pages(attributes.fitToHeight);
  }
  if (!isFitted && attributes.scale !== undefined) setup.scale = Number(attributes.scale);
  if (flag(attributes.blackAndWhite)) setup.blackAndWhite = true;
  if (flag(attributes.draft)) setup.draftMode = true;
  if (attributes.pageOrder === "overThenDown") setup.printOrder = "OverThenDown";
  if (flag(attributes.useFirstPageNumber)) {
    setup.firstPageNumber = Number(attributes.firstPageNumber ?? 1);
  }
}

/** 0 means as many pages as it takes; an absent number means one. */
function pages(count: string | undefined): number | null {
  const number = Number(count ?? 1);
  return number > 0 ? number : null;
}
