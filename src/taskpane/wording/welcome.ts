import type { Start } from "../session/state";

/** Sentences before the first check. */
export const welcome = {
  heading: "From indicator table to report",
  found: {
    "not checked": "This pane works on the workbook that is open beside it.",
    "nothing recognised":
      "No indicator table was recognised in this workbook. Open the workbook with your indicators, or see what was looked for.",
    "large workbook":
      "This workbook is large, so it was not checked by itself. The check takes a while; you can stop it at any time.",
  } satisfies Record<Exclude<Start, "opening">, string>,
  toSetup: "See what was looked for, or start from the template",
  steps: [
    { name: "Check.", meaning: "Finds what is wrong in the table. Nothing is changed." },
    { name: "Correct.", meaning: "Go to each finding, fix it, or accept it with a reason." },
    { name: "Report.", meaning: "Writes the finished report into new tabs of this workbook." },
  ],
} as const;
