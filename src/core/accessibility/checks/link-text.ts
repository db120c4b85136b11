import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { textAt, type Place } from "../written-cells";
import { issueAt } from "./issue";

/** Texts that tell nothing of where a link leads, when they are read out by themselves. */
const saysNothing =
  /^(?:(?:please )?(?:click|press|see|go|tap)? ?(?:here|this|this link|below|above)|(?:read |learn |find out )?more|link|details|continue|website|go)\W*$/i;

const isAddress = /^(?:https?:\/\/|www\.|mailto:|#|\\\\)\S*$/i;

/** Links whose text does not say where they lead. */
export function linkText({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    sheet.links.flatMap((place) => {
      const problem = problemOf(sheet, place);
      return problem
        ? [
            issueAt("link-text", sheet, place, {
              problem,
              remedy: "Write into the cell where the link leads, such as the title of the page.",
            }),
          ]
        : [];
    }),
  );
}

function problemOf(sheet: WrittenSheet, place: Place): string | null {
  const text = textAt(sheet, place);
  if (text === "") return "The link has no text.";
  if (isAddress.test(text))
    return "The link is a bare address, which is read out letter by letter.";
  return saysNothing.test(text) ? `The link “${text}” does not say where it leads.` : null;
}
