import { areaAddress } from "../workbook/addresses";
import type { Area, Measure, SheetGrid } from "../workbook/types";
import { defineRule } from "./define";
import { figureFields, measureByRow } from "./table-places";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly area: Area;
}

function factOf(context: CheckContext, area: Area): Fact<Facts>[] {
  const { sheet } = context.workbook.mapping;
  const measures = measuresIn(context, area);
  const [measure] = measures;
  if (!measure || !covers(context, area, measures.length)) return [];
  const cell = { sheet, row: area.row, column: area.column };
  return [{ measure, cell, facts: { area } }];
}

function measuresIn(context: CheckContext, area: Area): Measure[] {
  const byRow = context.shared(measureByRow);
  const { lastRow } = context.workbook.mapping;
  const end = Math.min(area.row + area.rowCount - 1, lastRow);
  const measures: Measure[] = [];
  for (let row = area.row; row <= end; row++) {
    const measure = byRow.get(row);
    if (measure) measures.push(measure);
  }
  return measures;
}

/** The merge hides a figure or an arrow: of a second measure, or of a second column. */
function covers({ workbook }: CheckContext, area: Area, measures: number): boolean {
  const columns = workbook.mapping.columns.filter(
    ({ column }) => column >= area.column && column < area.column + area.columnCount,
  );
  const figures = columns.filter(({ field }) => figureFields.includes(field));
  return figures.length > 0 && (measures > 1 || columns.length > 1);
}

/** The worksheet of the table. */
function tableSheet({ workbook }: CheckContext): SheetGrid | undefined {
  return workbook.snapshot.sheets.find(({ name }) => name === workbook.mapping.sheet);
}

export const mergedCells = defineRule<Facts>({
  slug: "merged-cells",
  title: "Merged cells hide figures of the table",
  severity: "warning",
  rationale:
    "Excel keeps the top-left cell of a merged area and drops the others, so one figure stands for several measures and the rest read as blank. Merged numbers, titles or commentary over the measures of one indicator do no such harm and are not reported.",
  reads: figureFields,
  check: (context) => (tableSheet(context)?.merges ?? []).flatMap((area) => factOf(context, area)),
  message: ({ facts: { area } }) =>
    `The cells ${areaAddress(area)} are merged, so only the first of them counts. Unmerge them and give each measure its own figure and arrow; write N/A where there is none.`,
  passes: [
    {
      title: "A number, title and commentary over the measures of one indicator",
      rows: [
        { number: 6, indicator: "Children with plans in:", measure: "mainstream schools" },
        { number: "", indicator: "", measure: "special schools", commentary: "", ambition: "" },
      ],
      merges: [
        { field: "number", from: 0, to: 1 },
        { field: "indicator", from: 0, to: 1 },
        { field: "commentary", from: 0, to: 1 },
      ],
    },
  ],
  fails: [
    {
      title: "One N/A over the latest data of two measures",
      rows: [
        { latest: "N/A", direction: "N/A" },
        { latest: "", direction: "N/A" },
      ],
      merges: [{ field: "latest", from: 0, to: 1 }],
    },
    {
      title: "One arrow over two measures",
      rows: [{}, { direction: "" }],
      merges: [{ field: "direction", from: 0, to: 1 }],
    },
  ],
});
