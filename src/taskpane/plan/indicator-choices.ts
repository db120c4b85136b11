import type { IndicatorNames } from "../../core/planning/linking";
import type { Measure } from "../../core/workbook/types";

/** An indicator, or one measure of it, that may be chosen for a promise. */
export interface IndicatorChoice {
  readonly measures: readonly string[];
  /** `24 – Title`. */
  readonly name: string;
}

/** Every indicator of a workbook, each followed by its measures where it has several. */
export function indicatorChoices(
  measures: readonly Measure[],
  names: IndicatorNames,
): IndicatorChoice[] {
  const families = new Map<string, string[]>();
  for (const { id, number } of measures) {
    const key = number === null ? id : String(number);
    const family = families.get(key);
    if (family) family.push(id);
    else families.set(key, [id]);
  }
  return [...families.values()].flatMap((ids) => {
    const single = ids.length > 1 ? ids.map((id) => [id]) : [];
    return [ids, ...single].map((each) => ({ measures: each, name: names.write(each) }));
  });
}

/**
 * The choices that a text asks for: first the indicator that it names, then those that hold all its words.
 * @param text `24b`, `Indicator 24`, `care leavers`
 */
export function choicesFor(
  text: string,
  choices: readonly IndicatorChoice[],
  names: IndicatorNames,
): IndicatorChoice[] {
  const words = text.toLocaleLowerCase("en-GB").split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pair = names.find(text)?.join();
  const holdsAll = ({ name }: IndicatorChoice) => {
    const folded = name.toLocaleLowerCase("en-GB");
    return words.every((word) => folded.includes(word));
  };
  const named = choices.filter(({ measures }) => measures.join() === pair);
  return [...named, ...choices.filter((choice) => !named.includes(choice) && holdsAll(choice))];
}
