import type { UnusableEntry } from "../rules/types";
import type { SheetGrid } from "../workbook/types";
import { ownRows, type OwnCell, type OwnRow } from "./own-table";
import { inQuotes, unusableAt } from "./unusable";

/** Columns of the table on the sheet of links. */
export const linkColumns = [
  "Promise",
  "Where",
  "Indicator",
  "Score",
  "Why",
  "Decision",
  "Initials or note",
] as const;

const neededColumns = ["Promise", "Indicator", "Decision"] as const;

/** What stands for the indicator of a promise that none is proposed for. */
export const noneProposed = "None found";

/** What the analyst decided of a link, and where: null where nothing is decided yet. */
export interface KeptLink {
  readonly promise: OwnCell;
  /** Register and address, as text; "" where the row says none. */
  readonly where: string;
  readonly indicator: OwnCell;
  /** As shown: `0.72`, or what the analyst left there. */
  readonly score: string;
  readonly why: string;
  readonly decision: "yes" | "no" | null;
  /** In the analyst's spelling. */
  readonly decisionText: OwnCell;
  readonly note: string;
}

/** The links that a workbook keeps, and the rows that do not count. */
export interface KeptLinks {
  readonly rows: readonly KeptLink[];
  readonly unusable: readonly UnusableEntry[];
}

/**
 * The links on the workbook's own sheet. A row without a score, which the analyst added, counts as decided: yes.
 * @param sheet the sheet of links; undefined where the workbook has none
 */
export function readLinks(sheet: SheetGrid | undefined): KeptLinks {
  if (!sheet) return { rows: [], unusable: [] };
  const found = ownRows<Column>(sheet, linkColumns) ?? ownRows(sheet, neededColumns);
  if (!found) return { rows: [], unusable: [withoutHeader(sheet)] };
  const unusable: UnusableEntry[] = [];
  const rows = found
    .filter((row) => row.Promise.text !== "")
    .map((row) => keptLink(row, (cell, problem) => unusable.push(unusableAt(cell, problem))));
  return { rows, unusable };
}

type Column = (typeof linkColumns)[number];
type Row = OwnRow<(typeof neededColumns)[number]> & Partial<OwnRow<Column>>;

function keptLink(row: Row, refuse: (cell: OwnCell, problem: string) => void): KeptLink {
  const { Promise: promise, Indicator: indicator, Decision: decisionText } = row;
  const score = row.Score?.text ?? "";
  const said = decisionOf(decisionText.text);
  if (said === undefined) {
    refuse(
      decisionText,
      `${inQuotes(decisionText.text)} is no decision, so the link stays open. Write Yes or No.`,
    );
  }
  const isAdded = saysNothing(score) && namesIndicator(indicator.text);
  return {
    promise,
    where: row.Where?.text ?? "",
    indicator,
    score,
    why: row.Why?.text ?? "",
    decision: said ?? (said === null && isAdded ? "yes" : null),
    decisionText,
    note: row["Initials or note"]?.text ?? "",
  };
}

/** Whether the cell names an indicator, rather than saying that there is none. */
export function namesIndicator(text: string): boolean {
  return !saysNothing(text) && text.toLowerCase() !== noneProposed.toLowerCase();
}

/** Blank, a dash, or a question mark. */
function saysNothing(text: string): boolean {
  return /^[\s–—?-]*$/.test(text);
}

/** Null where nothing is decided, undefined where the words are not understood. */
function decisionOf(text: string): "yes" | "no" | null | undefined {
  const word = text.toLowerCase().replace(/[.!]+$/, "");
  if (saysNothing(word) || undecided.has(word)) return null;
  if (yesWords.has(word)) return "yes";
  return noWords.has(word) ? "no" : undefined;
}

const undecided: ReadonlySet<string> = new Set([
  "open",
  "tbc",
  "to be confirmed",
  "to do",
  "pending",
]);

const yesWords: ReadonlySet<string> = new Set(
  "yes,y,true,ok,okay,1,✓,✔,☑,agree,agreed,confirm,confirmed,correct,right,accept,accepted,keep".split(
    ",",
  ),
);

const noWords: ReadonlySet<string> = new Set(
  "no,n,false,0,✗,✘,☒,none,not,wrong,incorrect,disagree,disagreed,reject,rejected,remove,removed".split(
    ",",
  ),
);

function withoutHeader({ name, firstRow, firstColumn }: SheetGrid): UnusableEntry {
  return {
    cell: { sheet: name, row: firstRow, column: firstColumn },
    problem: `No row of the sheet “${name}” holds the headers ${neededColumns.join(", ")}, so no link counts as confirmed. Put the header back.`,
  };
}
