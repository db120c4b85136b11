import { hertfordshire, type ListedName } from "../vocabulary";
import { areaAddress } from "./addresses";
import { templateColumns, type TemplateColumn } from "./template-columns";
import type { Area } from "./types";

/** How a cell of the template looks; whoever writes the file decides on fonts and colours. */
export type TemplateLook = "title" | "text" | "heading" | "header" | "section" | "body";

export interface TemplateCell {
  readonly value: string | number;
  readonly look: TemplateLook;
}

/** A native Excel table of the template. */
export interface TemplateTable {
  /** Unique in the workbook. */
  readonly name: string;
  /** With its header row; zero-based. */
  readonly area: Area;
}

/** Cells whose content is picked from a list. Other entries should be warned about, not refused. */
export interface TemplateChoice {
  readonly area: Area;
  /** Where the list stands (`Lists!$D$4:$D$10`), or its entries. */
  readonly source: string | readonly string[];
}

/** One sheet of an empty indicator workbook. */
export interface TemplateSheet {
  readonly name: string;
  /** Points. */
  readonly columnWidths: readonly number[];
  /** Number formats of whole columns: `@` keeps what is typed as text. */
  readonly columnFormats: readonly string[];
  /** Every row has as many cells as there are columns; null is an empty cell without a look. */
  readonly rows: readonly (readonly (TemplateCell | null)[])[];
  /** Rows from 0 to freeze, exclusive. */
  readonly frozenRows: number;
  readonly tables: readonly TemplateTable[];
  readonly choices: readonly TemplateChoice[];
}

/** A further sheet of a new workbook, as the sheet `Read me` explains it. */
export interface ExplainedSheet {
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly purpose: string;
  readonly columns: readonly Pick<TemplateColumn, "header" | "advice" | "example">[];
}

/**
 * What an empty indicator workbook holds: how to fill it in, the table, and the lists to choose from.
 * @param further sheets that the workbook has besides, to be explained
 */
export function indicatorTemplate(
  further: readonly ExplainedSheet[] = [],
): readonly TemplateSheet[] {
  return [readMeSheet(further), indicatorSheet(), listsSheet()];
}

/** Zero-based row of the header of the sheet `Indicators`; the title and a line of advice stand above it. */
export const templateHeaderRow = 3;

/** Empty rows under each ambition. Analysts insert more where they need them. */
const rowsPerAmbition = 8;

const readMeWidths = [150, 360, 260];

function readMeSheet(further: readonly ExplainedSheet[]): TemplateSheet {
  const width = readMeWidths.length;
  return {
    name: "Read me",
    columnWidths: readMeWidths,
    columnFormats: readMeWidths.map(() => "General"),
    rows: [
      line("Indicator workbook", "title", width),
      ...readMeLines.map((text) => line(text, "text", width)),
      ...(further.length > 0 ? [line(furtherLine, "text", width)] : []),
      line("", "text", width),
      ["Column", "What to type", "Example"].map((value) => ({ value, look: "header" })),
      ...templateColumns.map(explained),
      ...further.flatMap((sheet) => [
        line(`${sheet.name}: ${sheet.purpose}`, "section", width),
        ...sheet.columns.map(explained),
      ]),
    ],
    frozenRows: 0,
    tables: [],
    choices: [],
  };
}

function explained({ header, advice, example }: ExplainedSheet["columns"][number]): TemplateCell[] {
  return [header, advice, example].map((value) => ({ value, look: "body" }));
}

const readMeLines = [
  "Fill in the sheet Indicators, then choose Check and Build report on the HERTS tab of the ribbon.",
  "Each measure has a row of its own, under the heading of its ambition. Insert rows as you need them.",
  "You may move columns, rename them and add your own. The add-in asks you once which is which.",
];

const furtherLine =
  "The sheets after Lists are for what your plans promise. Leave them empty, or delete them, if you do not need them.";

function indicatorSheet(): TemplateSheet {
  const width = templateColumns.length;
  const rows = [
    line("Plan for Children and Young People: indicators", "title", width),
    line(
      "* Previous data and ** latest data are as at March / Q4 unless you say otherwise.",
      "text",
      width,
    ),
    line("", "text", width),
    templateColumns.map(({ header }) => ({ value: header, look: "header" }) as const),
    ...hertfordshire.ambitions.flatMap(({ name }) => [
      line(name, "section", width),
      ...Array.from({ length: rowsPerAmbition }, () => emptyRow(width)),
    ]),
  ];
  return {
    name: "Indicators",
    columnWidths: templateColumns.map((column) => column.width),
    columnFormats: templateColumns.map((column) => column.numberFormat),
    rows,
    frozenRows: templateHeaderRow + 1,
    tables: [],
    choices: indicatorChoices(rows.length),
  };
}

function indicatorChoices(rowCount: number): TemplateChoice[] {
  const row = templateHeaderRow + 1;
  return templateColumns.flatMap(({ choices }, column) => {
    if (choices === undefined) return [];
    const area = { row, column, rowCount: rowCount - row, columnCount: 1 };
    return [{ area, source: listSource(choices) }];
  });
}

/** The lists of the sheet `Lists`, each in a column of its own with an empty column beside it. */
const lists = [
  {
    header: "Ambition",
    entries: namesOf(hertfordshire.ambitions),
    width: 380,
  },
  { header: "Outcome bee", entries: namesOf(hertfordshire.outcomeBees), width: 110 },
  { header: "Corporate priority", entries: namesOf(hertfordshire.corporatePriorities), width: 300 },
  { header: "Polarity", entries: ["Bigger is better", "Smaller is better", "None"], width: 110 },
  { header: "Direction of travel", entries: ["↑", "↓", "⇄", "N/A"], width: 120 },
] as const;

function namesOf(list: readonly ListedName[]): string[] {
  return list.map(({ name }) => name);
}

const listHeaderRow = 2;

function listsSheet(): TemplateSheet {
  const height = Math.max(...lists.map(({ entries }) => entries.length));
  const width = lists.length * 2 - 1;
  const rows = Array.from({ length: height + 1 }, (_, row) => listRow(row));
  return {
    name: "Lists",
    columnWidths: lists.flatMap((list, i) => (i === 0 ? [list.width] : [18, list.width])),
    columnFormats: Array.from({ length: width }, () => "General"),
    rows: [
      line("Lists", "title", width),
      line(
        "The names that the report uses. Cells of the sheet Indicators offer them.",
        "text",
        width,
      ),
      ...rows,
    ],
    frozenRows: 0,
    tables: lists.map(({ header }, list) => ({
      name: `List_${header.replaceAll(" ", "_")}`,
      area: listArea(list),
    })),
    choices: [],
  };
}

function listRow(row: number): (TemplateCell | null)[] {
  return lists.flatMap(({ header, entries }, list): (TemplateCell | null)[] => {
    const entry = entries[row - 1];
    const cell: TemplateCell | null =
      row === 0
        ? { value: header, look: "header" }
        : entry === undefined
          ? null
          : { value: entry, look: "body" };
    return list === 0 ? [cell] : [null, cell];
  });
}

function listArea(list: number): Area {
  const rowCount = (lists[list]?.entries.length ?? 0) + 1;
  return { row: listHeaderRow, column: list * 2, rowCount, columnCount: 1 };
}

/** Where the entries of a list of the sheet `Lists` stand, by its header: `Lists!$C$4:$C$10`. */
export function listSource(header: (typeof lists)[number]["header"]): string {
  const list = lists.findIndex((candidate) => candidate.header === header);
  return entriesAddress("Lists", listArea(list));
}

/** The cells below a list's header, as a formula names them: `Lists!$C$4:$C$10`. */
export function entriesAddress(sheet: string, list: Area): string {
  const entries = { ...list, row: list.row + 1, rowCount: list.rowCount - 1 };
  return `${sheet}!${areaAddress(entries).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** A row with one text in its first cell. */
function line(value: string, look: TemplateLook, width: number): (TemplateCell | null)[] {
  const rest = look === "section" ? { value: "", look } : null;
  return Array.from({ length: width }, (_, i) => (i > 0 ? rest : value ? { value, look } : null));
}

function emptyRow(width: number): TemplateCell[] {
  return Array.from({ length: width }, () => ({ value: "", look: "body" }));
}
