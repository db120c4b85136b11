import { writeFigure, writeNumber, type Reading, type Unit } from "../../core/values";
import { wording } from "../wording";

const words = wording.setup.preview;

/** A part of what a cell was read as: its name and what was read. */
export type ReadingPart = readonly [name: string, text: string];

/** What a cell was read as, part by part; one part that tells why where it could not be read. */
export function readingParts(reading: Reading): ReadingPart[] {
  const { parts } = words;
  switch (reading.kind) {
    case "unreadable":
    case "ambiguous":
      return [[parts.value, words.unreadable(reading.reason)]];
    case "missing":
      return [[parts.value, words.missing], ...surroundings(reading)];
    case "value": {
      const { value, unit, numerator, denominator } = reading;
      return [
        [parts.value, writeNumber(value)],
        [parts.unit, unitInWords(unit)],
        ...(numerator ? [[parts.numerator, writeNumber(numerator)] as const] : []),
        ...(denominator ? [[parts.denominator, writeNumber(denominator)] as const] : []),
        ...surroundings(reading),
      ];
    }
  }
}

function surroundings({
  period,
  target,
}: Pick<Extract<Reading, { kind: "missing" | "value" }>, "period" | "target">): ReadingPart[] {
  const { parts } = words;
  return [
    ...(period ? [[parts.period, period.text] as const] : []),
    ...(target ? [[parts.target, writeFigure(target, target.unit)] as const] : []),
  ];
}

function unitInWords(unit: Unit): string {
  return unit.kind === "number" && unit.noun !== undefined ? unit.noun : words.units[unit.kind];
}
