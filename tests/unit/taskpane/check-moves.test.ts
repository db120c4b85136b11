import { arranged, itemsOf } from "../../../src/taskpane/check/arrange";
import {
  afterCheck,
  afterDealing,
  asked,
  chosen,
  groupToggled,
  moreGroupsShown,
  moreShown,
  opened,
  stepped,
} from "../../../src/taskpane/check/moves";
import { orderOf } from "../../../src/taskpane/check/order";
import { startCheck } from "../../../src/taskpane/check/state";
import { checkedRows, oddArrow, wrongArrow } from "./checked";

const many = checkedRows(Array.from({ length: 120 }, () => oddArrow));
const groups = arranged(itemsOf(many, null), startCheck.choices);
const order = orderOf(groups);

test("the first check has nothing to be compared with; the second is compared with the first", () => {
  const first = checkedRows([wrongArrow]);
  const second = checkedRows([{}]);
  const afterFirst = afterCheck(startCheck, first, false);
  expect([afterFirst.baseline, afterFirst.focus]).toEqual([null, null]);
  const afterSecond = afterCheck(afterFirst, second, true);
  expect(afterSecond.baseline).toBe(first);
  expect(afterSecond.focus).toEqual({ on: "headline" });
});

test("moving on to a finding opens its group and shows the list as far as it", () => {
  const shut = groupToggled(startCheck, "info");
  const state = opened(shut, groups, order[99]!, true);
  expect(state.closed.size).toBe(0);
  expect(state.shown.get("info")).toBe(100);
  expect(state.focus).toEqual({ on: "finding", key: order[99] });
});

test("next goes from finding to finding and stays at the end", () => {
  const first = stepped(startCheck, groups, 1);
  expect(first.current).toBe(order[0]);
  expect(stepped(first, groups, 1).current).toBe(order[1]);
  expect(stepped(first, groups, -1)).toBe(first);
});

test("more findings are shown at a time, but not more than there are", () => {
  const more = moreShown(startCheck, groups[0]!, 60);
  expect(more.shown.get("info")).toBe(110);
  expect(moreShown(more, groups[0]!, 60).shown.get("info")).toBe(120);
});

test("moving on to a finding of a far group shows the groups as far as it", () => {
  const choices = { ...startCheck.choices, grouping: "indicator" } as const;
  const byIndicator = arranged(itemsOf(many, null), choices);
  expect(byIndicator).toHaveLength(120);
  const state = opened({ ...startCheck, choices }, byIndicator, orderOf(byIndicator)[99]!, true);
  expect(state.groupsShown).toBe(100);
  expect(moreGroupsShown(state).groupsShown).toBe(160);
  expect(chosen(state, { search: "x" }).groupsShown).toBe(60);
});

test("a new choice shows the groups from their beginning again", () => {
  const more = moreShown(startCheck, groups[0]!, 60);
  expect(chosen(more, { search: "x" }).shown.size).toBe(0);
});

test("leaving a form gives the focus back to its finding", () => {
  const form = asked(opened(startCheck, groups, order[3]!, false), "accept");
  expect(form.focus).toBeNull();
  expect(asked(form, "nothing").focus).toEqual({ on: "finding", key: order[3] });
});

test("when the last finding is dealt with the headline has the focus", () => {
  const before = checkedRows([wrongArrow]);
  const [key] = orderOf(arranged(itemsOf(before, null), startCheck.choices));
  const state = { ...startCheck, current: key! };
  const after = afterDealing(state, before, checkedRows([{}]));
  expect([after.current, after.focus]).toEqual([null, { on: "headline" }]);
});

test("after a fix the next finding is open and has the focus", () => {
  const before = checkedRows([
    { ...wrongArrow, number: 1 },
    { ...wrongArrow, number: 2 },
  ]);
  const keys = orderOf(arranged(itemsOf(before, null), startCheck.choices));
  const fixed = checkedRows([{ number: 1 }, { ...wrongArrow, number: 2 }]);
  const after = afterDealing({ ...startCheck, current: keys[0]! }, before, fixed);
  expect(after.current).toBe(keys[1]);
  expect(after.focus).toEqual({ on: "finding", key: keys[1] });
});
