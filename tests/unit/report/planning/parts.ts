import type { PlanningPart } from "../../../../src/core/report/planning/types";

/** A part with two tables, with what the test says of it. */
export function partOf(said: Partial<PlanningPart> = {}): PlanningPart {
  const line = (text: string) => [{ kind: "line" as const, text }];
  return {
    role: "plan-coverage",
    sheetName: "Report - Coverage",
    title: "Coverage: which promises are measured",
    introduction: ["3 promises; 1 of them is not measured."],
    columnWidths: [300, 200, 150],
    tables: [
      {
        name: "Herts_Coverage_Gaps",
        heading: "Not measured",
        columns: ["Promise", "Where promised"],
        rows: [[line("Staff survey data"), line("Priorities")]],
      },
      {
        name: "Herts_Coverage",
        heading: "Measured",
        columns: ["Promise", "Where promised", "Indicator"],
        rows: [
          [line("Rate of plans"), line("Priorities"), line("30 Rate of plans")],
          [
            [
              { kind: "line", text: "Local places", bold: true },
              { kind: "bullet", text: "Enough for all" },
            ],
            line("Plan"),
            line("24b Living in the county"),
          ],
        ],
      },
    ],
    ...said,
  };
}
