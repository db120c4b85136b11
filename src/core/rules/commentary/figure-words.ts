import { writeFigure, writeNumber } from "../../values";
import type { Aspect, RowFigure } from "./row-figures";
import type { QuotedFigure } from "./marked";

/** `67.4%`, `£3,221,196`, `2.5 percentage points`, `1,030`. */
export function figureInWords({ number: quoted, unit }: QuotedFigure): string {
  const number = { ...quoted, decimals: Math.max(0, quoted.decimals) };
  if (unit === "points") return `${writeNumber(number)} percentage points`;
  return writeFigure(number, { kind: unit });
}

/** A figure of the row, in the unit of its aspect. */
export function rowFigureInWords(figure: RowFigure, { unit }: Aspect): string {
  return figureInWords({ number: figure.printed, unit, span: figure.printed.span });
}
