import Big from "big.js";
import type { Polarity } from "../../../src/core/trend/types";
import type { Reading, Unit } from "../../../src/core/values/types";
import { hertfordshire } from "../../../src/core/vocabulary";
import type { IndicatorWorkbook, Measure, Sourced } from "../../../src/core/workbook/types";

/** What a test says of a measure; the rest is that of a plain, complete measure. */
export interface MeasureSketch {
  id?: string;
  indicator?: string;
  label?: string;
  ambition?: number | null;
  ambitionText?: string;
  bees?: readonly string[];
  priorities?: readonly string[];
  polarity?: Polarity | null;
  /** `12%` is a percentage, `12` a number, anything else is missing. */
  previous?: string;
  latest?: string;
  commentary?: string | null;
  actions?: string | null;
  /** Worksheet row of the commentary, where it is shared. */
  commentaryRow?: number;
}

/** A workbook with these measures, one per row from row 4 on. */
export function workbookOf(
  sketches: readonly MeasureSketch[],
  name = "indicators.xlsx",
): IndicatorWorkbook {
  const mapping = {
    sheet: "Indicators",
    headerRow: 2,
    headerRows: 1,
    lastRow: 2 + sketches.length,
    columns: [],
    confidence: 1,
    reason: "",
  } as const;
  return {
    name,
    mapping,
    measures: sketches.map((sketch, i) => measure(sketch, 3 + i)),
    notes: [],
    vocabulary: hertfordshire,
    snapshot: { name, sheets: [] },
  };
}

function measure(sketch: MeasureSketch, row: number): Measure {
  const id = sketch.id ?? String(row - 2);
  const source = <T>(value: T, text: string, column: number, sourceRow = row): Sourced<T> => ({
    value,
    text,
    cell: { sheet: "Indicators", row: sourceRow, column },
  });
  const { previous = "10%", latest = "12%", ambition = 1, polarity = "higher" } = sketch;
  const texts = (entries: readonly string[], column: number) =>
    entries.map((entry) => source(entry, entry, column));
  const optional = (text: string | null | undefined, column: number, sourceRow = row) =>
    text === null || text === undefined ? null : source(text, text, column, sourceRow);
  return {
    id,
    number: /^\d+/.test(id) ? Number.parseInt(id, 10) : null,
    indicator: sketch.indicator ?? `Indicator ${Number.parseInt(id, 10)}`,
    label: sketch.label ?? "",
    ambition:
      ambition === null && sketch.ambitionText === undefined
        ? null
        : source(ambition, sketch.ambitionText ?? `Ambition ${ambition}`, 0),
    outcomeBees: texts(sketch.bees ?? ["BE SAFE"], 3),
    corporatePriorities: texts(sketch.priorities ?? ["EXCELLENT COUNCIL SERVICES FOR ALL"], 4),
    polarity: polarity === null ? null : source(polarity, polarity, 5),
    previous: source(reading(previous), previous, 6),
    latest: source(reading(latest), latest, 7),
    direction: null,
    commentary: optional(
      sketch.commentary === undefined ? `Commentary of ${id}.` : sketch.commentary,
      9,
      sketch.commentaryRow,
    ),
    actions: optional(sketch.actions, 10),
    cells: {},
    row,
    hidden: false,
  };
}

function reading(text: string): Reading {
  const figure = /^(\d+(?:\.(\d+))?)(%?)$/.exec(text);
  if (!figure) {
    return { kind: "missing", text, symbol: text === "" ? "blank" : "not applicable" };
  }
  const unit: Unit = figure[3] === "%" ? { kind: "percent" } : { kind: "number" };
  const span = { start: 0, end: text.length };
  const value = { decimal: new Big(figure[1]!), decimals: figure[2]?.length ?? 0, span };
  return { kind: "value", text, value, unit, others: [] };
}
