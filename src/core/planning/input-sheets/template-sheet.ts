import { listSource, type TemplateCell, type TemplateSheet } from "../../workbook/template";
import type { ListKind } from "../../vocabulary";
import type { InputChoices, InputSheet } from "./types";

/** Zero-based row of the header; the title and a line of advice stand above it. */
export const inputHeaderRow = 3;

/** Empty rows of a new workbook's register. Analysts insert more where they need them. */
const emptyRows = 30;

/**
 * An input sheet as it stands in a workbook.
 * @param entries the texts of its rows, a text per column; empty rows unless given
 */
export function inputTemplateSheet(
  sheet: InputSheet,
  entries: readonly (readonly string[])[] = emptyEntries(sheet),
): TemplateSheet {
  const { columns } = sheet;
  const blank = columns.map(() => null);
  const line = (value: string, look: TemplateCell["look"]) => [{ value, look }, ...blank.slice(1)];
  return {
    name: sheet.name,
    columnWidths: columns.map(({ width }) => width),
    columnFormats: columns.map(({ numberFormat }) => numberFormat),
    rows: [
      line(sheet.title, "title"),
      line(sheet.advice, "text"),
      blank,
      columns.map(({ header }) => ({ value: header, look: "header" })),
      ...entries.map((texts) =>
        columns.map((_, i) => ({ value: texts[i] ?? "", look: "body" as const })),
      ),
    ],
    frozenRows: inputHeaderRow + 1,
    tables: [],
    choices: columns.flatMap(({ choices }, column) => {
      if (!choices) return [];
      const area = { row: inputHeaderRow + 1, column, rowCount: entries.length, columnCount: 1 };
      return [{ area, source: sourceOf(choices) }];
    }),
  };
}

function emptyEntries({ columns }: InputSheet): string[][] {
  return Array.from({ length: emptyRows }, () => columns.map(() => ""));
}

const listHeaders = {
  ambitions: "Ambition",
  outcomeBees: "Outcome bee",
  corporatePriorities: "Corporate priority",
} as const satisfies Record<ListKind, string>;

function sourceOf(choices: InputChoices): string | readonly string[] {
  return "list" in choices ? listSource(listHeaders[choices.list]) : choices.entries;
}
