import type { AccessibilityIssue, WrittenPicture, WrittenReport, WrittenSheet } from "../types";
import { linesBelow, placeUnder } from "../pictures";
import { buildAgain, issueAt } from "./issue";

/**
 * Charts and pictures that nothing tells of to those who do not see them: without alt text, or, where Excel cannot tell
 * that of a chart, without a text below it. The report's own charts have both.
 */
export function altTextMissing({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    sheet.pictures.flatMap((picture) => {
      const problem = problemOf(picture) ?? withoutAlternative(sheet, picture);
      return problem
        ? [
            issueAt("alt-text", sheet, placeUnder(sheet, picture), {
              problem,
              remedy:
                picture.kind === "chart"
                  ? `Right-click the chart, choose View Alt Text and say what it shows, say it in the cell below, too, or ${buildAgain}.`
                  : "Right-click it, choose View Alt Text and say what it shows.",
            }),
          ]
        : [];
    }),
  );
}

/** What a program writes where nobody has: `Chart 1`, `image3.png`. */
const saysNothing =
  /^(?:(?:a |the )?(?:chart|graph|diagram|picture|image|photo|graphic|logo|shape|object)\s*\d*|\S+\.(?:png|jpe?g|gif|bmp|svg|emf))$/i;

function problemOf({ name, kind, altText }: WrittenPicture): string | null {
  const text = altText?.trim();
  if (text === undefined) return null;
  if (text === "") return `The ${kind} ${name} has no alt text.`;
  const isEmptyWords = saysNothing.test(text) || text === name;
  return isEmptyWords ? `The alt text “${text}” does not say what the ${kind} shows.` : null;
}

/** Charts of the report are called `Herts_Chart_6a`. */
const ownChart = /^Herts_Chart_(.+)$/i;

function withoutAlternative(sheet: WrittenSheet, picture: WrittenPicture): string | null {
  const id = ownChart.exec(picture.name)?.[1];
  if (picture.kind !== "chart" || (picture.altText !== null && id === undefined)) return null;
  const lines = linesBelow(sheet, picture);
  const standsBesideAnother = sheet.pictures.some(
    (other) => other !== picture && other.kind === "chart" && isBeside(other, picture),
  );
  const isTold =
    id !== undefined && standsBesideAnother
      ? lines.some((line) => line.startsWith(`Chart ${id}: `))
      : lines.length > 0;
  return isTold ? null : `No text below the chart ${picture.name} says what it shows.`;
}

function isBeside(one: WrittenPicture, other: WrittenPicture): boolean {
  return one.top < other.top + other.height && other.top < one.top + one.height;
}
