import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { shownCells } from "../view/looks/shown-cells";
import { StyleKeys } from "../view/style-keys";
import type { ChartView } from "../view/types";
import type { LooksSource } from "../view/workbook-viewer";
import { panesOf, type PaneSources } from "./page-panes";
import { textsOf } from "./page-texts";
import { marginsOf, printableSize } from "./paper";
import { printedSheets } from "./printed-sheets";
import { SheetCharts } from "./sheet-charts";
import { SheetContents } from "./sheet-contents";
import { flowOf } from "./sheet-flow";
import type { PrintChoice, PrintedDocument, PrintedPage, PrintedPane } from "./types";

/** More pages are counted, but not laid out: nobody reads them, and a page of a browser cannot hold them. */
export const mostPages = 10_000;

/**
 * What comes out of the printer, page by page, as Excel prints it. The workbook is only read.
 *
 * @param now time of printing, for headers and footers.
 * @param looks what the conditional formats make of its cells.
 */
export function printedDocument(
  workbook: WorkbookModel,
  choice: PrintChoice,
  now: Date,
  looks: LooksSource = { of: () => undefined },
): PrintedDocument {
  const sources: Sources = { workbook, looks, styles: new StyleKeys(), charts: [] };
  const pages: NumberedPage[] = [];
  let leftOut = 0;
  for (const sheet of printedSheets(workbook, choice)) {
    const laidOut = layOut(sources, sheet, mostPages - pages.length);
    leftOut += laidOut.leftOut;
    pages.push(...numbered(laidOut.pages, pages.at(-1)?.number ?? 0));
  }
  const facts = { pages: pages.length + leftOut, file: workbook.name, now };
  return {
    name: workbook.name,
    pages: pages.map(({ page, isFirst, sheet, number }) => ({
      ...page,
      number,
      texts: textsOf(sheet.pageSetup, page.paper, page.scale, isFirst, {
        ...facts,
        ...{ page: number, sheet: sheet.name },
      }),
    })),
    styles: sources.styles.takeNew(),
    charts: sources.charts,
    leftOut,
  };
}

/** What pages are made from, and what they share. */
interface Sources {
  readonly workbook: WorkbookModel;
  readonly looks: LooksSource;
  readonly styles: StyleKeys;
  readonly charts: ChartView[];
}

/** A page that does not know yet where it stands in the run. */
interface SheetPage {
  readonly sheet: SheetModel;
  readonly isFirst: boolean;
  readonly page: Omit<PrintedPage, "number" | "texts">;
}

interface NumberedPage extends SheetPage {
  readonly number: number;
}

/** Numbers run on from the pages before, unless the sheet begins with a number of its own. */
function numbered(pages: readonly SheetPage[], before: number): NumberedPage[] {
  const first = pages[0]?.sheet.pageSetup.firstPageNumber ?? before + 1;
  return pages.map((page, index) => ({ ...page, number: first + index }));
}

function layOut(
  { workbook, looks, styles, charts }: Sources,
  sheet: SheetModel,
  most: number,
): { readonly pages: readonly SheetPage[]; readonly leftOut: number } {
  const flow = flowOf(sheet);
  const effects = looks.of(sheet.id);
  const shown = { ...sheet, cells: shownCells(sheet, effects) };
  const contents = new SheetContents(shown, flow, styles, effects);
  const panesFrom: PaneSources = {
    ...{ sheet, flow, contents, styles },
    charts: new SheetCharts(workbook, sheet, flow, charts),
  };
  const first = flow.pages.slice(0, most);
  const pages = first.map(({ rows, columns }, index) => {
    const panes = panesOf(panesFrom, rows, columns);
    const { paper, scale } = flow;
    const page: SheetPage["page"] = {
      ...{ sheet: sheet.name, paper, scale, panes },
      rows: { first: rows.first, last: rows.last },
      columns: { first: columns.first, last: columns.last },
      ...cornerOf(sheet, paper, scale, panes),
    };
    return { sheet, page, isFirst: index === 0 };
  });
  const leftOut = flow.pages.length - first.length;
  return { pages: leftOut > 0 ? pages : withoutBlankEnd(pages), leftOut };
}

/** Excel leaves out the blank pages at the end of a sheet, and prints those before. */
function withoutBlankEnd(pages: readonly SheetPage[]): readonly SheetPage[] {
  let end = pages.length;
  while (end > 0 && isBlank(pages[end - 1]?.page.panes ?? [])) end--;
  return pages.slice(0, end);
}

/** Repeated rows, and headings, do not count: the last pane is that of the page's own cells. */
function isBlank(panes: readonly PrintedPane[]): boolean {
  const own = panes.at(-1);
  return own === undefined || own.cells.length + own.charts.length === 0;
}

function cornerOf(
  { pageSetup }: SheetModel,
  paper: PrintedPage["paper"],
  scale: number,
  panes: readonly PrintedPane[],
): { readonly left: number; readonly top: number } {
  const { centerHorizontally, centerVertically } = pageSetup;
  const margins = marginsOf(pageSetup);
  const printable = printableSize(paper, pageSetup);
  const last = panes.at(-1);
  const width = last ? (last.left + last.width) * scale : 0;
  const height = last ? (last.top + last.height) * scale : 0;
  const spare = (room: number, taken: number) => Math.max(0, (room - taken) / 2);
  return {
    left: margins.left + (centerHorizontally ? spare(printable.width, width) : 0),
    top: margins.top + (centerVertically ? spare(printable.height, height) : 0),
  };
}
