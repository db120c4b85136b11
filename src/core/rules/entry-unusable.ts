import { defineRule } from "./define";

interface Facts {
  readonly problem: string;
}

const example = (problem: string) => ({
  cell: { sheet: "HERTS Settings", row: 4, column: 1 },
  problem,
});

export const entryUnusable = defineRule<Facts>({
  slug: "entry-unusable",
  title: "An entry on the add-in's own sheets cannot be used",
  severity: "warning",
  rationale:
    "The analyst sets tolerance, threshold and rules on the sheet HERTS Settings, the names of the plan on HERTS Lists, the columns to read on HERTS Columns, and keeps accepted findings on HERTS Accepted and the links of promises to indicators on HERTS Links. An entry that cannot be used must not be passed over in silence: the check would follow other settings than the analyst believes.",
  reads: [],
  check: ({ settings }) =>
    (settings.unusable ?? []).map(({ cell, problem }) => ({
      measure: null,
      cell,
      facts: { problem },
    })),
  message: ({ facts }) => facts.problem,
  passes: [
    { title: "Settings that can be used", rows: [{}], settings: { tolerance: 0.1 } },
    { title: "No settings of its own", rows: [{}] },
  ],
  fails: [
    {
      title: "A tolerance in words",
      rows: [{}],
      settings: {
        unusable: [
          example(
            "Sheet “HERTS Settings”, cell B5: the tolerance “some” cannot be used, so 5% counts.",
          ),
        ],
      },
    },
  ],
});
