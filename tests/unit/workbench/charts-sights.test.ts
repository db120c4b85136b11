import { sightsOf, type Window } from "../../../src/host/workbench/page/charts/chart-sights";

/** Cells from (40, 20) to (640, 420); three rows of 20 pixels and a column of 100 are frozen. */
const frozen = (x: number, y: number): Window => ({
  across: [
    { start: 40, end: 140, scroll: 0 },
    { start: 140, end: 640, scroll: x },
  ],
  down: [
    { start: 20, end: 80, scroll: 0 },
    { start: 80, end: 420, scroll: y },
  ],
});

const plain = (x: number, y: number): Window => ({
  across: [{ start: 40, end: 640, scroll: x }],
  down: [{ start: 20, end: 420, scroll: y }],
});

const whole = { top: 0, right: 0, bottom: 0, left: 0 };

test("a chart in the window is seen whole", () => {
  const box = { left: 100, top: 100, width: 200, height: 100 };
  expect(sightsOf(box, plain(0, 0))).toEqual([{ ...box, hidden: whole, isNear: true }]);
});

test("a chart scrolls with its cells and is cut off at the edge of the window", () => {
  const [sight] = sightsOf({ left: 100, top: 100, width: 200, height: 100 }, plain(90, 130));
  expect(sight).toMatchObject({
    left: 10,
    top: -30,
    hidden: { top: 50, right: 0, bottom: 0, left: 30 },
  });
});

test("a chart more than half a window away is not near", () => {
  const at = (top: number) =>
    sightsOf({ left: 100, top, width: 200, height: 100 }, plain(0, 0))[0]?.isNear;
  expect([at(430), at(615), at(625)]).toEqual([true, true, false]);
});

test("a chart over scrolled cells goes behind the frozen ones", () => {
  const sights = sightsOf({ left: 200, top: 100, width: 100, height: 100 }, frozen(0, 60));
  expect(sights).toMatchObject([{ top: 40, hidden: { ...whole, top: 40 } }]);
});

test("a chart over frozen cells stays", () => {
  const sights = sightsOf({ left: 50, top: 30, width: 60, height: 40 }, frozen(500, 500));
  expect(sights).toMatchObject([{ left: 50, top: 30, hidden: whole }]);
});

test("a chart over the border of frozen rows shows its upper part there and the rest where it is scrolled", () => {
  const sights = sightsOf({ left: 200, top: 60, width: 100, height: 100 }, frozen(0, 30));
  expect(sights).toMatchObject([
    { top: 60, hidden: { ...whole, bottom: 80 } },
    { top: 30, hidden: { ...whole, top: 50 } },
  ]);
});

test("a chart over both borders has four parts", () => {
  const sights = sightsOf({ left: 100, top: 60, width: 100, height: 100 }, frozen(10, 10));
  expect(sights).toHaveLength(4);
});

test("a chart without extent is not near", () => {
  const [sight] = sightsOf({ left: 100, top: 100, width: 0, height: 0 }, plain(0, 0));
  expect(sight?.isNear).toBe(false);
});
