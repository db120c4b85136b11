import type { FigureItem } from "../items";
import type { Unit } from "../types";
import { nounAfter, nounExtent } from "./nouns";
import type { Quantity } from "./quantities";
import { type Sentence, textOf } from "./sentence";

/** What a quantity is measured in, with the noun after it; claims nothing. */
export function unitOf(sentence: Sentence, quantity: Quantity): Unit {
  if (!quantity.figure) return { kind: "ratio" };
  if (quantity.figure.unit !== "number") return signUnit(quantity.figure.unit);
  const noun = nounAfter(sentence, quantity.last);
  return noun
    ? { kind: "number", noun: textOf(sentence, nounExtent(sentence, noun)) }
    : { kind: "number" };
}

/** The unit of a figure by its signs alone: `67.4%`, `£3m`, `2.5 ppts`. */
export function signUnit(unit: FigureItem["unit"]): Unit {
  if (unit === "points") return { kind: "number", noun: "percentage points" };
  return { kind: unit };
}
