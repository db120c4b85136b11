import type { Commitment } from "../../planning";
import { readAims } from "../../planning/linking";

/** A promise whose column of the desired direction says another one than its words. */
export interface ContradictedDirection {
  readonly text: string;
  /** As the column says it. */
  readonly column: string;
  readonly words: "an increase" | "a reduction";
}

/** Null where column and words agree, or one of them says nothing. */
export function contradictedDirection({
  text,
  desired,
  cell,
}: Commitment): ContradictedDirection | null {
  if (desired.value === null || desired.cell === cell) return null;
  const [aim] = readAims(text);
  if (!aim?.desired || aim.desired === desired.value) return null;
  const words = aim.desired === "higher" ? "an increase" : "a reduction";
  return { text, column: desired.text, words };
}
