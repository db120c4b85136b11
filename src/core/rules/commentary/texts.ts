import { withoutBullet } from "../../workbook";
import type { CellReference, Measure, Sourced } from "../../workbook/types";
import type { CheckContext } from "../types";

/** A text that the report prints, and its first place. */
export interface PrintedText {
  readonly text: string;
  readonly cell: CellReference;
  readonly measure: Measure;
}

/** Titles, labels, commentaries and actions, each text once, in the order of the workbook. For `CheckContext.shared`. */
export function printedTexts({ workbook }: CheckContext): readonly PrintedText[] {
  const seen = new Set<string>();
  return workbook.measures.flatMap((measure) =>
    textsOf(measure).filter(({ text }) => {
      if (text === "" || seen.has(text)) return false;
      seen.add(text);
      return true;
    }),
  );
}

function textsOf(measure: Measure): PrintedText[] {
  const { cells, indicator, label, commentary, actions } = measure;
  const title = cells.indicator ?? measure.latest.cell;
  const narrative = (text: Sourced<string> | null) =>
    text ? [{ text: text.value, cell: text.cell, measure }] : [];
  return [
    { text: indicator, cell: title, measure },
    { text: withoutBullet(label), cell: cells.measure ?? title, measure },
    ...narrative(commentary),
    ...narrative(actions),
  ];
}
