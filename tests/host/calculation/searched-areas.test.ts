import { readCriterion } from "../../../src/host/calculation/corrections/criterion";
import { SearchedArea } from "../../../src/host/calculation/corrections/searched-areas";

const today = new Date(2023, 4, 4);
const cells = ["CH1", "ch1", "CH2", 67, "67", "67%", null, ""];
const area = new SearchedArea(cells.length, 1, cells, today);

/** Fails where a cell is asked by itself. */
const lookedUp = (content: string | number) => ({
  ...readCriterion(content, today),
  holds: () => {
    throw new Error("The area was gone through.");
  },
});

test("one content is looked up, however many cells ask for it", () => {
  expect(area.fitting(lookedUp("CH1"))).toEqual([0, 1]);
  expect(area.fitting(lookedUp(67))).toEqual([3, 4]);
  expect(area.fitting(lookedUp("=67%"))).toEqual([5]);
  expect(area.fitting(lookedUp("CH3"))).toEqual([]);
});

test("all other questions are asked of each cell", () => {
  expect(area.fitting(readCriterion("CH?", today))).toEqual([0, 1, 2]);
  expect(area.fitting(readCriterion(">60", today))).toEqual([3]);
  expect(area.fitting(readCriterion("", today))).toEqual([6, 7]);
});
