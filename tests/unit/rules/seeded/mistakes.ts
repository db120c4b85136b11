import { catalogue } from "../../../../src/core/rules";
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
  ...Object.fromEntries(
    catalogue
      .map(({ slug }) => slug)
      .filter((slug) => slug.startsWith("report-"))
      .map((slug) => [
        slug,
        "reads the written report: tests/host/excel/report-accessibility.test.ts",
      ]),
  ),
};
