import * as cells from "./steps/cells";
import { chartAltTexts, chartPlaces, charts } from "./steps/charts";
import { customFunctions, spilledResults } from "./steps/functions";
import * as looks from "./steps/looks";
import * as print from "./steps/print";
import { missingThings, protection } from "./steps/refusals";
import * as parts from "./steps/sheet-parts";
import type { SelfTestStep } from "./types";

/** Everything that the self-test tries, by stable ids, in its order. Protection comes last. */
export const script = {
  values: cells.values,
  "unchanged-cells": cells.unchangedCells,
  "typed-entries": cells.typedEntries,
  "number-formats": cells.numberFormats,
  formulas: cells.formulas,
  "bold-text": cells.boldText,
  sizes: looks.sizes,
  looks: looks.looks,
  borders: looks.borders,
  "merged-cells": looks.mergedCells,
  "used-range": looks.usedRange,
  tables: parts.tables,
  "table-resize": parts.tableResize,
  names: parts.names,
  links: parts.links,
  "frozen-rows": parts.frozenRows,
  "sheet-looks": parts.sheetLooks,
  "print-settings": print.printSettings,
  "headers-and-footers": print.headersAndFooters,
  "page-breaks": print.pageBreaks,
  charts,
  "chart-places": chartPlaces,
  "chart-alt-texts": chartAltTexts,
  "custom-functions": customFunctions,
  "spilled-results": spilledResults,
  "missing-things": missingThings,
  protection,
} as const satisfies Readonly<Record<string, SelfTestStep>>;

export type StepId = keyof typeof script;
