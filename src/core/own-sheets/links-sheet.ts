import { shortened, tidied } from "../report/published-text";
import { SheetBuilder } from "../report/sheet-builder";
import type { DesignedSheet } from "../report/types";
import { linkColumns } from "./read-links";

const title = "HERTS links";
const widths = [240, 110, 230, 45, 150, 60, 90];

/** A row of the sheet of links, in its words. */
export interface LinkSheetRow {
  readonly promise: string;
  readonly where: string;
  readonly indicator: string;
  /** 0 to 1; null where nothing is proposed, or what the analyst left there. */
  readonly score: number | string | null;
  readonly why: string;
  /** In the analyst's spelling; "" where nothing is decided. */
  readonly decision: string;
  readonly note: string;
}

/** The sheet on which the analyst decides which indicator answers which promise: one row for each pair. */
export function linksSheet(rows: readonly LinkSheetRow[]): DesignedSheet {
  const sheet = new SheetBuilder(widths);
  sheet.text(title, "title", { spaceAbove: 6 });
  sheet.runningText(
    "Which indicator measures which promise of the plan. The add-in proposes by wording; the score runs from 0 to 1. Write Yes or No under Decision. Write an indicator's number where none was found, or add a row with the promise in its own words. Decisions stay when the sheet is written again.",
    "note",
  );
  sheet.gap();
  const header = sheet.nextRow;
  const cells =
    rows.length > 0 ? rows.map(cellsOf) : [["No promises", ...linkColumns.slice(1).map(() => "–")]];
  sheet.table("Herts_Links", linkColumns, cells, ["tableStrong"]);
  return sheet.finish({
    role: "links",
    name: "HERTS Links",
    documentTitle: title,
    title,
    frozenRows: header + 1,
    printTitleRows: { first: header, last: header },
  });
}

/** A table has no blank cells, so a dash stands where there is nothing to tell. */
function cellsOf({ promise, where, indicator, score, why, decision, note }: LinkSheetRow) {
  return [
    tidied(promise),
    orDash(where),
    orDash(shortened(indicator, 300)),
    score ?? "–",
    orDash(why),
    orDash(decision),
    orDash(shortened(note, 600)),
  ];
}

function orDash(text: string): string {
  return tidied(text) || "–";
}
