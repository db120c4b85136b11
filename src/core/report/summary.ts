import type { DirectionOfTravel } from "../trend";
import type { ListedName } from "../vocabulary";
import { shortened } from "./published-text";
import type { Outcome, ReportMeasure, ReportModel, SummaryRow } from "./types";

/** Which way a measure went, as the summary tables count it. */
export function outcomeOf({ reason }: DirectionOfTravel): Outcome {
  switch (reason.kind) {
    case "improved":
      return "improving";
    case "declined":
      return "declining";
    case "within margin":
      return "withinMargin";
    case "no change":
      return "noChange";
    default:
      return "notComparable";
  }
}

/** As the report lists them. */
export const outcomesInOrder: readonly Outcome[] = [
  "improving",
  "withinMargin",
  "declining",
  "noChange",
  "notComparable",
];

/** How the summary tables head an outcome: its symbol, and the words that the measures carry. */
export interface OutcomeHeading {
  readonly outcome: Outcome;
  readonly symbol: string;
  readonly title: string;
}

/** One heading for each outcome, in order. */
export function outcomeHeadings({
  withinMarginWord,
}: Pick<ReportModel, "withinMarginWord">): OutcomeHeading[] {
  const headings: Readonly<Record<Outcome, Omit<OutcomeHeading, "outcome">>> = {
    improving: { symbol: "↑", title: "Improving" },
    withinMargin: { symbol: "⇄", title: withinMarginWord },
    declining: { symbol: "↓", title: "Declining" },
    noChange: { symbol: "⇄", title: "No change" },
    notComparable: { symbol: "N/A", title: "Not comparable" },
  };
  return outcomesInOrder.map((outcome) => ({ outcome, ...headings[outcome] }));
}

/** How many of the measures went which way. */
export function summarise(name: string, measures: readonly ReportMeasure[]): SummaryRow {
  const count = (outcome: Outcome) => measures.filter((m) => m.outcome === outcome).length;
  return {
    name,
    improving: count("improving"),
    withinMargin: count("withinMargin"),
    declining: count("declining"),
    noChange: count("noChange"),
    notComparable: count("notComparable"),
    total: measures.length,
  };
}

/**
 * One row per outcome bee: those of the list in its order, then others in the order of the report, then the
 * measures without a bee. None where no measure has one.
 */
export function summariseByOutcomeBee(
  measures: readonly ReportMeasure[],
  framework: readonly ListedName[],
): SummaryRow[] {
  const named = new Set(measures.flatMap((measure) => measure.outcomeBees));
  if (named.size === 0) return [];
  const listed = framework.map(({ name }) => name).filter((bee) => named.has(bee));
  const bees = [...new Set([...listed, ...named])];
  const rows = bees.map((bee) =>
    summarise(
      shortened(bee, 100),
      measures.filter((measure) => measure.outcomeBees.includes(bee)),
    ),
  );
  const without = measures.filter((measure) => measure.outcomeBees.length === 0);
  return without.length > 0 ? [...rows, summarise("No outcome bee given", without)] : rows;
}
