import type { ActionPlanEntry } from "../../planning/types";
import { quote } from "../quote";
import type { Fact, RuleDefinition } from "../types";
import { nameOf } from "./plan";
import { partWords, type WorkPart } from "./work";

/** A text that is not understood, or a column of such texts. */
export interface UnreadableText {
  readonly entry: ActionPlanEntry;
  readonly text: string;
  /** How many texts of the plan are not understood, where most are not; 1 where each is reported by itself. */
  readonly count: number;
}

/** More texts than this that are not understood, and most of all, are one mistake: another way to write them. */
const mostSingles = 10;

/**
 * One fact for each text that is not understood, or one for all where the plan writes most of them otherwise.
 * @param all how many texts of this kind the plan has
 */
export function unreadableFacts(
  found: readonly {
    readonly entry: ActionPlanEntry;
    readonly said: { readonly text: string; readonly cell: Fact<unknown>["cell"] };
  }[],
  all: number,
): Fact<UnreadableText>[] {
  const areMost = found.length > mostSingles && found.length * 2 > all;
  const shown = areMost ? found.slice(0, 1) : found;
  return shown.map(({ entry, said }) => ({
    measure: null,
    cell: said.cell,
    facts: { entry, text: said.text, count: areMost ? found.length : 1 },
  }));
}

/** @param remedy what to write instead, a sentence */
export function unreadableWording(
  part: WorkPart,
  remedy: string,
): Pick<RuleDefinition<UnreadableText>, "message" | "actual"> {
  return {
    message: ({ facts: { entry, text, count } }) =>
      count > 1
        ? `${count} entries of the plan have a ${partWords[part]} that is not understood, the first ${quote(text)} at ${nameOf(entry)}. ${remedy}`
        : `The ${partWords[part]} ${quote(text)} of ${nameOf(entry)} is not understood. ${remedy}`,
    actual: ({ facts }) => facts.text,
  };
}
