import { withoutNumber } from "../../series/naming";
import { contentWords } from "../../wording/content-words";
import type { Measure } from "../../workbook/types";
import { shortened } from "../published-text";

/** Characters of a series' name in the legend. */
const longestName = 60;

/**
 * What the texts beside the figures of a series say that the measure's own title does not: `Hertfordshire`, `Girls`.
 * "" where they say nothing more.
 */
export function seriesName(names: readonly string[], measure: Measure): string {
  const title = contentWords(`${measure.indicator} ${measure.label}`);
  const telling = names
    .map((name) => withoutNumber(name))
    .filter((name) => /[\p{L}\p{N}]/u.test(name) && !repeats(name, title));
  return shortened(telling.join(" – "), longestName);
}

/** All words of the name stand in the title, and there are several. */
function repeats(name: string, title: ReadonlySet<string>): boolean {
  const words = [...contentWords(name)];
  return words.length > 1 && words.every((word) => title.has(word));
}

/** Header of the column of a chart's data that says why a figure is missing. */
export const remarkHeader = "No figure for";

/**
 * Names for the legend and the header of the data: never blank, each once.
 * @param alone what a series without a name is called
 * @param categoryTitle header of the categories beside them
 */
export function distinctNames(
  names: readonly string[],
  alone: string,
  categoryTitle: string,
): string[] {
  const taken = new Set([remarkHeader, categoryTitle].map((name) => name.toLowerCase()));
  return names.map((name) => {
    const base = name || alone;
    let distinct = base;
    for (let i = 2; taken.has(distinct.toLowerCase()); i += 1) distinct = `${base} (${i})`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
