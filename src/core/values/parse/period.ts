import type { Period } from "../types";
import { type Sentence, spanOf, textOf } from "./sentence";

/** Claims the value's period: the first outside brackets, otherwise the first in one. */
export function claimPeriod(sentence: Sentence): Period | undefined {
  const free = sentence.places.filter(({ item, role }) => role === null && item.kind === "period");
  const place = free.find(({ group }) => group === 0) ?? free[0];
  if (place?.item.kind !== "period") return undefined;
  place.role = "period";
  const { from, to } = place.item;
  return { text: textOf(sentence, place.item), span: spanOf(sentence, place.item), from, to };
}
