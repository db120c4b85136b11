import type { Group } from "./arrange";

/** How many findings of a group are shown at first, and how many more at a time. */
export const shownAtFirst = 50;

/** Keys of the findings in the order in which they are shown. */
export function orderOf(groups: readonly Group[]): string[] {
  return groups.flatMap(({ items }) => items.map(({ key }) => key));
}

/**
 * The finding after or before another.
 * @param by 1 for the next, -1 for the one before
 * @returns the first (or last) where none is given; null at the end
 */
export function neighbour(order: readonly string[], key: string | null, by: 1 | -1): string | null {
  const place = key === null ? -1 : order.indexOf(key);
  if (place < 0) return order.at(by > 0 ? 0 : -1) ?? null;
  return order[place + by] ?? null;
}

/**
 * Where to go on when a finding has been dealt with: itself where it is still there, else the first behind it that is,
 * else the last before it.
 * @param before the order while it was dealt with
 * @param after the order since
 */
export function successor(
  before: readonly string[],
  after: readonly string[],
  key: string,
): string | null {
  const left = new Set(after);
  const place = before.indexOf(key);
  const behind = before.slice(Math.max(place, 0));
  const ahead = before.slice(0, Math.max(place, 0)).reverse();
  return [...behind, ...ahead].find((each) => left.has(each)) ?? null;
}
