/** Writes abbreviations in full, so that `CLA` and `Children Looked After` are the same words. */
export type Expand = (text: string) => string;

/**
 * Expands the abbreviations that the texts define in brackets, `Children Looked After (CLA)`, and those that
 * everybody in children's services uses without defining them.
 */
export function abbreviationsOf(texts: Iterable<string>): Expand {
  const meanings = new Map(common);
  for (const text of texts) {
    for (const [, words = "", abbreviation = ""] of text.matchAll(definition)) {
      const meaning = meaningOf(words, abbreviation);
      if (meaning) meanings.set(abbreviation, meaning);
    }
  }
  return (text) =>
    text.replace(abbreviationPattern, (whole, abbreviation: string) => {
      const meaning = meanings.get(abbreviation);
      return meaning === undefined ? whole : ` ${meaning} `;
    });
}

const definition = /([^()\n]{4,120})\(([A-Z]{2,8})s?\)/g;

const abbreviationPattern = /\b([A-Z]{2,8})s?\b/g;

const common: readonly (readonly [string, string])[] = [
  ["CLA", "children looked after"],
  ["CYP", "children and young people"],
  ["EHCP", "education health and care plan"],
  ["FTE", "first time entrants"],
  ["NEET", "not in education employment or training"],
  ["EET", "education employment or training"],
];

const joining: ReadonlySet<string> = new Set("and of in the or for to".split(" "));

/** The last words before the bracket whose initials are the abbreviation. */
function meaningOf(words: string, abbreviation: string): string | null {
  const all = words.trim().split(/[\s-]+/);
  for (let length = abbreviation.length; length <= Math.min(all.length, 12); length += 1) {
    const tail = all.slice(-length);
    const telling = tail.filter((word) => !joining.has(word.toLowerCase()));
    const initials = telling.map((word) => word.charAt(0).toUpperCase()).join("");
    if (initials === abbreviation) return tail.join(" ");
  }
  return null;
}
