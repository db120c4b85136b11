import type { CellValue } from "../../../../src/core/workbook/types";
import type { Draft, Row } from "./correct-workbook";

/** One way to break the correct workbook, and the rule that must speak, alone. */
export interface Mistake {
  readonly what: string;
  readonly rule: string;
  readonly make: (draft: Draft) => void;
}

/** Changes cells of the measure with that number. */
export const cells = (number: CellValue, changed: Row) => (draft: Draft) => {
  Object.assign(rowOf(draft, number), changed);
};

function rowOf(draft: Draft, number: CellValue): Row {
  const row = draft.rows.find((each) => each.number === number);
  if (!row) throw new Error(`There is no measure ${number}.`);
  return row;
}

/** Puts other words into a text of the measure. */
export const words =
  (number: CellValue, column: "commentary" | "actions" | "indicator", from: string, to: string) =>
  (draft: Draft) => {
    const row = rowOf(draft, number);
    const text = String(row[column]);
    if (!text.includes(from)) throw new Error(`"${text}" does not hold "${from}".`);
    row[column] = text.replace(from, to);
  };

/** Another title for the section of that place, from 1. */
export const section = (place: number, title: string) => (draft: Draft) => {
  const sections = draft.rows.filter((row) => row.section !== undefined);
  Object.assign(sections[place - 1]!, { section: title });
};

/** Moves a measure so that it stands right before another one. */
export const moved = (number: CellValue, before: CellValue) => (draft: Draft) => {
  const [row] = draft.rows.splice(draft.rows.indexOf(rowOf(draft, number)), 1);
  draft.rows.splice(draft.rows.indexOf(rowOf(draft, before)), 0, row!);
};
