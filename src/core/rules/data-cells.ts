import type { Reading } from "../values/types";
import type { CellReference, Field, Measure, Sourced } from "../workbook/types";
import type { Fact } from "./types";

/** One of the two figures of a measure. */
export interface DataCell {
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

function dataCells({ previous, latest }: Measure): DataCell[] {
  return [
    { field: "previous", name: "previous data", source: previous },
    { field: "latest", name: "latest data", source: latest },
  ];
}

/** `Row 12`: where the analyst finds the cell. */
export const rowInWords = (cell: CellReference) => `Row ${cell.row + 1}`;
