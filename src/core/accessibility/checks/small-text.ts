import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { groupedBy } from "../../grouped-by";
import { filledCells, isIn } from "../written-cells";
import { buildAgain, issueOfCells } from "./issue";

/** Points on paper. */
const smallest = 9;

/** Texts that come out smaller than 9 points in print. One issue for each size of a tab. */
export function smallText({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap(issuesOn);
}

function issuesOn(sheet: WrittenSheet): AccessibilityIssue[] {
  const percent = printedPercent(sheet);
  const { printArea } = sheet.page;
  const cells = sheet.looks
    .filter(({ look }) => look.fontSize * percent < smallest * 100)
    .flatMap((area) => [...filledCells(sheet, area)])
    .filter((place) => printArea === null || isIn(place, printArea));
  return [...groupedBy(cells, ({ look }) => look.fontSize).values()].flatMap((places) => {
    const { fontSize } = places[0]!.look;
    const scaled = percent === 100 ? "" : `, which the page shrinks to ${percent}%`;
    return issueOfCells("small-text", sheet, places, {
      problem: (named) =>
        `The text of ${named} has ${fontSize} points${scaled}; below ${smallest} points on paper it is hard to read.`,
      remedy: `Choose a larger font${percent < 100 ? " or narrower columns" : ""}, or ${buildAgain}.`,
    });
  });
}

/**
 * Percent of its size at which the sheet prints. Excel fits a page in whole percents and never enlarges it. 100 where
 * the paper is not known.
 */
function printedPercent({ page, columnWidths, values }: WrittenSheet): number {
  if (page.scale !== null) return Math.round(page.scale * 100);
  if (page.pagesWide === null || page.width === null) return 100;
  const { column, columnCount } = page.printArea ?? {
    column: 0,
    columnCount: values[0]?.length ?? 0,
  };
  const width = columnWidths.slice(column, column + columnCount).reduce((a, b) => a + b, 0);
  return width === 0 ? 100 : Math.min(100, Math.floor((100 * page.width * page.pagesWide) / width));
}
