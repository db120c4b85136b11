import { cells, section, moved, type Mistake } from "../breaking";

export const structure: Mistake[] = [
  {
    what: "the number of another indicator",
    rule: "number-duplicate",
    make: cells(20, { number: 19 }),
  },
  {
    what: "a number and letter given twice",
    rule: "number-duplicate",
    make: cells("3b", { number: "3a" }),
  },
  { what: "no number", rule: "number-missing", make: cells(1, { number: "" }) },
  { what: "a number left out", rule: "number-gap", make: cells(20, { number: 22 }) },
  { what: "an indicator out of its order", rule: "number-out-of-order", make: moved(8, 6) },
  { what: "no indicator text", rule: "indicator-missing", make: cells(6, { indicator: "" }) },
  {
    what: "a section of no ambition of the plan",
    rule: "ambition-unknown",
    make: section(3, "Ambition 7 – To be better"),
  },
  { what: "a hidden row", rule: "hidden-rows", make: (draft) => draft.hidden.push(8) },
  {
    what: "figures under a merge",
    rule: "merged-cells",
    make: (draft) => draft.merges.push({ column: "latest", from: 8, to: 9 }),
  },
];

export const stacked: Mistake[] = [
  {
    what: "a figure fewer than measures",
    rule: "stacked-lines",
    make: cells(18, { latest: "79%", direction: "N/A\nN/A" }),
  },
  {
    what: "an arrow fewer than measures",
    rule: "stacked-arrows",
    make: cells(18, { direction: "↑" }),
  },
  {
    what: "an arrow more than measures",
    rule: "stacked-arrows",
    make: cells(18, { direction: "↑\n⇄\n↑" }),
  },
  {
    what: "a blank line between figures",
    rule: "stacked-blank-lines",
    make: cells(18, { latest: "79%\n\n82%" }),
  },
  {
    what: "the arrows of two lines swapped",
    rule: "direction-mismatch",
    make: cells(18, { direction: "⇄\n↑" }),
  },
];
