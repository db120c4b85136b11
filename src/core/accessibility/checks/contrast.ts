import { contrastRatio, leastContrast } from "../contrast";
import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { groupedBy } from "../../grouped-by";
import { filledCells } from "../written-cells";
import { buildAgain, issueOfCells } from "./issue";

/** Texts whose colour is too close to that of their cell. One issue for each pair of colours of a tab. */
export function lowContrast({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap(issuesOn);
}

function issuesOn(sheet: WrittenSheet): AccessibilityIssue[] {
  const tooClose = sheet.looks.filter(
    ({ look }) => contrastRatio(look.color, look.fill) < leastContrast(look),
  );
  const cells = tooClose.flatMap((area) => [...filledCells(sheet, area)]);
  const byColors = groupedBy(
    cells,
    ({ look }) => `${look.color} on ${look.fill}, ${leastContrast(look)}`,
  );
  return [...byColors.values()].flatMap((places) => {
    const { look } = places[0]!;
    return issueOfCells("contrast", sheet, places, {
      problem: (named) =>
        `The text of ${named} (${look.color} on ${look.fill}) has a contrast of ${shown(contrastRatio(look.color, look.fill))} to 1; it takes ${leastContrast(look)} to 1 to be read.`,
      remedy: `Choose a darker text or a lighter cell, or ${buildAgain}.`,
    });
  });
}

/** Rounded down, so that 4.49 does not show as 4.5. */
const shown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);
