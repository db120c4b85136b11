import type { DirectionCell, DirectionFill, LeftBecause } from "../../core/directions";
import type { FixPlan } from "../../core/rules";
import { count } from "./counts";

/** Sentences of filling the direction column. */
export const directions = {
  title: "Fill directions of travel",
  workingOut: "Working out the directions of travel …",
  writing: "Writing the directions of travel …",
  summary: ({ cells, left }: DirectionFill) => {
    const blank = cells.filter(({ wasBlank }) => wasBlank).length;
    const parts = [
      ...(blank > 0 ? [`fills ${count(blank, "blank cell")}`] : []),
      ...(cells.length > blank ? [`changes ${count(cells.length - blank, "cell")}`] : []),
      `leaves ${left.length} as they are`,
    ];
    return sentence(parts.join(", "));
  },
  nothingToFill: ({ left }: DirectionFill) =>
    `There is nothing to fill: ${reasons(left.map(({ because }) => because)).join(", ")}.`,
  left: ({ left }: DirectionFill) => reasons(left.map(({ because }) => because)),
  cells: (number: number) => (number === 1 ? "Show the cell" : `Show the ${number} cells`),
  whyLeft: "Why the others stay",
  blank: "blank",
  becomes: "becomes",
  more: (number: number) => `and ${number} more`,
  fill: (number: number) => `Fill ${count(number, "cell")}`,
  leave: "Change nothing",
  leftAlone: "Nothing was changed.",
  written: ({ changes, refused }: FixPlan<DirectionCell>) =>
    `${count(changes.length, "direction cell")} filled in.` +
    (refused.length > 0
      ? ` ${count(refused.length, "cell")} had been changed meanwhile and stayed as they were: choose Fill directions again to look at them.`
      : ""),
} as const;

const because: Readonly<Record<LeftBecause, (number: number) => string>> = {
  "right already": (n) => `${n} ${are(n)} right already`,
  "nothing to compare": (n) => `${n} ${have(n)} nothing to compare`,
  "no polarity": (n) => `${n} ${n === 1 ? "does" : "do"} not say which way is better`,
  "figure not understood": (n) => `${n} ${have(n)} a figure that is not understood`,
  "other words": (n) => `${n} ${n === 1 ? "says" : "say"} more than a direction`,
  formula: (n) => `${n} ${n === 1 ? "holds a formula" : "hold formulas"}`,
  merged: (n) => `${n} ${are(n)} merged over several rows`,
  accepted: (n) => `${n} ${n === 1 ? "was" : "were"} accepted as ${n === 1 ? "it is" : "they are"}`,
};

const are = (n: number) => (n === 1 ? "is" : "are");
const have = (n: number) => (n === 1 ? "has" : "have");

/** One phrase for each reason that there is: "40 are right already". */
function reasons(found: readonly LeftBecause[]): string[] {
  return (Object.keys(because) as LeftBecause[]).flatMap((reason) => {
    const number = found.filter((each) => each === reason).length;
    return number > 0 ? [because[reason](number)] : [];
  });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
