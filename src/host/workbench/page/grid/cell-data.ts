import type { ICellData, IDocumentData, ITextRun, Nullable } from "@univerjs/core";
import type { TextRunModel } from "../../../model/workbook";
import type { CellContent } from "../../view/types";
import { drawnText, saidText } from "./drawn-text";
import { fontData } from "./style-data";

/** What the grid keeps with a cell beside what its component shows. */
export interface CellExtras {
  /** What the formula bar shows. */
  readonly typed: string;
  readonly link?: NonNullable<CellContent["link"]>;
}

/**
 * A cell as the grid's component takes it: always the displayed text. Formulas, links and full figures are kept beside
 * it, so that the component has nothing to calculate or to format. The cell is not said to be text: of such cells the
 * component asks each time it measures or draws them whether they might be a number or a date.
 *
 * @param style name of the cell's look in the component.
 */
export function cellData(content: CellContent, style: string): ICellData {
  const { text = "", typed = text, link, runs } = content;
  const extras: CellExtras = { typed, ...(link ? { link } : {}) };
  return {
    s: style,
    ...(text === "" ? {} : { v: drawnText(text) }),
    ...(runs ? { p: richText(runs) } : {}),
    ...(typed === "" && !link ? {} : { custom: { ...extras } }),
  };
}

/** The text that a cell displays, as the host told it. */
export function displayedText(cell: Nullable<ICellData>): string {
  return saidText(String(cell?.v ?? ""));
}

/** What is kept with a cell; null for one that has nothing. */
export function extrasOf(cell: Nullable<ICellData>): CellExtras | null {
  return (cell?.custom as CellExtras | null | undefined) ?? null;
}

/** A text in pieces. A line break is a paragraph of the component's documents. */
function richText(runs: readonly TextRunModel[]): IDocumentData {
  const text = runs.map((run) => run.text).join("");
  const dataStream = `${text.replace(/\r\n|\n/g, "\r")}\r\n`;
  const textRuns: ITextRun[] = [];
  let end = 0;
  for (const run of runs) {
    const start = end;
    end += run.text.replace(/\r\n/g, "\n").length;
    textRuns.push({ st: start, ed: end, ts: fontData(run.font) });
  }
  const breaks = [...dataStream].flatMap((character, index) => (character === "\r" ? [index] : []));
  return {
    id: "text",
    documentStyle: {},
    body: {
      dataStream,
      textRuns,
      paragraphs: breaks.map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: dataStream.length - 1 }],
    },
    drawings: {},
    drawingsOrder: [],
  };
}

/** The text of a document of the component, with line breaks as in a cell. */
export function textOfDocument({ body }: Pick<IDocumentData, "body">): string {
  return (body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
}
