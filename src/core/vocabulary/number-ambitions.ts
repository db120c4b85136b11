import { splitNumberedName } from "./numbered-name";
import type { Ambition, ListedName } from "./types";

/**
 * Ambitions with their numbers, in the order of the list. One without a number, or with the number of an earlier one,
 * takes the lowest that no name gives.
 */
export function numberAmbitions(names: readonly ListedName[]): Ambition[] {
  const split = names.map((listed) => ({ listed, ...splitNumberedName(listed.name) }));
  const given = new Set(split.map(({ number }) => number));
  const taken = new Set<number>();
  let next = 1;
  return split.map(({ listed: { name, alsoWritten }, number, title }) => {
    if (number !== null && number > 0 && !taken.has(number)) {
      taken.add(number);
      return { name, alsoWritten, number, title };
    }
    while (given.has(next)) next++;
    return { name, alsoWritten, number: next++, title: name.trim() };
  });
}

/** Whether the ambition's own name gives its number. */
export function isNumbered({ name, title }: Ambition): boolean {
  return title !== name.trim();
}
