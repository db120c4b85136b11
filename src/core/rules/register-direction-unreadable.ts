import { planningOf } from "../planning";
import type { Commitment } from "../planning";
import { commitmentsOf } from "../planning/linking/commitments";
import { readPolarity } from "../vocabulary";
import { namesNothing } from "../vocabulary/no-name";
import { defineRule } from "./define";
import { successSheet } from "./planning/example-registers";
import { quote } from "./quote";

interface Facts {
  readonly text: string;
}

/** Words that want no change, or say that no direction is meant. */
const noDirection = /^(?:[-–—?]+|maintain\w*|no change|stay\w*.*|stable|same|tbc|n\/?a)$/i;

function isUnreadable({ desired, cell }: Commitment): boolean {
  const isInColumn = desired.cell.column !== cell.column || desired.cell.row !== cell.row;
  if (!isInColumn || desired.value !== null) return false;
  const { text } = desired;
  return readPolarity(text) === null && !namesNothing(text) && !noDirection.test(text.trim());
}

export const registerDirectionUnreadable = defineRule<Facts>({
  slug: "register-direction-unreadable",
  title: "A desired direction is not understood",
  severity: "warning",
  rationale:
    "Whether a promise is on course is judged by the direction that its figure was to go. What the column says counts before the words of the promise, so that it must be understood.",
  reads: [],
  check: (context) =>
    commitmentsOf(context.shared(planningOf)).flatMap((commitment) =>
      isUnreadable(commitment)
        ? [
            {
              measure: null,
              cell: commitment.desired.cell,
              facts: { text: commitment.desired.text },
            },
          ]
        : [],
    ),
  message: ({ facts: { text } }) =>
    `${quote(text)} says no direction. Write Increase or Reduction, or leave the cell blank where the words of the promise say it.`,
  actual: ({ facts }) => facts.text,
  passes: [
    {
      title: "Words and arrows",
      rows: [{}],
      otherSheets: [
        successSheet(
          { "Desired direction": "Increase" },
          {
            "How we measure success": "Care leavers in suitable accommodation",
            "Desired direction": "↑",
          },
        ),
      ],
    },
    { title: "A direction in the words alone", rows: [{}], otherSheets: [successSheet({})] },
  ],
  fails: [
    {
      title: "A target in the place of a direction",
      rows: [{}],
      otherSheets: [successSheet({ "Desired direction": "90% by March" })],
    },
  ],
});
