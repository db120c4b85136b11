import type { Reading } from "../values/types";
import type { CellReference, CellValue, Field, Measure, Sourced } from "../workbook/types";
import type { CheckContext, Fact } from "./types";

/** One of the two figures of a measure. */
export interface DataCell {
  readonly measure: Measure;
  readonly field: Field;
  /** As the analyst calls it. */
  readonly name: "previous data" | "latest data";
  readonly source: Sourced<Reading>;
}

/** The facts that a rule finds in each of the two figures of each measure. */
export function factsOfData<F>(
  measures: readonly Measure[],
  find: (data: DataCell) => F | null,
): Fact<F>[] {
  return measures.flatMap((measure) =>
    dataCells(measure).flatMap((data) => {
      const facts = find(data);
      return facts === null ? [] : [{ measure, cell: data.source.cell, facts }];
    }),
  );
}

/** The previous and the latest figure of the measure. */
export function dataCells(measure: Measure): readonly [DataCell, DataCell] {
  return [
    { measure, field: "previous", name: "previous data", source: measure.previous },
    { measure, field: "latest", name: "latest data", source: measure.latest },
  ];
}

/** What the cell of a figure holds now; of a stacked cell the measure's line. */
export function heldBy(context: CheckContext, { cell, text }: Sourced<Reading>): CellValue {
  return cell.line === undefined ? context.content(cell).value : text;
}

/** `Row 12`: where the analyst finds the cell. */
export const rowInWords = (cell: CellReference) => `Row ${cell.row + 1}`;
