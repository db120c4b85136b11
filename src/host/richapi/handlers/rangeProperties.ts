import { sheetAddress } from "../../model/areas";
import type { BorderEdge } from "../../model/workbook";
import { HostError } from "../errors";
import type { HandlerContext } from "../context";
import type { RangeTarget } from "../objects";
import { recordValue } from "../values";
import { rangeBorder } from "./borders";
import { formatProtection, rangeFill, rangeFont } from "./looks";
import { rangeFormat } from "./rangeFormat";
import { setHidden, setHyperlink } from "./rangeSetters";
import { readTextRuns, setTextRuns } from "./textRuns";
import type { TypeHandlers } from "./types";

type Calls = NonNullable<TypeHandlers<"Range">["call"]>;
type Ranges = readonly RangeTarget[];
type Tree = Readonly<Record<string, unknown>>;
type FormatHandlers = Pick<TypeHandlers<"RangeFormat">, "get" | "set">;

/** Methods that read or change many cells, rows or columns at once, each with properties of its own. */
export const rangeProperties: Calls = {
  GetCellProperties: ({ sheet, area }, given, host) =>
    Array.from({ length: area.rowCount }, (_row, i) =>
      Array.from({ length: area.columnCount }, (_column, j) => {
        const one = { row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 };
        return readTree(host.rangeTarget(sheet, one), recordValue(given.raw(0)), host);
      }),
    ),
  GetRowProperties: (target, given, host) =>
    rowsOf(target, host).map((row) => readTree(row, recordValue(given.raw(0)), host)),
  GetColumnProperties: (target, given, host) =>
    columnsOf(target, host).map((column) => readTree(column, recordValue(given.raw(0)), host)),
  SetCellProperties: (target, given, host) => {
    const rows = listOf(given.raw(0), target.area.rowCount);
    rowsOf(target, host).forEach((row, i) => {
      const cells = listOf(rows[i], target.area.columnCount);
      columnsOf(row, host).forEach((cell, j) => writeTree(cell, cells[j], host));
    });
  },
  SetRowProperties: (target, given, host) => {
    const trees = listOf(given.raw(0), target.area.rowCount);
    rowsOf(target, host).forEach((row, index) => writeTree(row, trees[index], host));
  },
  SetColumnProperties: (target, given, host) => {
    const trees = listOf(given.raw(0), target.area.columnCount);
    columnsOf(target, host).forEach((column, index) => writeTree(column, trees[index], host));
  },
};

function rowsOf({ sheet, area }: RangeTarget, host: HandlerContext): RangeTarget[] {
  return Array.from({ length: area.rowCount }, (_row, index) =>
    host.rangeTarget(sheet, { ...area, row: area.row + index, rowCount: 1 }),
  );
}

function columnsOf({ sheet, area }: RangeTarget, host: HandlerContext): RangeTarget[] {
  return Array.from({ length: area.columnCount }, (_column, index) =>
    host.rangeTarget(sheet, { ...area, column: area.column + index, columnCount: 1 }),
  );
}

/** A list of that length; the whole call is unfit otherwise. */
function listOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument");
  return value as unknown[];
}

/** Parts of a cell's format, by the name that add-ins use. */
const formatParts: Readonly<Record<string, FormatHandlers>> = {
  font: rangeFont,
  fill: rangeFill,
  protection: formatProtection,
};

const borderEdges: Readonly<Record<string, BorderEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** Properties of a range itself, by the name that add-ins use. */
const rangeReaders: Readonly<Record<string, (range: RangeTarget) => unknown>> = {
  address: ({ sheet, area }) => sheetAddress(sheet.name, area),
  addressLocal: ({ sheet, area }) => sheetAddress(sheet.name, area),
  rowIndex: ({ area }) => area.row,
  columnIndex: ({ area }) => area.column,
  rowHidden: ({ sheet, area }) => sheet.rows.get(area.row)?.hidden ?? false,
  columnHidden: ({ sheet, area }) => sheet.columns.get(area.column)?.hidden ?? false,
  hidden: ({ sheet, area }) =>
    (sheet.rows.get(area.row)?.hidden ?? false) ||
    (sheet.columns.get(area.column)?.hidden ?? false),
  hyperlink: ({ sheet, area }) => sheet.cells.get(area.row)?.get(area.column)?.hyperlink ?? null,
  style: () => "Normal",
  textRuns: readTextRuns,
};

/** Reads the properties that the tree of `true`s asks for. */
function readTree(range: RangeTarget, wanted: Tree, host: HandlerContext): Tree {
  return mapTree(wanted, (name, inner) => {
    if (name === "format") return readFormat([range], recordValue(inner), host);
    const reader = rangeReaders[name];
    if (!reader) throw unknown(name);
    return reader(range);
  });
}

function readFormat(ranges: Ranges, wanted: Tree, host: HandlerContext): Tree {
  return mapTree(wanted, (name, inner) => {
    if (name === "borders") return readBorders(ranges, recordValue(inner), host);
    const part = formatParts[name];
    if (part)
      return mapTree(recordValue(inner), (property) => readMember(part, ranges, property, host));
    return readMember(rangeFormat, ranges, name, host);
  });
}

/** The wanted properties of the border on each side. */
function readBorders(ranges: Ranges, wanted: Tree, host: HandlerContext): Tree {
  return mapTree(borderEdges, (_side, edge) =>
    mapTree(wanted, (property) => {
      const reader = rangeBorder.get?.[wireName(property)];
      if (!reader) throw unknown(property);
      return reader({ ranges, edge: edge as BorderEdge }, host);
    }),
  );
}

function readMember(
  handlers: FormatHandlers,
  ranges: Ranges,
  property: string,
  host: HandlerContext,
) {
  const reader = handlers.get?.[wireName(property)];
  if (!reader) throw unknown(property);
  return reader(ranges, host);
}

/** Sets every property of the tree. */
function writeTree(range: RangeTarget, given: unknown, host: HandlerContext): void {
  if (given === null || given === undefined) return;
  for (const [name, value] of Object.entries(recordValue(given))) {
    if (name === "format") writeFormat([range], recordValue(value), host);
    else if (name === "rowHidden") setHidden(range, "rows", value);
    else if (name === "columnHidden") setHidden(range, "columns", value);
    else if (name === "hyperlink") setHyperlink(range, value, host);
    else if (name === "textRuns") setTextRuns(range, value);
    else throw unknown(name);
  }
}

function writeFormat(ranges: Ranges, given: Tree, host: HandlerContext): void {
  for (const [name, value] of Object.entries(given)) {
    const part = formatParts[name];
    if (name === "borders") writeBorders(ranges, recordValue(value), host);
    else if (!part) writeMember(rangeFormat, ranges, name, value, host);
    else {
      for (const [property, inner] of Object.entries(recordValue(value))) {
        writeMember(part, ranges, property, inner, host);
      }
    }
  }
}

function writeBorders(ranges: Ranges, given: Tree, host: HandlerContext): void {
  for (const [side, line] of Object.entries(given)) {
    for (const [property, value] of Object.entries(recordValue(line))) {
      const setter = rangeBorder.set?.[wireName(property)];
      if (!setter) throw unknown(property);
      setter({ ranges, edge: edgeOf(side) }, value, host);
    }
  }
}

function writeMember(
  handlers: FormatHandlers,
  ranges: Ranges,
  property: string,
  value: unknown,
  host: HandlerContext,
): void {
  const setter = handlers.set?.[wireName(property)];
  if (!setter) throw unknown(property);
  setter(ranges, value, host);
}

function edgeOf(side: string): BorderEdge {
  const edge = borderEdges[side];
  if (!edge) throw unknown(`borders.${side}`);
  return edge;
}

/** `wrapText` is `WrapText` on the wire. */
const wireName = (property: string) => property.charAt(0).toUpperCase() + property.slice(1);

const unknown = (property: string) =>
  new HostError("ApiNotFound", `The property ${property} is not played by this host.`);

function mapTree(tree: Tree, map: (name: string, inner: unknown) => unknown): Tree {
  const wanted = Object.entries(tree).filter(([, inner]) => inner !== false);
  return Object.fromEntries(wanted.map(([name, inner]) => [name, map(name, inner)]));
}
