import { tidied } from "../report/published-text";
import { SheetBuilder } from "../report/sheet-builder";
import type { DesignedSheet } from "../report/types";
import type { ListKind, VocabularyLists } from "../vocabulary";
import { listColumns, listNames, noNames } from "./list-names";

const title = "HERTS lists";
const widths = [105, 300, 330];

/** The sheet with the names that the plan uses: one row each, to be changed, added to and deleted by the analyst. */
export function listsSheet(lists: VocabularyLists): DesignedSheet {
  const sheet = new SheetBuilder(widths);
  sheet.text(title, "title", { spaceAbove: 6 });
  sheet.runningText(
    "The check compares the workbook with these names, and the report prints them. Change, add and delete rows as your plan does. Other ways in which people write a name go into the third column, with a semicolon between them. A list without any name is not checked.",
    "note",
  );
  sheet.gap();
  const header = sheet.nextRow;
  sheet.table(
    "Herts_Lists",
    listColumns,
    kinds.flatMap((kind) => rowsOf(lists, kind)),
    ["tableStrong"],
  );
  return sheet.finish({
    role: "lists",
    name: "HERTS Lists",
    documentTitle: title,
    title,
    frozenRows: header + 1,
    printTitleRows: { first: header, last: header },
  });
}

const kinds: readonly ListKind[] = ["ambitions", "outcomeBees", "corporatePriorities"];

/** A row per name; a table has no blank cells, so a dash stands where nothing else is written. */
function rowsOf(lists: VocabularyLists, kind: ListKind): string[][] {
  if (lists[kind].length === 0) return [[listNames[kind], noNames, "–"]];
  return lists[kind].map(({ name, alsoWritten }) => [
    listNames[kind],
    tidied(name),
    tidied(alsoWritten.join("; ")) || "–",
  ]);
}
