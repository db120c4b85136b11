import { coveredBy } from "../pictures";
import type { AccessibilityIssue, WrittenReport } from "../types";
import { cellsOf, textAt } from "../written-cells";
import { buildAgain, issueOfCells } from "./issue";

/** Charts and pictures that lie over cells with text. */
export function pictureOverText({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    sheet.pictures.flatMap((picture) => {
      const area = coveredBy(sheet, picture);
      const covered = area ? [...cellsOf(area)].filter((place) => textAt(sheet, place) !== "") : [];
      return issueOfCells("picture-over-text", sheet, covered, {
        problem: (named) => `The ${picture.kind} ${picture.name} lies over the text of ${named}.`,
        remedy: `Move it to blank cells, or ${buildAgain}.`,
      });
    }),
  );
}
