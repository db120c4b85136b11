/** What a rule is about, in the order in which the analyst meets them. */
export const ruleFamilies = [
  "structure",
  "figures",
  "direction",
  "periods",
  "names",
  "commentary",
  "series",
  "planning",
  "report",
  "settings",
] as const;

/** Rules that look at the same part of the workbook. */
export type RuleFamily = (typeof ruleFamilies)[number];

/** The family of a rule, by the first pattern that its slug fits. */
const patterns: readonly (readonly [RegExp, RuleFamily])[] = [
  [/^report-/, "report"],
  [/^entry-/, "settings"],
  [/^(?:action|commitment|context|desired|link|priority|register)-/, "planning"],
  [/^(?:declining-without-action|named-indicator-unknown|indicator-unused)$/, "planning"],
  [/^(?:series|summary)-/, "series"],
  [/^(?:commentary|actions|abbreviation)-|^repeated-wording$|^name-spelt/, "commentary"],
  [/^(?:ambition|outcome-bee|corporate-priority)-/, "names"],
  [/^(?:period|cohort)-/, "periods"],
  [/^(?:direction|polarity)-|^target-/, "direction"],
  [/^number-as-text$/, "figures"],
  [/^(?:number|indicator|merged|hidden|stacked|layout)-/, "structure"],
];

/** What the rule with this slug is about; a figure, unless its name says otherwise. */
export function ruleFamily(slug: string): RuleFamily {
  return patterns.find(([pattern]) => pattern.test(slug))?.[1] ?? "figures";
}
