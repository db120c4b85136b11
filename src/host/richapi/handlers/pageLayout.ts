import type { PageSetup, SheetModel } from "../../model/workbook";
import { columnLimit, lastRow } from "../../model/areas";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, type RangeTarget, nullObject } from "../objects";
import { rangeArgument } from "../ranges";
import { booleanValue, numberValue, oneOf, recordValue, textValue } from "../values";
import { assertEditable } from "../access";
import type { TypeHandlers } from "./types";

type Margin = keyof PageSetup["margins"];
type Flag =
  | "centerHorizontally"
  | "centerVertically"
  | "blackAndWhite"
  | "draftMode"
  | "printGridlines"
  | "printHeadings";
type Getters = NonNullable<TypeHandlers<"PageLayout">["get"]>;
type Setters = NonNullable<TypeHandlers<"PageLayout">["set"]>;

/** Points of each unit that margins can be given in. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Points; wider margins leave nothing of any page. */
const marginLimit = 3000;

const paperSizes = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quarto",
] as const;

export const pageLayout: TypeHandlers<"PageLayout"> = {
  get: {
    Orientation: setup((page) => page.orientation),
    PaperSize: setup((page) => page.paperSize),
    PrintOrder: setup((page) => page.printOrder ?? "DownThenOver"),
    FirstPageNumber: setup((page) => page.firstPageNumber ?? ""),
    Zoom: setup(zoom),
    ...getMargin("LeftMargin", "left"),
    ...getMargin("RightMargin", "right"),
    ...getMargin("TopMargin", "top"),
    ...getMargin("BottomMargin", "bottom"),
    ...getMargin("HeaderMargin", "header"),
    ...getMargin("FooterMargin", "footer"),
    ...getFlag("CenterHorizontally", "centerHorizontally"),
    ...getFlag("CenterVertically", "centerVertically"),
    ...getFlag("BlackAndWhite", "blackAndWhite"),
    ...getFlag("DraftMode", "draftMode"),
    ...getFlag("PrintGridlines", "printGridlines"),
    ...getFlag("PrintHeadings", "printHeadings"),
    HeadersFooters: (sheet) => new HostObject("HeaderFooterGroup", sheet),
  },
  set: {
    Orientation: change((page, value) => {
      page.orientation = oneOf(value, ["Portrait", "Landscape"]);
    }),
    PaperSize: change((page, value) => {
      page.paperSize = oneOf(value, paperSizes);
    }),
    PrintOrder: change((page, value) => {
      page.printOrder = oneOf(value, ["DownThenOver", "OverThenDown"]);
    }),
    FirstPageNumber: change((page, value) => {
      page.firstPageNumber = value === "" ? null : numberValue(value, 0, 32_767);
    }),
    Zoom: change(setZoom),
    ...setMargin("LeftMargin", "left"),
    ...setMargin("RightMargin", "right"),
    ...setMargin("TopMargin", "top"),
    ...setMargin("BottomMargin", "bottom"),
    ...setMargin("HeaderMargin", "header"),
    ...setMargin("FooterMargin", "footer"),
    ...setFlag("CenterHorizontally", "centerHorizontally"),
    ...setFlag("CenterVertically", "centerVertically"),
    ...setFlag("BlackAndWhite", "blackAndWhite"),
    ...setFlag("DraftMode", "draftMode"),
    ...setFlag("PrintGridlines", "printGridlines"),
    ...setFlag("PrintHeadings", "printHeadings"),
  },
  call: {
    SetPrintMargins: ({ pageSetup }, given) => setMargins(pageSetup, given),
    SetPrintArea: (sheet, given, host) => {
      sheet.pageSetup.printArea = printArea(sheet, given, host).area;
      delete sheet.pageSetup.printAreas;
    },
    SetPrintTitleRows: (sheet, given, host) => {
      const { area } = rangeArgument(given, 0, host, sheet);
      sheet.pageSetup.printTitleRows = { first: area.row, last: lastRow(area) };
    },
    GetPrintArea: (sheet, _given, host) => found(printed(sheet, host)),
    GetPrintAreaOrNullObject: (sheet, _given, host) => printed(sheet, host) ?? nullObject,
    GetPrintTitleRows: (sheet, _given, host) => found(titleRows(sheet, host)),
    GetPrintTitleRowsOrNullObject: (sheet, _given, host) => titleRows(sheet, host) ?? nullObject,
  },
};

function setup<T>(read: (page: PageSetup) => T): Getters[string] {
  return (sheet) => read(sheet.pageSetup);
}

function change(write: (page: PageSetup, value: unknown) => void): Setters[string] {
  return (sheet, value) => {
    assertEditable(sheet);
    write(sheet.pageSetup, value);
  };
}

function getMargin(name: string, margin: Margin): Getters {
  return { [name]: setup((page) => page.margins[margin]) };
}

function setMargin(name: string, margin: Margin): Setters {
  return {
    [name]: change((page, value) => {
      page.margins = { ...page.margins, [margin]: numberValue(value, 0, marginLimit) };
    }),
  };
}

function getFlag(name: string, flag: Flag): Getters {
  return { [name]: setup((page) => page[flag] ?? false) };
}

function setFlag(name: string, flag: Flag): Setters {
  return {
    [name]: change((page, value) => {
      page[flag] = booleanValue(value);
    }),
  };
}

/** Either a scale in percent, or a number of pages in one direction or both. */
function zoom(page: PageSetup): object {
  const isFitted = page.fitToWidth !== null || page.fitToHeight !== null;
  return {
    horizontalFitToPages: page.fitToWidth,
    verticalFitToPages: page.fitToHeight,
    scale: isFitted ? null : (page.scale ?? 100),
  };
}

function setZoom(page: PageSetup, value: unknown): void {
  const given = recordValue(value);
  const pages = (key: string) =>
    given[key] === undefined || given[key] === null ? null : numberValue(given[key], 1, 32_767);
  const [width, height] = [pages("horizontalFitToPages"), pages("verticalFitToPages")];
  const scale =
    given.scale === undefined || given.scale === null ? null : numberValue(given.scale, 10, 400);
  if (scale !== null && (width !== null || height !== null)) throw new HostError("InvalidArgument");
  [page.fitToWidth, page.fitToHeight] = [width, height];
  if (scale === null) delete page.scale;
  else page.scale = scale;
}

function setMargins(page: PageSetup, given: CallArguments): void {
  const points = units[oneOf(given.raw(0), ["Points", "Inches", "Centimeters"])];
  const margins = { ...page.margins };
  for (const [name, value] of Object.entries(recordValue(given.raw(1)))) {
    const margin = oneOf(name, ["top", "bottom", "left", "right", "header", "footer"]);
    margins[margin] = numberValue(value, 0, marginLimit / points) * points;
  }
  page.margins = margins;
}

/** One area of the sheet: several print areas are not played. */
function printArea(sheet: SheetModel, given: CallArguments, host: HandlerContext): RangeTarget {
  const areas = given.target(0, "RangeAreas") ?? [rangeArgument(given, 0, host, sheet)];
  const [area] = areas;
  if (!area || areas.length !== 1 || area.sheet !== sheet) throw new HostError("InvalidArgument");
  return area;
}

function printed(sheet: SheetModel, host: HandlerContext): HostObject<"RangeAreas"> | null {
  const area = sheet.pageSetup.printArea;
  return area && new HostObject("RangeAreas", [host.rangeTarget(sheet, area)]);
}

function titleRows(sheet: SheetModel, host: HandlerContext): HostObject<"Range"> | null {
  const rows = sheet.pageSetup.printTitleRows;
  if (!rows) return null;
  const { first, last } = rows;
  return host.range(sheet, {
    row: first,
    column: 0,
    rowCount: last - first + 1,
    columnCount: columnLimit,
  });
}

function found<T>(object: T | null): T {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}

export const headerFooterGroup: TypeHandlers<"HeaderFooterGroup"> = {
  get: {
    State: () => "Default",
    UseSheetMargins: () => true,
    UseSheetScale: () => true,
    DefaultForAllPages: (sheet) => new HostObject("HeaderFooter", sheet.pageSetup),
  },
};

/** Characters that fit into one part of a header or footer. */
const headerLimit = 255;

type Part = keyof PageSetup["headersFooters"];

const headerParts: readonly (readonly [string, Part])[] = [
  ["LeftHeader", "leftHeader"],
  ["CenterHeader", "centerHeader"],
  ["RightHeader", "rightHeader"],
  ["LeftFooter", "leftFooter"],
  ["CenterFooter", "centerFooter"],
  ["RightFooter", "rightFooter"],
];

function setPart(page: PageSetup, part: Part, value: unknown): void {
  const text = textValue(value);
  if (text.length > headerLimit) throw new HostError("InvalidArgument");
  page.headersFooters = { ...page.headersFooters, [part]: text };
}

export const headerFooter: TypeHandlers<"HeaderFooter"> = {
  get: Object.fromEntries(
    headerParts.map(([name, part]) => [name, (page: PageSetup) => page.headersFooters[part] ?? ""]),
  ),
  set: Object.fromEntries(
    headerParts.map(([name, part]) => [
      name,
      (page: PageSetup, value: unknown) => setPart(page, part, value),
    ]),
  ),
};
