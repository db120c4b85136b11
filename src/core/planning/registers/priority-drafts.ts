import type { PlacedText, StrategicPriority } from "../types";
import type { Contributions } from "./contributions";
import { breaksOff } from "./paragraphs";
import type { TitleAndObjectives } from "./priority-title";

/** A priority as its rows say it, before what spilled over from the one above is given back. */
export interface DraftPriority extends TitleAndObjectives {
  readonly ambition: StrategicPriority["ambition"];
  /** Worksheet rows, zero-based. */
  readonly rows: readonly number[];
  readonly statements: readonly PlacedText[];
  readonly contributions: Contributions;
}

/**
 * Gives back what a wrapped page put into the row of the next priority: the end of a measure that breaks off ("existing
 * schools supported in"), and the outcome bee of a label that nothing follows.
 */
export function withoutSpills(drafts: readonly DraftPriority[]): DraftPriority[] {
  const mended: DraftPriority[] = [];
  for (const draft of drafts) {
    const above = mended.at(-1);
    if (!above) {
      mended.push(draft);
      continue;
    }
    const [before, after] = giveBackBee(...giveBackMeasure(above, draft));
    mended[mended.length - 1] = before;
    mended.push(after);
  }
  return mended;
}

type Pair = readonly [above: DraftPriority, below: DraftPriority];

function giveBackMeasure(above: DraftPriority, below: DraftPriority): Pair {
  const last = above.statements.at(-1);
  const [first, ...others] = below.statements;
  if (!last || !first || !breaksOff(last.text, "words")) return [above, below];
  const whole = { ...last, text: `${last.text} ${first.text}` };
  return [
    { ...above, statements: [...above.statements.slice(0, -1), whole] },
    { ...below, statements: others },
  ];
}

function giveBackBee(above: DraftPriority, below: DraftPriority): Pair {
  const [bee, ...others] = below.contributions.outcomeBees;
  if (!above.contributions.isOpen || !below.contributions.startsWithBee || !bee)
    return [above, below];
  const bees = [...above.contributions.outcomeBees, bee];
  return [
    { ...above, contributions: { ...above.contributions, outcomeBees: bees, isOpen: false } },
    { ...below, contributions: { ...below.contributions, outcomeBees: others } },
  ];
}
