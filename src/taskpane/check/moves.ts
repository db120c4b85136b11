import type { CheckOutcome } from "../../excel/indicators";
import { arranged, itemsOf, type Group } from "./arrange";
import { neighbour, orderOf, shownAtFirst, successor } from "./order";
import { groupsAtATime, type Asking, type CheckState, type Choices } from "./state";

/** The state after a choice of what is shown: from the first findings of each group on again. */
export function chosen(state: CheckState, choices: Partial<Choices>): CheckState {
  const { choices: before } = state;
  return {
    ...state,
    choices: { ...before, ...choices },
    shown: new Map(),
    groupsShown: groupsAtATime,
  };
}

/** A group is opened or closed. */
export function groupToggled(state: CheckState, group: string): CheckState {
  const closed = new Set(state.closed);
  if (!closed.delete(group)) closed.add(group);
  return { ...state, closed };
}

/** More of a group's findings are shown. */
export function moreShown(state: CheckState, { key, items }: Group, by: number): CheckState {
  const count = Math.min(items.length, (state.shown.get(key) ?? shownAtFirst) + by);
  return { ...state, shown: new Map(state.shown).set(key, count) };
}

/** More groups are shown. */
export function moreGroupsShown(state: CheckState): CheckState {
  return { ...state, groupsShown: state.groupsShown + groupsAtATime };
}

/** A finding is opened, its group with it, and the focus goes there where that is wanted. */
export function opened(
  state: CheckState,
  groups: readonly Group[],
  key: string,
  takesFocus: boolean,
): CheckState {
  const at = groups.findIndex(({ items }) => items.some((item) => item.key === key));
  const current = { ...state, current: key, asking: "nothing" as const };
  const group = groups[at];
  if (!group) return current;
  const place = group.items.findIndex((item) => item.key === key);
  const count = Math.max(place + 1, state.shown.get(group.key) ?? shownAtFirst);
  return {
    ...current,
    closed: new Set([...state.closed].filter((each) => each !== group.key)),
    shown: new Map(state.shown).set(group.key, count),
    groupsShown: Math.max(at + 1, state.groupsShown),
    ...(takesFocus && { focus: { on: "finding" as const, key } }),
  };
}

/** The open finding is closed. */
export function closed(state: CheckState): CheckState {
  return { ...state, current: null, asking: "nothing" };
}

/** A form of the open finding is opened or left; leaving it gives the focus back to the finding. */
export function asked(state: CheckState, asking: Asking): CheckState {
  const { current } = state;
  const returns = asking === "nothing" && current !== null;
  return { ...state, asking, ...(returns && { focus: { on: "finding", key: current } }) };
}

/** The next finding, or the one before, is opened; nothing changes at the end. */
export function stepped(state: CheckState, groups: readonly Group[], by: 1 | -1): CheckState {
  const key = neighbour(orderOf(groups), state.current, by);
  return key === null ? state : opened(state, groups, key, true);
}

/** After a check that the analyst asked for, or the first of all. */
export function afterCheck(state: CheckState, checked: CheckOutcome, isAsked: boolean): CheckState {
  const isFirst = state.asked === null;
  return {
    ...state,
    ...((isAsked || isFirst) && { baseline: state.asked, asked: checked }),
    ...(isAsked && { focus: { on: "headline" } }),
    asking: "nothing",
    staleBecause: "",
  };
}

/**
 * After the open finding has been dealt with: the next one is open and has the focus, or the headline where none is
 * left.
 */
export function afterDealing(
  state: CheckState,
  before: CheckOutcome,
  after: CheckOutcome,
): CheckState {
  const groupsOf = (checked: CheckOutcome) =>
    arranged(itemsOf(checked, state.baseline), state.choices);
  const groups = groupsOf(after);
  const dealtWith = state.current ?? "";
  const key = successor(orderOf(groupsOf(before)), orderOf(groups), dealtWith);
  const done = { ...state, asking: "nothing", staleBecause: "" } as const;
  if (key === null) return { ...done, current: null, focus: { on: "headline" } };
  return opened(done, groups, key, true);
}
