import type { Commitment, Planning } from "../types";

/** Everything that the registers promise to measure, register by register, in the order of the workbook. */
export function commitmentsOf({
  priorities,
  successMeasures,
  scorecard,
}: Pick<Planning, "priorities" | "successMeasures" | "scorecard">): Commitment[] {
  return [
    ...priorities.flatMap(({ measures }) => measures),
    ...successMeasures.flatMap(({ aims }) => aims),
    ...scorecard.flatMap(({ measures }) => measures),
  ];
}

/** The registers as the add-in calls them. */
export const registerNames: Readonly<Record<Commitment["register"], string>> = {
  priorities: "Strategic priorities",
  successMeasures: "Success measures",
  scorecard: "Outcome bees",
};
