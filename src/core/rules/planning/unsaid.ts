import { planningOf } from "../../planning";
import type { ContextFigure } from "../../planning";
import type { CheckContext, Fact, RuleDefinition } from "../types";
import { quote } from "../quote";

/** Lines of the context table that leave something unsaid. */
export interface Unsaid {
  readonly title: string;
  /** How many lines leave it unsaid where none says it; null where others do. */
  readonly lines: number | null;
}

/** One fact for each line that leaves the part unsaid, or a single one where all do. */
export function unsaidIn(context: CheckContext, part: "period" | "source"): Fact<Unsaid>[] {
  const lines = context.shared(planningOf).context;
  const unsaid = lines.filter((line) => line[part] === null);
  const [first] = unsaid;
  const fact = ({ title }: ContextFigure, count: number | null): Fact<Unsaid> => ({
    measure: null,
    cell: title.cell,
    facts: { title: title.text, lines: count },
  });
  if (first && unsaid.length === lines.length && lines.length > 1) {
    return [fact(first, lines.length)];
  }
  return unsaid.map((line) => fact(line, null));
}

/** What both rules on unsaid parts say. */
export function unsaidWording(
  part: "period" | "source",
  example: string,
): Pick<RuleDefinition<Unsaid>, "message"> {
  return {
    message: ({ facts: { title, lines } }) =>
      lines === null
        ? `${quote(title)} does not say the ${part} of its figures. Write it in a column headed ${part === "period" ? "Period" : "Source"}, such as ${example}.`
        : `None of the ${lines} figures says its ${part}. Add a column headed ${part === "period" ? "Period" : "Source"} and write it there, such as ${example}.`,
  };
}
