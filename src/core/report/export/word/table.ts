import {
  AlignmentType,
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
  type Paragraph,
} from "docx";
import { palette } from "../../design";
import { directionText } from "../../measure-cells";
import type { KeyEntry } from "../../types";
import { textCell } from "../text-cell";
import type { CellPart, DocumentCell, DocumentColumn, DocumentTable } from "../types";
import { textWidth } from "./page";
import { fitsHalfPage, isShort } from "../row-height";
import { styleIds, wordColor } from "./styles";
import { flowParagraphs, linkParagraph, paragraph } from "./text";

/** A table below its caption. Its header row is marked and repeats on every page; short rows are not split. */
export function dataTable({ caption, columns, rows }: DocumentTable): FileChild[] {
  const widths = columns.map(({ share }) => Math.round(share * textWidth));
  const isTogether = fitsHalfPage(rows, columns);
  const border = { style: BorderStyle.SINGLE, size: 4, color: wordColor(palette.border) };
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 50, bottom: 30, left: 90, right: 90, marginUnitType: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      headerRow(columns),
      ...rows.map((cells, i) => row(cells, columns, isTogether && i < rows.length - 1)),
    ],
  });
  return [paragraph([caption], { style: styleIds.caption }), table];
}

/** What the symbols of the report mean. */
export function termsTable(entries: readonly KeyEntry[]): FileChild[] {
  return dataTable({
    caption: "Symbols of this report",
    columns: [
      { title: "Symbol", share: 0.1, align: "start" },
      { title: "Meaning", share: 0.9, align: "start" },
    ],
    rows: entries.map(({ symbol, meaning }) => [textCell(symbol), textCell(meaning)]),
  });
}

function headerRow(columns: readonly DocumentColumn[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      ({ symbol, title, align }) =>
        new TableCell({
          shading: { type: ShadingType.CLEAR, color: "auto", fill: wordColor(palette.green) },
          verticalAlign: VerticalAlign.CENTER,
          children: [
            paragraph([symbol === undefined ? title : `${symbol} ${title}`], {
              style: styleIds.tableHeader,
              ...alignment(align),
            }),
          ],
        }),
    ),
  });
}

function row(
  cells: readonly DocumentCell[],
  columns: readonly DocumentColumn[],
  keepNext: boolean,
): TableRow {
  return new TableRow({
    keepNext,
    ...(isShort(cells, columns) ? { cantSplit: true } : {}),
    children: cells.map(
      (cell, i) =>
        new TableCell({
          children: cell.flatMap((part) => partParagraphs(part, columns[i]!, i === 0)),
        }),
    ),
  });
}

function partParagraphs(
  part: CellPart,
  { align }: DocumentColumn,
  isRowHeader: boolean,
): Paragraph[] {
  const plain = isRowHeader ? styleIds.tableTitle : styleIds.tableText;
  switch (part.kind) {
    case "text":
      return flowParagraphs(part.blocks, "bold", { style: plain, ...alignment(align) });
    case "title":
      return [paragraph([part.text], { style: styleIds.tableTitle })];
    case "detail":
      return [paragraph([part.text], { style: styleIds.tableDetail })];
    case "direction":
      return [paragraph([directionText(part)], { style: styleIds.tableText })];
    case "actions":
      return [
        paragraph([part.heading], { style: styleIds.actionsHeading }),
        ...flowParagraphs(part.blocks, "bold", { style: styleIds.tableText }),
      ];
    case "link":
      return [linkParagraph(part.text, part.to, { style: styleIds.tableDetail })];
  }
}

function alignment(align: DocumentColumn["align"]) {
  return align === "centre" ? { alignment: AlignmentType.CENTER } : {};
}
