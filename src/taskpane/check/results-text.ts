import { resultColumns, resultTexts } from "../../core/own-sheets";
import { markup } from "../../core/report/export/html/markup";
import type { CheckOutcome } from "../../excel/indicators";
import type { Copied } from "../files/clipboard";

/** The findings that are open as a table: HTML for Word, Outlook and Excel, and lines with tabs for the rest. */
export function resultsToCopy({ findings, workbook }: CheckOutcome): Copied {
  const rows = findings.map((finding) => resultTexts(finding, workbook.mapping.sheet));
  return { text: asLines([resultColumns, ...rows]), html: asHtml(rows) };
}

/** Tabs and line breaks would make further cells; what Excel could take for a formula gets an apostrophe, as typed. */
function asLines(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replace(/\s+/g, " ").replace(/^(?=[=+\-@])/, "'");
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

/** The number format `@` keeps texts texts when the table is pasted into Excel. */
function asHtml(rows: readonly (readonly string[])[]): string {
  const header = resultColumns.map((column) => markup`<th scope="col">${column}</th>`);
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map((text) => markup`<td style="mso-number-format:'\\@'">${text}</td>`)}</tr>`,
  );
  return markup`<table><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`.source;
}
