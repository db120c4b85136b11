import { isMisspelling } from "./spelling";
import type { ListedName, NameMatch } from "./types";
import { keyOf } from "./words";

/**
 * A reader for a list of names. It gives null for a text that is none of them, and for a misspelling that
 * could be two of them. A text that two names are also written as is the first of them.
 *
 * @param label what may stand before a name in the same cell: `Outcome Bee:`
 */
export function nameReader(
  list: readonly ListedName[],
  label: RegExp,
): (text: string) => NameMatch | null {
  const known = new Map<string, NameMatch>();
  const add = (text: string, match: NameMatch) => {
    const key = keyOf(text);
    if (key !== "" && !known.has(key)) known.set(key, match);
  };
  for (const { name } of list) add(name, { name, alias: false, exact: true });
  for (const { name, alsoWritten } of list) {
    for (const alias of alsoWritten) add(alias, { name, alias: true, exact: true });
  }
  return (text) => {
    const key = keyOf(text.replace(label, ""));
    return known.get(keyOf(text)) ?? known.get(key) ?? misspeltName(key, known);
  };
}

const longestName = 100;

function misspeltName(key: string, known: ReadonlyMap<string, NameMatch>): NameMatch | null {
  if (key === "" || key.length > longestName) return null;
  const meant = [...known].filter(([spelling]) => isMisspelling(key, spelling));
  const names = new Set(meant.map(([, match]) => match.name));
  const [name] = names;
  return names.size === 1 && name !== undefined ? { name, alias: true, exact: false } : null;
}
