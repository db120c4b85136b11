import type { PageSetup, SheetModel } from "../../model/workbook";
import { joinHeaderFooter } from "../headerFooter";
import { paperSizes } from "../paperSizes";
import { keyOf } from "../styleNames";
import { needsSpacePreserved } from "../xml/text";
import { element, placeElement, removeElements, setAttributes, type XmlElement } from "../xml/tree";
import type { SheetSections } from "./sections";
import { writeFitsToPage } from "./view";

const textOrder = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];
const pointsPerInch = 72;
const pageKeys = [
  "orientation",
  "paperSize",
  "fitToWidth",
  "fitToHeight",
  "firstPageNumber",
  "scale",
  "blackAndWhite",
  "draftMode",
  "printOrder",
] as const;

/** Writes the page setup in which the two sheets differ. */
export function writePage(sections: SheetSections, before: SheetModel, after: SheetModel): void {
  const [was, is] = [before.pageSetup, after.pageSetup];
  const differs = (...keys: (keyof PageSetup)[]) =>
    keys.some((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  if (differs("fitToWidth", "fitToHeight")) writeFitsToPage(sections, isFitted(is));
  if (differs(...pageKeys)) sections.edit("pageSetup", (page) => writePageSetup(page, is));
  if (differs("margins")) sections.edit("pageMargins", (node) => writeMargins(node, is));
  if (differs("centerHorizontally", "centerVertically", "printGridlines", "printHeadings")) {
    sections.edit("printOptions", (options) =>
      setAttributes(options, {
        horizontalCentered: is.centerHorizontally ? 1 : undefined,
        verticalCentered: is.centerVertically ? 1 : undefined,
        gridLines: is.printGridlines ? 1 : undefined,
        headings: is.printHeadings ? 1 : undefined,
      }),
    );
  }
  if (differs("headersFooters")) sections.edit("headerFooter", (node) => writeTexts(node, is));
}

const isFitted = (page: PageSetup) => page.fitToWidth !== null || page.fitToHeight !== null;

function writePageSetup(node: XmlElement, page: PageSetup): void {
  setAttributes(node, {
    paperSize: keyOf(paperSizes, page.paperSize),
    orientation: page.orientation.toLowerCase(),
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    blackAndWhite: page.blackAndWhite ? 1 : undefined,
    draft: page.draftMode ? 1 : undefined,
    useFirstPageNumber: page.firstPageNumber === null ? undefined : 1,
    firstPageNumber: page.firstPageNumber ?? undefined,
  });
  setAttributes(node, {
    scale: isFitted(page) ? undefined : page.scale,
    fitToWidth: isFitted(page) ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: isFitted(page) ? (page.fitToHeight ?? 0) : undefined,
  });
}

function writeMargins(node: XmlElement, { margins }: PageSetup): void {
  for (const [side, points] of Object.entries(margins)) {
    setAttributes(node, { [side]: inches(points) });
  }
}

/** The shortest number of inches that is those points again when it is read. */
function inches(points: number): number {
  for (let digits = 1; digits <= 17; digits++) {
    const short = Number((points / pointsPerInch).toPrecision(digits));
    if (short * pointsPerInch === points) return short;
  }
  return points / pointsPerInch;
}

function writeTexts(node: XmlElement, { headersFooters }: PageSetup): void {
  for (const place of ["Header", "Footer"] as const) {
    const text = joinHeaderFooter(headersFooters, place);
    const name = `odd${place}`;
    const space = needsSpacePreserved(text) ? { "xml:space": "preserve" } : {};
    if (text === "") removeElements(node, name);
    else placeElement(node, element(name, space, [text]), textOrder);
  }
}
