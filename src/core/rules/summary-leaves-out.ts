import { defineRule } from "./define";
import { summaryClaims } from "./summary/claims";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** Ids of declining measures whose indicator no claim is about. */
  readonly missing: readonly string[];
}

/** A summary of fewer claims is a draft or something else. */
const claimsOfSummary = 3;

export const summaryLeavesOut = defineRule<Facts>({
  slug: "summary-leaves-out",
  title: "The executive summary leaves out declining measures",
  severity: "info",
  rationale:
    "A summary need not name everything, and the one of 2022-23 says “including”. But the analyst should choose what it leaves out. All declining measures (↓) that no claim is about are listed in one finding.",
  reads: ["previous", "latest", "polarity"],
  check: (context) => leftOut(context),
  message: ({ facts: { missing } }) =>
    missing.length === 1
      ? `${missing[0]} is declining (↓), and the summary does not mention it. Check that it may be left out.`
      : `${missing.length} declining measures (↓) are not in the summary: ${missing.join(", ")}. Check that they may be left out.`,
  passes: [
    {
      title: "All that declined is there",
      rows: [
        { indicator: "Number of children returning home" },
        { indicator: "Percentage of schools rated outstanding" },
        {
          indicator: "Average days lost to sickness",
          polarity: "lower",
          previous: "5.6 days",
          latest: "6.3 days",
          direction: "↓",
          actions: "A plan.",
        },
      ],
      otherSheets: [
        {
          name: "Summary",
          rows: [
            ["• More children returned home."],
            ["• More schools were rated outstanding."],
            ["• More days were lost to sickness."],
          ],
        },
      ],
    },
    {
      title: "A summary that has only begun",
      rows: [
        { indicator: "Number of children returning home" },
        {
          indicator: "Average days lost to sickness",
          polarity: "lower",
          previous: "5.6 days",
          latest: "6.3 days",
          direction: "↓",
          actions: "A plan.",
        },
      ],
      otherSheets: [{ name: "Summary", rows: [["• More children returned home."]] }],
    },
  ],
  fails: [
    {
      title: "A decline that nobody mentions",
      rows: [
        { indicator: "Number of children returning home" },
        { indicator: "Percentage of schools rated outstanding" },
        { indicator: "Take up of early education" },
        {
          indicator: "Average days lost to sickness",
          polarity: "lower",
          previous: "5.6 days",
          latest: "6.3 days",
          direction: "↓",
          actions: "A plan.",
        },
      ],
      otherSheets: [
        {
          name: "Summary",
          rows: [
            ["• More children returned home."],
            ["• More schools were rated outstanding."],
            ["• Take up of early education has increased."],
          ],
        },
      ],
    },
  ],
});

/** At the first claim of what needs to improve, where the missing ones would stand. */
function leftOut(context: CheckContext): Fact<Facts>[] {
  const claims = context.shared(summaryClaims);
  const place = claims.find(({ section }) => section === "needs to improve") ?? claims[0];
  if (!place || claims.length < claimsOfSummary) return [];
  const mentioned = new Set(
    claims.flatMap(({ measures }) => measures.map((measure) => context.siblings(measure))),
  );
  const missing = context.workbook.measures.filter(
    (measure) =>
      context.travel(measure)?.direction === "↓" && !mentioned.has(context.siblings(measure)),
  );
  if (missing.length === 0) return [];
  return [{ measure: null, cell: place.cell, facts: { missing: missing.map(({ id }) => id) } }];
}
