import type * as Formula from "@univerjs/engine-formula";
import type * as Numfmt from "numfmt";
import { readTypedDate } from "../../model/typedDates";
import type { HiddenRows } from "./subtotals";
import { asKept } from "../../model/kept-digits";
import { textOf } from "./text-functions";

/** Changes how the engine works with every formula, where it differs from Excel. Needed once for each loaded engine. */
export function correctHabits(formula: typeof Formula, numfmt: typeof Numfmt): void {
  keepReferences(formula);
  compareEachCell(formula);
  leaveFilteredRowsOut(formula);
  writeNumbersInFull(formula);
  readTextsAsExcel(numfmt);
}

/** AVERAGEIF and others change the area of a reference that formulas written alike share. Each gets a copy. */
function keepReferences({ BaseReferenceObject }: typeof Formula): void {
  const { getRangeData } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getRangeData = function () {
    return { ...getRangeData.call(this) };
  };
}

/**
 * The engine compares a column with one value in an index of what it compared before. There the text 67 is the number
 * 67 and an empty text is 0, so that `=A1:A9="67"` came out differently the second time.
 */
function compareEachCell({ CELL_INVERTED_INDEX_CACHE: index }: typeof Formula): void {
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
}

/** The engine is told of filtered rows by a part of Univer that is not here. */
function leaveFilteredRowsOut({ BaseReferenceObject }: typeof Formula): void {
  BaseReferenceObject.prototype.getFilteredOutRows = function () {
    const rows = Object.entries(this.getRowData() as HiddenRows);
    return rows.flatMap(([row, { isFilteredOut }]) => (isFilteredOut ? Number(row) : []));
  };
}

/** `"a"&1/3` has Excel's fifteen digits, `"a"&TRUE` and `TRUE&"a"` the word. */
function writeNumbersInFull({ BaseValueObject }: typeof Formula): void {
  BaseValueObject.prototype.concatenate = function (other, end = 0) {
    const own = textOf(this.isNull() ? null : this.getValue());
    return end === 0 ? textOf(other) + own : own + textOf(other);
  };
}

/**
 * `"1/4/2023"+0` is 1 April here; without an option the engine's reader of texts takes it for 4 January. `"57%"` is
 * 0.57 and not what a hundredth comes to in binary.
 */
function readTextsAsExcel(numfmt: Pick<typeof Numfmt, "parseDate" | "parseNumber">): void {
  const { parseDate, parseNumber } = numfmt;
  const readers: { -readonly [Name in keyof typeof numfmt]: (typeof numfmt)[Name] } = numfmt;
  readers.parseDate = (text, options) => {
    if (text.includes(":")) return parseDate(text, { ...options, locale: "en-GB" });
    const date = readTypedDate(text, new Date());
    return date && { v: date.serial, z: date.numberFormat };
  };
  readers.parseNumber = (text, options) => {
    const number = parseNumber(text, options);
    return typeof number?.v === "number" ? { ...number, v: asKept(number.v) } : number;
  };
}
