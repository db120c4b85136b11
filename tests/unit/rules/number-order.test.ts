import fc from "fast-check";
import { outOfOrder, type NumberedMeasure } from "../../../src/core/rules/number-order";
import type { Measure } from "../../../src/core/workbook/types";

const numbered = (ranks: readonly number[]): NumberedMeasure[] =>
  ranks.map((rank) => ({ measure: { id: String(rank) } as Measure, number: rank, rank }));

const ranksOf = (measures: readonly NumberedMeasure[]) => measures.map(({ rank }) => rank);

describe("indicators out of their order", () => {
  test("the one that was moved, and not those it passed", () => {
    expect(ranksOf(outOfOrder(numbered([1, 5, 2, 3, 4, 6])))).toEqual([5]);
    expect(ranksOf(outOfOrder(numbered([2, 3, 4, 1, 5])))).toEqual([1]);
  });

  test("none where the numbers ascend", () => {
    expect(outOfOrder(numbered([]))).toEqual([]);
    expect(outOfOrder(numbered([1, 2, 2, 9]))).toEqual([]);
  });

  test("what is left ascends, and no more was taken than must be", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 9 }), (ranks) => {
        const all = numbered(ranks);
        const wrong = new Set(outOfOrder(all));
        const left = ranksOf(all.filter((measure) => !wrong.has(measure)));
        expect(left).toEqual([...left].sort((a, b) => a - b));
        expect(left).toHaveLength(longestByTrying(ranks));
      }),
    );
  });
});

/** The longest run that never falls, found by trying every choice. */
function longestByTrying(ranks: readonly number[], least = -1): number {
  const [first, ...rest] = ranks;
  if (first === undefined) return 0;
  const without = longestByTrying(rest, least);
  return first < least ? without : Math.max(without, 1 + longestByTrying(rest, first));
}
