import type { AccessibilityIssue, WrittenReport } from "../types";
import { buildAgain, issueAt } from "./issue";

/** What Excel calls a table by itself, in the languages of western Europe: `Table1`, `Table13_2`. */
const givenByExcel = /^(?:Table|Tabelle|Tableau|Tabla|Tabel|Tabell|Tabella|Tabela)_?\d+(?:_\d+)?$/i;

/** Tables whose name says nothing. Screen readers list tables by their names. */
export function tableName({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => givenByExcel.test(name))
      .map(({ name, area }) =>
        issueAt("table-name", sheet, area, {
          problem: `The table is called ${name}, which does not say what it holds.`,
          remedy: `Name it for its content on the tab Table Design, or ${buildAgain}.`,
        }),
      ),
  );
}
