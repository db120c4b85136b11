import { isMisspelling } from "./spelling";
import { keyOf } from "./words";

/** A name of the framework with the other ways in which people write it. */
export interface ListedName {
  /** As the published report writes it. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A text that was recognised as a name of a list. */
export interface NameMatch {
  /** The canonical name. */
  readonly name: string;
  /** Written otherwise than the canonical name; case, punctuation and spacing do not count. */
  readonly alias: boolean;
  /** False where letters had to be corrected: `BE HAPY`. Such a match is an alias, too. */
  readonly exact: boolean;
}

/**
 * A reader for a list of names. It gives null for a text that is none of them, and for a misspelling that
 * could be two of them.
 *
 * @param label what may stand before a name in the same cell: `Outcome Bee:`
 */
export function nameReader(
  list: readonly ListedName[],
  label: RegExp,
): (text: string) => NameMatch | null {
  const known = new Map<string, NameMatch>();
  for (const { name, aliases } of list) {
    for (const alias of aliases) known.set(keyOf(alias), { name, alias: true, exact: true });
  }
  for (const { name } of list) known.set(keyOf(name), { name, alias: false, exact: true });
  return (text) => {
    const key = keyOf(text.replace(label, ""));
    return known.get(key) ?? misspeltName(key, known);
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
