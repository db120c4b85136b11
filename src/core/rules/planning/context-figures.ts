import { planningOf } from "../../planning";
import type { ContextFigure } from "../../planning";
import type { Reading } from "../../values/types";
import type { Sourced } from "../../workbook/types";
import type { CheckContext } from "../types";

/** A figure of the context table. */
export interface FigureOfContext {
  readonly line: ContextFigure;
  readonly place: "local" | "national";
  readonly figure: Sourced<Reading>;
}

/** The local and the national figures of the context table, line by line. */
export function contextFigures(context: CheckContext): FigureOfContext[] {
  return context
    .shared(planningOf)
    .context.flatMap((line): FigureOfContext[] => [
      { line, place: "local", figure: line.local },
      ...(line.national ? [{ line, place: "national" as const, figure: line.national }] : []),
    ]);
}
