import type { AccessibilityIssue, WrittenReport } from "../types";
import { issueAt } from "./issue";

/** What Excel calls a sheet by itself, in the languages of western Europe: `Sheet1`, `Sheet1 (2)`. */
const givenByExcel = /^(?:Sheet|Tabelle|Feuil|Hoja|Blad|Foglio|Planilha|Ark)\s?\d+(?: \(\d+\))?$/i;

/** Tabs whose name says nothing. */
export function sheetName({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets
    .filter(({ name }) => givenByExcel.test(name))
    .map((sheet) =>
      issueAt(
        "sheet-name",
        sheet,
        { row: 0, column: 0 },
        {
          problem: `The tab is called ${sheet.name}, which does not say what it holds.`,
          remedy: "Double-click the tab and name it for its content.",
        },
      ),
    );
}
