import fc from "fast-check";
import type { Band } from "../../../src/host/model/workbook";
import { Axis } from "../../../src/host/workbench/print/axis";
import { windowsOf, type Flow } from "../../../src/host/workbench/print/page-breaks";

const rowsOf = (sizes: readonly number[]) =>
  new Axis(new Map(sizes.map((size, index) => [index, { size } satisfies Band])), 15, sizes.length);

function pages(sizes: readonly number[], flow: Partial<Flow> = {}) {
  const all = { first: 0, last: sizes.length - 1 };
  return windowsOf(rowsOf(sizes), {
    ...{ span: all, room: 100, titles: null, breaks: new Set() },
    ...flow,
  }).map(({ first, last }) => [first, last]);
}

const breaks = (...indexes: number[]) => ({ breaks: new Set(indexes) });

test("a row that does not fit stands on the next page", () => {
  expect(pages([60, 40, 30, 50, 30])).toEqual([
    [0, 1],
    [2, 3],
    [4, 4],
  ]);
});

test("rows that fill a page to the last point stay on it, whatever binary fractions add up to", () => {
  expect(pages(Array<number>(1000).fill(0.1))).toEqual([[0, 999]]);
});

test("a page begins where someone has set a break", () => {
  expect(pages([20, 20, 20], breaks(2))).toEqual([
    [0, 1],
    [2, 2],
  ]);
});

test("a break before the first row of the page changes nothing", () => {
  expect(pages([20, 20], breaks(0))).toEqual([[0, 1]]);
});

test("a break before a hidden row counts for the next one that is seen", () => {
  expect(pages([20, 0, 20], breaks(1))).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

test("hidden rows take no room and make no page", () => {
  expect(pages([0, 50, 0, 50, 0])).toEqual([[1, 3]]);
  expect(pages([0, 0])).toEqual([]);
});

test("repeated rows take room on the pages behind them only", () => {
  const sizes = [10, 20, 70, 70, 20, 70];
  expect(pages(sizes, { titles: { first: 1, last: 1 } })).toEqual([
    [0, 2],
    [3, 3],
    [4, 4],
    [5, 5],
  ]);
});

test("repeated rows that would fill the page are not repeated", () => {
  const [, second] = windowsOf(rowsOf([100, 60]), {
    ...{ span: { first: 0, last: 1 }, room: 100, breaks: new Set<number>() },
    titles: { first: 0, last: 0 },
  });
  expect(second).toMatchObject({ first: 1, last: 1, repeats: false });
});

test("a row higher than a page is cut and goes on with the next one", () => {
  const windows = windowsOf(rowsOf([50, 250, 20]), {
    ...{ span: { first: 0, last: 2 }, room: 100, titles: null, breaks: new Set<number>() },
  });
  expect(windows.map(({ first, last, from, to }) => [first, last, from, to])).toEqual([
    [0, 0, 0, 50],
    [1, 1, 50, 150],
    [1, 1, 150, 250],
    [1, 2, 250, 320],
  ]);
});

test("pages follow each other without a gap, none is too full, and none could take the row behind it", () => {
  const sizes = fc.array(fc.constantFrom(0, 7.5, 15, 30.75, 99, 240), { maxLength: 40 });
  fc.assert(
    fc.property(
      sizes,
      fc.constantFrom(50, 100, 180.5),
      fc.nat({ max: 3 }),
      (heights, room, titles) => {
        const axis = rowsOf(heights);
        const repeated = { first: 0, last: Math.min(titles, heights.length - 1) };
        const titleSize = axis.extentOf(repeated);
        const windows = windowsOf(axis, {
          ...{ span: { first: 0, last: heights.length - 1 }, room, breaks: new Set<number>() },
          titles: heights.length > 0 ? repeated : null,
        });
        let end = 0;
        for (const { from, to, repeats } of windows) {
          expect(from).toBeCloseTo(end, 6);
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(room - (repeats ? titleSize : 0) + 0.02);
          end = to;
        }
        const total = heights.reduce<number>((sum, height) => sum + height, 0);
        expect(windows.length === 0 ? 0 : end).toBeCloseTo(total, 6);
        windows.slice(0, -1).forEach(({ from, repeats }, index) => {
          const next = windows[index + 1]!;
          const size = axis.sizeOf(next.first);
          const taken = next.from - from;
          expect(taken + size).toBeGreaterThan(room - (repeats ? titleSize : 0));
        });
      },
    ),
  );
});
