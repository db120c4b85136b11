import type { CoverageRow } from "../../planning/coverage";
import { registerNames } from "../../planning/linking";
import { counted } from "../../workbook/text";
import type { ReportMeasure } from "../types";
import { directionText } from "../measure-cells";
import { courseWords, desiredWords, directionCell, indicatorCell, lines } from "./cells";
import type { PlanningMaterial } from "./material";
import type { PlanningPart, PlanningRow, PlanningTable } from "./types";

const columns = [
  "Promise",
  "Where it is promised",
  "Indicator",
  "Direction of travel",
  "On course?",
] as const;

/** Everything that was promised, and which indicator measures it; what nobody measures stands at the top. */
export function coveragePart(material: PlanningMaterial): PlanningPart | null {
  const { rows, counts, unused } = material.coverage;
  if (rows.length === 0) return null;
  return {
    role: "plan-coverage",
    sheetName: "Report - Coverage",
    title: "Coverage: which promises are measured, and which are not",
    introduction: [
      `${counted(rows.length, "promise")}: ${counts.measured} measured, ${counts["measured, to be confirmed"]} measured by an indicator that is still to be confirmed, ${counts["not measured"]} not measured.`,
      ...(unused.length > 0
        ? [
            `${counted(unused.length, "measure")} of the indicators ${unused.length === 1 ? "answers" : "answer"} no promise.`,
          ]
        : []),
    ],
    columnWidths: [222, 126, 171, 84, 90],
    tables: [
      ...gapTable(rows),
      ...promiseTable(
        "Herts_Coverage_To_Confirm",
        "Measured, link to be confirmed",
        rows.filter(({ state }) => state === "measured, to be confirmed"),
        material,
      ),
      ...promiseTable(
        "Herts_Coverage_Measured",
        "Measured",
        rows.filter(({ state }) => state === "measured"),
        material,
      ),
      ...unusedTable(material),
    ],
  };
}

function gapTable(all: readonly CoverageRow[]): PlanningTable[] {
  const gaps = all.filter(({ state }) => state === "not measured");
  if (gaps.length === 0) return [];
  return [
    {
      name: "Herts_Coverage_Gaps",
      heading: "Not measured by any indicator",
      columns: ["Promise", "Where it is promised", "What is wanted"],
      rows: gaps.map((row) => [
        lines([row.promise]),
        lines(placesOf(row)),
        lines([desiredWords(row.desired)]),
      ]),
    },
  ];
}

function promiseTable(
  name: string,
  heading: string,
  rows: readonly CoverageRow[],
  material: PlanningMaterial,
): PlanningTable[] {
  if (rows.length === 0) return [];
  return [{ name, heading, columns, rows: rows.map((row) => promiseRow(row, material)) }];
}

function promiseRow(row: CoverageRow, material: PlanningMaterial): PlanningRow {
  return [
    lines([row.promise]),
    lines(placesOf(row)),
    indicatorCell(row.links, material, row.state === "measured, to be confirmed"),
    directionCell(row.links, material),
    lines([courseWords[row.course.verdict]]),
  ];
}

/** The documents that promise it, each once. */
function placesOf({ promised }: CoverageRow): string[] {
  return [...new Set(promised.map(({ register }) => registerNames[register]))];
}

function unusedTable({ coverage: { unused }, printed }: PlanningMaterial): PlanningTable[] {
  const measures = unused.flatMap(({ id }) => printed.get(id) ?? []);
  if (measures.length === 0) return [];
  return [
    {
      name: "Herts_Coverage_Unused",
      heading: "Indicators that answer no promise",
      columns: ["Indicator", "Measure", "Outcome bee", "Direction of travel"],
      rows: measures.map(unusedRow),
    },
  ];
}

function unusedRow(measure: ReportMeasure): PlanningRow {
  return [
    lines([measure.indicator, measure.label]),
    lines([measure.id]),
    lines([measure.outcomeBees.join("; ")]),
    lines([directionText(measure)]),
  ];
}
