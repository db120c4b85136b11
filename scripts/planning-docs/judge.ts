import type { Commitment } from "../../src/core/planning";
import type { Verdict } from "../findings-verdicts";
import { judgedPromises, type JudgedPromise } from "./promise-verdicts";

/** The verdicts on a promise: one, if the list of verdicts is complete. */
export function judgedOf({ text }: Pick<Commitment, "text">): JudgedPromise[] {
  return judgedPromises.filter((judged) => isAbout(judged, text));
}

export function isAbout({ promise }: JudgedPromise, text: string): boolean {
  return text.toLowerCase().startsWith(promise.toLowerCase());
}

/** Whether an indicator measures a promise; null where nobody has judged it. */
export function verdictOnLink(judged: JudgedPromise, indicator: number): Verdict | null {
  const { right = [], arguable = [], wrong = [] } = judged;
  if (right.includes(indicator)) return "right";
  if (arguable.includes(indicator)) return "arguable";
  return wrong.includes(indicator) ? "wrong" : null;
}

/** Whether it is so that no indicator measures a promise. */
export function verdictOnGap({ right = [], arguable = [] }: JudgedPromise): Verdict {
  if (right.length > 0) return "wrong";
  return arguable.length > 0 ? "arguable" : "right";
}
