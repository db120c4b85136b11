import { catalogue } from "../../../../src/core/rules";
import { ruleFamily, type RuleFamily } from "../../../../src/core/rules/check-families";
import type { Mistake } from "./breaking";
import { structure, stacked } from "./mistakes/structure";
import { values } from "./mistakes/values";
import { directions, comparability } from "./mistakes/directions";
import { vocabulary, commentaries } from "./mistakes/texts";
import { seriesPoints, summaries } from "./mistakes/other-sheets";

/** All the ways, at least one for each rule that can speak alone. */
export const mistakes: readonly Mistake[] = [
  ...structure,
  ...stacked,
  ...values,
  ...directions,
  ...comparability,
  ...vocabulary,
  ...commentaries,
  ...seriesPoints,
  ...summaries,
];

/** Rules that one mistake in a whole workbook cannot make speak, and why. */
export const spokenElsewhere: Readonly<Record<string, string>> = {
  "ambition-missing": "the section rows above give every row an ambition",
  "layout-note": "tells what the reader decided, which is no mistake",
  "entry-unusable": "reads the add-in's own sheets: tests/unit/own-sheets",
  ...ofFamily("report", "reads the written report: tests/host/excel/report-accessibility.test.ts"),
  ...ofFamily("planning", "reads the registers: tests/unit/rules/seeded-register-mistakes.test.ts"),
};

function ofFamily(family: RuleFamily, where: string): Record<string, string> {
  const slugs = catalogue.map(({ slug }) => slug).filter((slug) => ruleFamily(slug) === family);
  return Object.fromEntries(slugs.map((slug) => [slug, where]));
}
