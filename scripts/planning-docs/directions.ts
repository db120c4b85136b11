import { wantedByPromise } from "../../src/core/planning/coverage";
import { registerNames } from "../../src/core/planning/linking";
import type { Commitment, IndicatorLink } from "../../src/core/planning/types";
import { markdownTable } from "../markdown";
import type { PlanningSample } from "./sample";

const words = { higher: "bigger", lower: "smaller", none: "none" } as const;

/** Which way each promise wants its figure to go, beside the polarity of the indicator that measures it. */
export function directionSection(sample: PlanningSample): string[] {
  const compared = comparedLinks(sample);
  const against = compared.filter(({ wanted, polarity }) => wanted !== polarity);
  const opposites = compared.filter(({ link }) => link.isOpposite);
  return [
    "## Desired directions and polarities",
    "",
    `${compared.length} links have a promise that says which way its figure is to go, and an indicator with a polarity. ${against.length === 0 ? "None of them contradict each other" : `${against.length} of them contradict each other`}. In ${opposites.length} the indicator measures the opposite, and the wanted direction is turned round before it is compared.`,
    "",
    ...markdownTable(
      ["Promise", "Where", "Wants", "Measure", "Measures the opposite", "Polarity", "They agree"],
      compared.map(({ commitment, link, wanted, polarity }) => [
        commitment.text,
        registerNames[commitment.register],
        commitment.desired.value === "higher" ? "increase" : "reduction",
        link.measures.join(", "),
        link.isOpposite ? "yes" : "no",
        words[polarity],
        wanted === polarity ? "yes" : "no",
      ]),
    ),
    "",
  ];
}

interface ComparedLink {
  readonly commitment: Commitment;
  readonly link: IndicatorLink;
  /** The direction that the measure is to take by the promise. */
  readonly wanted: "higher" | "lower";
  readonly polarity: "higher" | "lower" | "none";
}

/** Of a link with several measures the first one that has a polarity. */
function comparedLinks({ linked, workbook: { measures } }: PlanningSample): ComparedLink[] {
  return linked.flatMap(({ commitment, links }) =>
    links.flatMap((link): ComparedLink[] => {
      const wanted = wantedByPromise(commitment, link);
      const polarity = measures.find(({ id, polarity: said }) => link.measures.includes(id) && said)
        ?.polarity?.value;
      return wanted && polarity ? [{ commitment, link, wanted, polarity }] : [];
    }),
  );
}
