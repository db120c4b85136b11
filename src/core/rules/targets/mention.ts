import { writeNumber } from "../../values";
import type { Target } from "../../values/types";

/** Whether a text speaks of a target, whatever it says of it. */
export function mentionsTarget(text: string): boolean {
  return /\b(?:targets?|targeted|goals?|short of|shortfall|thresholds?|benchmarks?)\b/i.test(text);
}

/** Words that tell of a target without naming it: "just missed", "the 90% that we aim for", "off track". */
const telling =
  /\bmissed(?=[.,;:]|$| (?:by|because|due|owing|as|this|our|it)\b)|\b(?:aim(?:ed|s|ing)? (?:for|to|at)|ambition (?:of|is)|(?:not|n't) (?:yet )?(?:met|meet|achieved?|reach(?:ed)?)|(?:off|behind|below) (?:track|schedule|plan|trajectory|standard|expectations?|where we)|trajectory|milestones?|(?:national|statutory|local|expected) (?:standard|level))/i;

/** Whether a text tells the reader that this target was not reached, by its name, its figure or such words. */
export function accountsForTarget(text: string, target: Target): boolean {
  return mentionsTarget(text) || telling.test(text) || quotesFigure(text, target);
}

function quotesFigure(text: string, target: Target): boolean {
  const written = [writeNumber(target), target.decimal.toFixed()];
  const quoted = new Set(text.match(/\d[\d,]*(?:\.\d+)?/g));
  return written.some((figure) => quoted.has(figure));
}
