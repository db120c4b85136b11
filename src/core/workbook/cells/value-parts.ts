import Big from "big.js";
import { readValue } from "../../values";
import { displayedDate } from "../../values/excelDates";
import { isDateFormat } from "../../values/formatSections";
import type { PrintedNumber, Reading, ReadValue, Unit } from "../../values/types";
import type { CellReference, ReadingNote } from "../types";
import { quoted } from "../text";
import { nowhere } from "./rebase";

/** Contents of the columns that tell more about a figure; "" or absent where they say nothing. */
export interface ValueParts {
  readonly numerator?: PartCell;
  readonly denominator?: PartCell;
  readonly period?: PartCell;
  readonly target?: PartCell;
  readonly unit?: PartCell;
  /** The header says that the figures are percentages. */
  readonly isPercent: boolean;
}

/** A cell or line as it is typed, or the number it holds. */
export interface PartCell {
  readonly content: string | number | boolean;
  readonly numberFormat?: string | undefined;
}

/** The reading with what the other columns add, and notes where they do not agree with it. */
export interface CompletedReading {
  readonly reading: Reading;
  readonly notes: readonly ReadingNote[];
}

/**
 * Adds the parts that stand in columns of their own. What the value's own cell says goes first. A percentage
 * is never invented: with numerator and denominator alone the value stays missing, and a note says so.
 */
export function completeReading(
  reading: Reading,
  parts: ValueParts,
  cell: CellReference,
): CompletedReading {
  if (reading.kind !== "value" && reading.kind !== "missing") return { reading, notes: [] };
  const period = partPeriod(parts.period);
  const target = partTarget(parts.target, parts.unit);
  const surroundings = {
    ...(!reading.period && period && { period }),
    ...(!reading.target && target && { target }),
  };
  if (reading.kind === "missing") {
    return { reading: { ...reading, ...surroundings }, notes: fractionAlone(reading, parts, cell) };
  }
  const unit = unitOf(reading, parts);
  const own = { ...reading, ...surroundings, unit };
  return { reading: withFraction(own, parts), notes: notesOf(reading, own, parts, cell) };
}

function read({ content, numberFormat }: PartCell): Reading {
  return readValue(content, numberFormat === undefined ? undefined : { numberFormat });
}

function partNumber(part: PartCell | undefined): PrintedNumber | undefined {
  const reading = part && read(part);
  return reading?.kind === "value" ? { ...reading.value, span: nowhere } : undefined;
}

function partTarget(part: PartCell | undefined, unit: PartCell | undefined): ReadValue["target"] {
  const reading = part && read(part);
  if (reading?.kind !== "value") return undefined;
  return { ...reading.value, unit: unitOf(reading, { unit, isPercent: false }), span: nowhere };
}

/** A period is read beside a figure, as it stands in a value's cell: `1 (2021/22)`. */
function partPeriod(part: PartCell | undefined): ReadValue["period"] {
  if (!part || part.content === "") return undefined;
  const text = periodText(part).replace(/[()]/g, " ").replace(/\s+/g, " ").trim();
  const reading = readValue(`1 (${text})`);
  if (reading.kind !== "value" || !reading.period) return undefined;
  return { ...reading.period, text, span: nowhere };
}

/** A date of Excel's in words, as exactly as the cell shows it: `31 March 2023`, `March 2023`. */
function periodText({ content, numberFormat = "" }: PartCell): string {
  if (typeof content !== "number" || !isDateFormat(numberFormat)) return String(content);
  const codes = numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, "");
  return displayedDate(content, /d/i.test(codes) ? "d mmmm yyyy" : "mmmm yyyy");
}

/** `%` and `£` of a unit column, or of the header, count for a plain number; a unit in the cell itself goes first. */
function unitOf(
  reading: ReadValue,
  { unit, isPercent }: { unit?: PartCell | undefined; isPercent: boolean },
): Unit {
  if (reading.unit.kind !== "number" || reading.unit.noun !== undefined) return reading.unit;
  const said = String(unit?.content ?? "")
    .trim()
    .toLowerCase();
  if (/^(?:%|percent(?:age)?|per cent|pct)(?: \(%\))?$/.test(said)) return { kind: "percent" };
  if (/^(?:£|gbp|pounds?(?: sterling)?)$/.test(said)) return { kind: "pounds" };
  if (/^(?:days?|weeks?|months?|years?|hours?|children|people|places)$/.test(said)) {
    return { kind: "number", noun: said };
  }
  return said === "" && isPercent ? { kind: "percent" } : reading.unit;
}

function withFraction(reading: ReadValue, parts: ValueParts): ReadValue {
  if (reading.numerator || reading.denominator) return reading;
  const numerator = partNumber(parts.numerator);
  const denominator = partNumber(parts.denominator);
  return { ...reading, ...(numerator && { numerator }), ...(denominator && { denominator }) };
}

function fractionAlone(reading: Reading, parts: ValueParts, cell: CellReference): ReadingNote[] {
  const numerator = partNumber(parts.numerator);
  const denominator = partNumber(parts.denominator);
  const isBlank = reading.kind === "missing" && reading.symbol === "blank";
  if (!isBlank || !numerator || !denominator) return [];
  const fraction = `${numerator.decimal.toFixed()}/${denominator.decimal.toFixed()}`;
  return [
    {
      cell,
      message: `Row ${cell.row + 1}: the value is blank, but its numerator and denominator are there (${fraction}). The add-in does not make up the percentage: write it.`,
    },
  ];
}

function notesOf(
  typed: ReadValue,
  completed: ReadValue,
  parts: ValueParts,
  cell: CellReference,
): ReadingNote[] {
  const place = `Row ${cell.row + 1}: ${quoted(typed.text)}`;
  const messages = (["numerator", "denominator"] as const).flatMap((role) => {
    const own = typed[role];
    const other = partNumber(parts[role]);
    if (!own || !other || own.decimal.eq(other.decimal)) return [];
    return [
      `${place} says ${own.decimal.toFixed()}, but the ${role}'s own column says ${other.decimal.toFixed()}. The cell of the value counts.`,
    ];
  });
  const { decimal } = typed.value;
  const becamePercent = typed.unit.kind === "number" && completed.unit.kind === "percent";
  if (becamePercent && decimal.abs().lt(new Big(1)) && !decimal.eq(0)) {
    messages.push(
      `${place} with the unit % was read as ${decimal.toFixed()}%. If ${decimal.times(100).toFixed()}% is meant, write it so.`,
    );
  }
  return messages.map((message) => ({ cell, message }));
}
