import type { JudgedFindings } from "../findings-verdicts";

/**
 * Verdicts on what the rules about registers say of the sample, judged by hand from the five documents. Promises without
 * an indicator are judged in `promise-verdicts`.
 */
export const judgedRegisterFindings: readonly JudgedFindings[] = [
  {
    rule: "indicator-unused",
    at: ["3", "6a", "7", "9a", "13", "36", "39", "40"],
    verdict: "right",
    reason: "No document among the five promises to measure it in these words.",
  },
  {
    rule: "indicator-unused",
    at: ["5", "12", "14", "15", "23", "29a", "35"],
    verdict: "arguable",
    reason:
      "True of the priorities of 2023-24; the plan of 2021-26 counts it among its success measures.",
  },
  {
    rule: "declining-without-action",
    at: ["11", "14", "16", "24a", "25a", "26", "29a", "35", "39"],
    verdict: "right",
    reason: "Three actions of the sample name indicators: 1 and 2, 21, and 22.",
  },
  {
    rule: "link-unconfirmed",
    at: ["Strategic priorities!D6", "Success measures!A5", "Outcome bees!C5"],
    verdict: "right",
    reason: "Nobody has confirmed the proposals yet.",
  },
  {
    rule: "context-figure-unreadable",
    at: ["About the county!C6"],
    verdict: "right",
    reason: "The plan prints “more than 50%”, which is no figure that can be compared.",
  },
  {
    rule: "context-without-source",
    at: ["About the county!B14"],
    verdict: "right",
    reason: "The plan gives no source there.",
  },
  {
    rule: "context-without-period",
    at: ["About the county!B15", "About the county!B17"],
    verdict: "right",
    reason: "The plan gives no period there.",
  },
  {
    rule: "register-bee-missing",
    at: ["Outcome bees!A5"],
    verdict: "right",
    reason: "The strategy has six outcome bees; BE INCLUDED came later.",
  },
  {
    rule: "action-overdue",
    at: ["D15", "D41", "D83", "D117", "D198", "D228", "D258"].map((cell) => `Action plan!${cell}`),
    verdict: "right",
    reason: "Made up for the sample: due before 5 January 2004 and delayed.",
  },
  {
    rule: "action-without-owner",
    at: ["Action plan!C81", "Action plan!C260"],
    verdict: "right",
    reason: "Made up for the sample: nobody owns the action or its tasks.",
  },
  {
    rule: "action-without-due-date",
    at: ["Action plan!D344"],
    verdict: "right",
    reason: "Made up for the sample: the one task without a date.",
  },
];
