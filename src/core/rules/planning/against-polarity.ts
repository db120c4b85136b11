import { wantedByPromise } from "../../planning/coverage/course";
import type { LinkedCommitment, LinkOrigin } from "../../planning/types";
import { listed } from "../../workbook/text";
import { quote } from "../quote";
import type { CheckContext, Fact, RuleDefinition } from "../types";
import { contradictedDirection } from "./contradicted-direction";
import { linkedPromises } from "./links";

/** A promise that wants its indicator to go the way that its polarity calls worse. */
export interface AgainstPolarity {
  readonly promise: string;
  /** Ids of the measures of the indicator whose polarity is the other way. */
  readonly measures: readonly string[];
  readonly wanted: "higher" | "lower";
  readonly isOpposite: boolean;
}

/**
 * The promises that want a linked indicator to go against its polarity, by links of these origins. Where a promise
 * contradicts itself, that is to be mended first.
 */
export function againstPolarity(
  context: CheckContext,
  origins: readonly LinkOrigin[],
): Fact<AgainstPolarity>[] {
  const measures = new Map(context.workbook.measures.map((measure) => [measure.id, measure]));
  return context
    .shared(linkedPromises)
    .filter(({ commitment }) => contradictedDirection(commitment) === null)
    .flatMap((linked) =>
      linked.links
        .filter(({ origin }) => origins.includes(origin))
        .flatMap((link) => factsOf(linked, link)),
    );

  function factsOf(
    { commitment }: LinkedCommitment,
    link: LinkedCommitment["links"][number],
  ): Fact<AgainstPolarity>[] {
    const wanted = wantedByPromise(commitment, link);
    const against = link.measures.filter((id) => {
      const polarity = measures.get(id)?.polarity?.value ?? "none";
      return wanted !== null && polarity !== "none" && polarity !== wanted;
    });
    const measure = measures.get(against[0] ?? "");
    if (!measure || wanted === null) return [];
    const { isOpposite } = link;
    const facts = { promise: commitment.text, measures: against, wanted, isOpposite };
    return [{ measure, cell: commitment.cell, facts }];
  }
}

/** @param remedy what to do, a sentence */
export function againstPolarityWording(
  remedy: string,
): Pick<RuleDefinition<AgainstPolarity>, "message" | "expected" | "actual"> {
  return {
    message: ({ facts: { promise, measures, wanted, isOpposite } }) =>
      `${quote(promise, 90)} wants indicator ${listed(measures)}${isOpposite ? ", which measures the opposite," : ""} to go ${wanted === "higher" ? "up" : "down"}, but its polarity says that ${other(wanted)} is better. ${remedy}`,
    expected: ({ facts }) => facts.wanted,
    actual: ({ facts }) => other(facts.wanted),
  };
}

function other(wanted: "higher" | "lower"): "higher" | "lower" {
  return wanted === "higher" ? "lower" : "higher";
}

/** A workbook in which a statement of success names an indicator, or none. */
export function successSheet(statement: string, indicator = "") {
  return [
    {
      name: "Success measures",
      rows: [
        ["How we measure success", "Indicators"],
        [statement, indicator],
      ],
    },
  ];
}
