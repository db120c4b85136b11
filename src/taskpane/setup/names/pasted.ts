import { linesOf, rawLines, withoutBullet } from "../../../core/workbook/cells/lines";
import type { ListKind } from "../../../core/vocabulary";
import type { DraftTexts } from "./draft";

/**
 * The names of a list that was copied elsewhere, a line each: of a document, with its bullets and numbers, or of cells,
 * the second of which holds what the name is also written as. The numbers of ambitions are part of their names.
 * @returns null where the text has one line, which is no list
 */
export function pastedNames(text: string, kind: ListKind): DraftTexts[] | null {
  const joined = text.replace(markAndTab, "$1 ");
  const lines =
    kind === "ambitions"
      ? rawLines(joined).map(withoutBullet)
      : linesOf(joined).map((line) => line.text);
  const names = lines.filter((line) => line !== "").map(textsOf);
  return names.length < 2 ? null : names;
}

/** A document's bullet or number stands before a tab. */
const markAndTab = /^([ \u00a0]*(?:\(?[\p{L}\p{N}]{1,3}[.)]|[^\p{L}\p{N}\s]))\t+/gmu;

function textsOf(line: string): DraftTexts {
  const [name = "", ...others] = line.split("\t").map((cell) => cell.trim());
  return { name, alsoWritten: others.filter((cell) => cell !== "").join("; ") };
}
