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
  setup.centerHorizontally = flag(section("printOptions")?.attributes.horizontalCentered);
  const texts = section("headerFooter");
  setup.headersFooters = {
    ...splitHeaderFooter(textOf(firstElement(texts, "oddHeader")), "Header"),
    ...splitHeaderFooter(textOf(firstElement(texts, "oddFooter")), "Footer"),
  };
  return setup;
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
  if (flag(attributes.useFirstPageNumber)) {
    setup.firstPageNumber = Number(attributes.firstPageNumber ?? 1);
  }
}

/** 0 means as many pages as it takes; an absent number means one. */
function pages(count: string | undefined): number | null {
  const number = Number(count ?? 1);
  return number > 0 ? number : null;
}
