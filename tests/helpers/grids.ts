import type {
  Area,
  CellValue,
  GridTable,
  SheetGrid,
  WorkbookSnapshot,
} from "../../src/core/workbook/types";

/** What a test may say about a sheet; everything else is as in a new sheet. */
export interface GridOptions {
  readonly name?: string;
  readonly visibility?: SheetGrid["visibility"];
  /** Zero-based place of the first cell of the rows. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** Number formats by address: `{ C4: "0.0%" }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by address. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Addresses of merged areas: `["A1:C1"]`. */
  readonly merges?: readonly string[];
  /** Row numbers as Excel shows them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Native tables, name to address with the header row. */
  readonly tables?: Readonly<Record<string, string>>;
}

/** A sheet of a snapshot. Rows may be shorter than others; `null` and missing cells are blank. */
export function grid(
  rows: readonly (readonly (CellValue | null)[])[],
  options: GridOptions = {},
): SheetGrid {
  const { firstRow = 0, firstColumn = 0 } = options;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ""));
  const texts = (byAddress: Readonly<Record<string, string>> | undefined, otherwise: string) => {
    const places = new Map(
      Object.entries(byAddress ?? {}).map(([address, text]) => {
        const { row, column } = parseArea(address);
        return [`${row},${column}`, text];
      }),
    );
    return values.map((row, r) =>
      row.map((_, c) => places.get(`${r + firstRow},${c + firstColumn}`) ?? otherwise),
    );
  };
  return {
    name: options.name ?? "Indicators",
    visibility: options.visibility ?? "visible",
    firstRow,
    firstColumn,
    values,
    numberFormats: texts(options.formats, "General"),
    formulas: texts(options.formulas, ""),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
    merges: (options.merges ?? []).map(parseArea),
    tables: Object.entries(options.tables ?? {}).map(([name, address]): GridTable => ({
      name,
      area: parseArea(address),
      hasHeaders: true,
    })),
  };
}

/** A workbook of these sheets. */
export function snapshotOf(...sheets: readonly SheetGrid[]): WorkbookSnapshot {
  return { name: "Indicators.xlsx", sheets };
}

/** `B2:D5` as a zero-based area. */
export function parseArea(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  return {
    ...from,
    rowCount: to.row - from.row + 1,
    columnCount: to.column - from.column + 1,
  };
}

function parseCell(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match?.[1] || !match[2]) throw new Error(`'${address}' is not a cell's address.`);
  const column = [...match[1]].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
