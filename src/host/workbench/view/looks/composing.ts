import type { CellEffect, Effects } from "../../../model/conditional-formats/effects";
import type { ConditionalFormat, ConditionalLook } from "../../../model/conditional-formats/types";

/** A rule with what it does to each cell. */
export interface Outcomes {
  readonly format: ConditionalFormat;
  readonly effects: Effects;
}

/**
 * What the rules of a sheet make of its cells together: of two that change the same, the first one counts.
 *
 * @param rules in the order in which they count.
 */
export function composed(rules: readonly Outcomes[]): Effects {
  const all: Effects = new Map();
  const stopped = new Map<number, Set<number>>();
  for (const { format, effects } of rules) {
    for (const [row, cells] of effects) {
      const inRow = all.get(row) ?? new Map<number, CellEffect>();
      all.set(row, inRow);
      for (const [column, effect] of cells) {
        if (stopped.get(row)?.has(column)) continue;
        inRow.set(column, under(inRow.get(column), effect));
        if (format.stopsIfTrue) {
          stopped.set(row, (stopped.get(row) ?? new Set<number>()).add(column));
        }
      }
    }
  }
  return all;
}

/** The second one shows where the first says nothing. */
function under(first: CellEffect | undefined, second: CellEffect): CellEffect {
  if (!first) return second;
  const look = { ...second.look, ...first.look, ...edges(first.look, second.look) };
  return { ...second, ...first, look };
}

function edges(first?: ConditionalLook, second?: ConditionalLook): ConditionalLook {
  return first?.borders && second?.borders
    ? { borders: { ...second.borders, ...first.borders } }
    : {};
}
