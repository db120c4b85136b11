import { shortened } from "../report/published-text";
import { SheetBuilder } from "../report/sheet-builder";
import type { DesignedSheet } from "../report/types";
import type { Acceptance } from "../rules/acceptance";
import { acceptedColumns, noneText, wholeWorkbook } from "./read-acceptances";

const title = "HERTS accepted findings";
const widths = [126, 72, 210, 213, 54, 66];

/** The sheet that keeps the accepted findings: one row each, to be read, corrected and deleted by the analyst. */
export function acceptedSheet(acceptances: readonly Acceptance[]): DesignedSheet {
  const sheet = new SheetBuilder(widths);
  sheet.text(title, "title", { spaceAbove: 6 });
  sheet.runningText(
    "These findings were looked at and left as they are. Each counts while the content of its cells is the same; after a change the finding is open again. Delete a row to take an acceptance back.",
    "note",
  );
  sheet.gap();
  const header = sheet.nextRow;
  sheet.table("Herts_Accepted", acceptedColumns, rows(acceptances), ["tableStrong"]);
  return sheet.finish({
    role: "accepted",
    name: "HERTS Accepted",
    documentTitle: title,
    title,
    frozenRows: header + 1,
    printTitleRows: { first: header, last: header },
  });
}

function rows(acceptances: readonly Acceptance[]): string[][] {
  if (acceptances.length === 0) return [[noneText, "–", "–", "–", "–", "–"]];
  return acceptances.map(({ rule, measure, content, reason, initials, date }) => [
    rule,
    measure || wholeWorkbook,
    content,
    shortened(reason, 600),
    shortened(initials, 20),
    date || "–",
  ]);
}
