import type { CellValue } from "../../../core/workbook/types";
import type { Threshold } from "./types";

/** What a formula of a rule comes to; undefined where it is an error or not known. */
export type Resolve = (formula: string) => CellValue | undefined;

/** Figures of a rule's cells, for its thresholds. */
export interface Figures {
  /** Ascending. */
  readonly sorted: readonly number[];
  readonly least: number;
  readonly greatest: number;
}

/** Null where there is no figure. */
export function figuresOf(values: readonly number[]): Figures | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  return least === undefined || greatest === undefined ? null : { sorted, least, greatest };
}

/** The figure at a threshold; null where its formula gives none. */
export function figureAt(threshold: Threshold, figures: Figures, resolve: Resolve): number | null {
  const { least, greatest, sorted } = figures;
  if (threshold.type === "min") return least;
  if (threshold.type === "max") return greatest;
  const stated = statedFigure(threshold.value, resolve);
  if (stated === null) return null;
  if (threshold.type === "percent") return least + ((greatest - least) * stated) / 100;
  return threshold.type === "percentile" ? percentile(sorted, stated / 100) : stated;
}

function statedFigure(value: string, resolve: Resolve): number | null {
  if (!value.startsWith("=")) return Number(value);
  const result = resolve(value);
  return typeof result === "number" ? result : null;
}

/** As PERCENTILE.INC: between two figures in proportion. */
function percentile(sorted: readonly number[], part: number): number {
  const place = Math.min(1, Math.max(0, part)) * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
