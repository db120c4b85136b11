import fc from "fast-check";
import {
  defaultPageSetup,
  defaultStyle,
  emptySheet,
  type BorderEdge,
  type BorderLine,
  type Cell,
  type CellStyle,
  type PageSetup,
  type SheetModel,
  type WorkbookModel,
} from "../../../src/host/model/workbook";
import {
  borderLines,
  horizontalAlignments,
  verticalAlignments,
} from "../../../src/host/xlsx/styleNames";

export const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "=SUM(A1)",
    "+1",
    "-",
    "@name",
    " leading and trailing ",
    "two\nlines",
    "carriage\r\nreturn",
    "tab\there",
    "<b>&amp;</b>",
    "_x000D_",
    "\u0001\u001f",
    "\ud83d",
    "😀👩‍👩‍👧",
    "نص عربي",
    "]]>",
    "TRUE",
    "#N/A",
    "1e5",
  ),
);

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.constantFrom(1e-7, 1e21, 0.1 + 0.2, 44927.5),
);

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).toUpperCase().padStart(6, "0")}`);

const borderLine: fc.Arbitrary<BorderLine> = fc
  .tuple(fc.constantFrom(...borderLines), color)
  .map(([{ style, weight }, lineColor]) => ({ style, weight, color: lineColor }));

const borders = fc.dictionary(
  fc.constantFrom<BorderEdge>("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"),
  borderLine,
  { noNullPrototype: true },
);

const ownStyle: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0.0%", "@", "dd/mm/yyyy", '£#,##0;"x & y"', "0.00"),
  font: fc.record({
    name: fc.constantFrom("Calibri", "Arial", "Noto Sans"),
    size: fc.constantFrom(8, 10.5, 11, 20),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom("None" as const, "Single" as const, "Double" as const),
    color,
  }),
  fill: fc.option(color),
  horizontalAlignment: fc.constantFrom(...Object.values(horizontalAlignments)),
  verticalAlignment: fc.constantFrom(...Object.values(verticalAlignments)),
  wrapText: fc.boolean(),
  indentLevel: fc.integer({ min: 0, max: 15 }),
  borders,
});

const style = fc.oneof(
  fc.constant(defaultStyle),
  ownStyle,
  ownStyle.map((unlocked) => ({ ...unlocked, locked: false })),
);

const formula = fc.constantFrom(
  "=A1+1",
  '=HERTS.TREND(A1,B1,"lower")',
  '=IF(A1>2,"a < b & c",XLOOKUP(A1,B:B,C:C))',
  "=STDEV.S('My sheet'!$A$1:$B$2)",
);

const error = fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!");
const value = fc.oneof(text, number, fc.boolean());

const hyperlink = fc.oneof(
  fc.record({ documentReference: fc.constant("'Report'!A1"), screenTip: fc.constant("Go & see") }),
  fc.record({ address: fc.constantFrom("https://example.org/?a=1&b=2", "mailto:a@example.org") }),
);

export const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value, style }),
  fc.record({ value: error, style, isError: fc.constant(true) }),
  fc.record({ value, style, formula }),
  fc.record({ value: error, style, formula, isError: fc.constant(true) }),
  fc.record({ value: text, style, hyperlink }),
  fc.record({
    value: number,
    style,
    formula,
    spill: fc.constant({ rowCount: 2, columnCount: 3 }),
  }),
);

const band = fc.record(
  {
    size: fc.integer({ min: 1, max: 400 }).map((n) => n * 0.75),
    hidden: fc.constant(true),
    style: ownStyle,
  },
  { requiredKeys: [] },
);
const bands = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), band), { maxLength: 6 });

const area = fc.record({
  row: fc.integer({ min: 0, max: 30 }),
  column: fc.integer({ min: 0, max: 30 }),
  rowCount: fc.integer({ min: 1, max: 9 }),
  columnCount: fc.integer({ min: 1, max: 9 }),
});

const headerFooterText = fc.constantFrom("Page &P of &N", "R&&D", '&"Arial,Bold"&12Title', "a < b");

const pageSetup: fc.Arbitrary<PageSetup> = fc
  .record({
    orientation: fc.constantFrom("Portrait" as const, "Landscape" as const),
    paperSize: fc.constantFrom("A4", "A3", "Letter"),
    fitToWidth: fc.option(fc.integer({ min: 1, max: 3 })),
    fitToHeight: fc.option(fc.integer({ min: 1, max: 3 })),
    printTitleRows: fc.option(
      fc.integer({ min: 0, max: 5 }).map((first) => ({ first, last: first + 2 })),
    ),
    printArea: fc.option(area),
    firstPageNumber: fc.option(fc.integer({ min: 1, max: 99 })),
    centerHorizontally: fc.boolean(),
    centerVertically: fc.boolean(),
    blackAndWhite: fc.boolean(),
    draftMode: fc.boolean(),
    printGridlines: fc.boolean(),
    printHeadings: fc.boolean(),
    printOrder: fc.constantFrom("DownThenOver" as const, "OverThenDown" as const),
    scale: fc.option(fc.integer({ min: 10, max: 400 }), { nil: undefined }),
    headersFooters: fc.dictionary(
      fc.constantFrom("leftHeader", "centerHeader", "rightHeader", "leftFooter", "rightFooter"),
      headerFooterText,
      { noNullPrototype: true },
    ),
    top: fc.integer({ min: 0, max: 200 }).map((n) => n / 2),
  })
  .map(({ top, ...page }) => {
    const defaults = defaultPageSetup();
    return { ...defaults, ...page, margins: { ...defaults.margins, top } };
  });

const sheetName = fc.constantFrom(
  "Data",
  "Report - Ambition 1",
  "It's",
  "2022-23",
  "A&B <c>",
  "Ünï",
);

const sheetParts = fc.record({
  visibility: fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const),
  tabColor: fc.oneof(fc.constant(""), color),
  showGridlines: fc.boolean(),
  showHeadings: fc.boolean(),
  rowBreaks: fc.constantFrom<number[]>([], [3, 20]),
  columnBreaks: fc.constantFrom<number[]>([], [2]),
  style: fc.option(ownStyle, { nil: undefined, freq: 3 }),
  isProtected: fc.boolean(),
  frozenRows: fc.integer({ min: 0, max: 3 }),
  frozenColumns: fc.integer({ min: 0, max: 3 }),
  pageSetup,
  merges: fc.array(
    area.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1),
    { maxLength: 2 },
  ),
  rows: bands,
  columns: bands,
  cells: fc.array(fc.tuple(fc.nat(20), fc.nat(30), cell), { maxLength: 25 }),
});

function sheetOf(
  index: number,
  name: string,
  parts: typeof sheetParts extends fc.Arbitrary<infer T> ? T : never,
): SheetModel {
  const { cells, rows, columns, ...rest } = parts;
  const sheet: SheetModel = { ...emptySheet(`{new ${index}}`, name), ...rest };
  for (const [row, column, content] of cells) {
    sheet.cells.set(row, new Map(sheet.cells.get(row)).set(column, { ...content }));
  }
  for (const [index, content] of rows) sheet.rows.set(index, content);
  for (const [index, content] of columns) sheet.columns.set(index, content);
  return sheet;
}

/** A new workbook of one to three sheets with anything that the model knows, apart from tables. */
export const workbook: fc.Arbitrary<WorkbookModel> = fc
  .record({
    names: fc.uniqueArray(sheetName, { minLength: 1, maxLength: 3 }),
    parts: fc.array(sheetParts, { minLength: 3, maxLength: 3 }),
    active: fc.nat(2),
    selection: area,
    isStructureProtected: fc.boolean(),
    properties: fc.record({
      title: text,
      author: text,
      subject: text,
      comments: text,
      keywords: text,
    }),
    visible: fc.boolean(),
    comment: fc.constantFrom("", "A <note>"),
  })
  .map(({ names, parts, active, properties, visible, comment, ...rest }) => {
    const sheets = names.map((name, i) => sheetOf(i, name, parts[i]!));
    const item = { name: "Mapping_1", formula: '={"a","b & c"}', comment, visible };
    return {
      ...rest,
      name: "new.xlsx",
      sheets,
      names: [
        { ...item, scope: null },
        { ...item, scope: sheets[0]!.id },
      ],
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, value.replace(unstorable, "")]),
      ) as unknown as WorkbookModel["properties"],
      activeSheetId: sheets[active % sheets.length]!.id,
      source: null,
    };
  });

/** Document properties are plain XML text, which cannot hold these. */
const unstorable = /[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g;
