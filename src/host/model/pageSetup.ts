import type { Area } from "../../core/workbook/types";

/** How a sheet is printed. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** Points. */
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  fitToWidth: number | null;
  fitToHeight: number | null;
  printTitleRows: { first: number; last: number } | null;
  /** Zero-based columns that repeat on the left of every page. */
  printTitleColumns?: { first: number; last: number };
  printArea: Area | null;
  /** All print areas where there are several; `printArea` is null then. */
  printAreas?: readonly Area[];
  firstPageNumber: number | null;
  centerHorizontally: boolean;
  centerVertically?: boolean;
  /** Percent, where the page is not fitted. */
  scale?: number;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  /** Excel.PrintOrder; left out it is `DownThenOver`. */
  printOrder?: "DownThenOver" | "OverThenDown";
  headersFooters: HeadersFooters;
  /** Those of the first page, where they differ. */
  firstHeadersFooters?: HeadersFooters;
  /** Those of pages with even numbers, where they differ. */
  evenHeadersFooters?: HeadersFooters;
  /** Headers and footers keep their size on a page that is scaled. */
  keepsHeaderSize?: boolean;
  /** Headers and footers keep Excel's own distance from the sides of the paper, whatever the margins are. */
  keepsHeaderSides?: boolean;
}

/** Texts with codes such as `&P`; a part that is left out is blank. */
export type HeadersFooters = Partial<
  Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >
>;

/** Inches to points, as Excel's own defaults are given in inches. */
const inches = (n: number) => n * 72;

export function defaultPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    margins: {
      top: inches(0.75),
      bottom: inches(0.75),
      left: inches(0.7),
      right: inches(0.7),
      header: inches(0.3),
      footer: inches(0.3),
    },
    fitToWidth: null,
    fitToHeight: null,
    printTitleRows: null,
    printArea: null,
    firstPageNumber: null,
    centerHorizontally: false,
    headersFooters: {},
  };
}
