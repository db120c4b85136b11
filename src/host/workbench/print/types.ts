import type { DataBar } from "../../model/conditional-formats/effects";
import type { IconName } from "../../model/conditional-formats/types";
import type { CellStyle } from "../../model/workbook";
import type { CellContent, ChartView } from "../view/types";

/** What can be printed in one go; the words are part of an address. */
export const printChoices = ["active-sheet", "report", "workbook"] as const;

export type PrintChoice = (typeof printChoices)[number];

export const isPrintChoice = (text: string): text is PrintChoice =>
  printChoices.some((choice) => choice === text);

/**
 * A run of printed pages as plain data: it travels as JSON. Lengths are points. Text is text of the workbook, never
 * markup.
 */
export interface PrintedDocument {
  /** File name of the workbook. */
  readonly name: string;
  readonly pages: readonly PrintedPage[];
  /** Looks of the cells by the keys that these have. */
  readonly styles: readonly (readonly [key: number, style: CellStyle])[];
  readonly charts: readonly ChartView[];
  /** Pages that there are beyond those that are given. */
  readonly leftOut: number;
}

export interface PrintedPage {
  /** Name of the sheet. */
  readonly sheet: string;
  /** As `&P` prints it. */
  readonly number: number;
  readonly paper: Size;
  /** Rows and columns of the sheet that begin here, without the repeated ones; zero-based, inclusive. */
  readonly rows: Span;
  readonly columns: Span;
  /** Where the cells begin on the paper, and the part of their own size at which they are drawn. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** Headings, repeated rows and columns, and the cells themselves, side by side. */
  readonly panes: readonly PrintedPane[];
  readonly texts: readonly PageText[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** A clipped part of the page in the cells' own size, from the point where the cells begin. */
export interface PrintedPane extends Box {
  readonly cells: readonly PrintedCell[];
  /** Charts from back to front: which one, and where in the pane. */
  readonly charts: readonly (readonly [chart: number, place: Box])[];
  /** Edges of rows and columns, where gridlines are printed. */
  readonly gridlines?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** A cell, from the corner of its pane; it may reach beyond the pane. */
export interface PrintedCell extends Box, Omit<CellContent, "typed"> {
  /** Where its text runs on over blank neighbours: left edge and width of all of its room. */
  readonly room?: readonly [left: number, width: number];
  /** Drawn by a conditional format, under the text and before it. */
  readonly bar?: DataBar;
  readonly icon?: IconName;
}

/** A part of a header or footer. */
export interface PageText {
  readonly place: "header" | "footer";
  readonly align: "left" | "center" | "right";
  /** Where its line may be: from the left edge of the paper. */
  readonly left: number;
  readonly width: number;
  /** From the upper edge for a header, from the lower edge for a footer. */
  readonly distance: number;
  /** Part of its own size at which it is drawn. */
  readonly scale: number;
  readonly runs: readonly HeaderRun[];
}

/** A piece of a header or footer with its look. */
export interface HeaderRun {
  readonly text: string;
  readonly font: HeaderFont;
}

export interface HeaderFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "Single" | "Double";
  readonly struck?: boolean;
  readonly raised?: "Super" | "Sub";
  /** `#RRGGBB`. */
  readonly color?: string;
}
