import { keptLines, type KeptLine } from "../../report/executive-summary/kept-lines";
import { lineCode, readMemory } from "../../report/executive-summary/memory";
import { oneLine, withoutBullet } from "../../workbook";
import type { CheckContext } from "../types";
import { claimsOf, type Claim } from "./claims";
import type { SummaryLine } from "./lines";

/**
 * The claims of the executive summary on the report's front tab that the analyst wrote or edited. Lines as the add-in
 * drafted them need no check: they follow the figures at the next build. Meant for `context.shared`.
 */
export function keptClaims(context: CheckContext): Claim[] {
  const built = context.workbook.snapshot.builtReport;
  if (!built?.front) return [];
  const memory = readMemory(built.summaryMemory);
  const ours = new Set(memory?.lines.flatMap(({ draft }) => draft));
  const lines: SummaryLine[] = [];
  let heading = "";
  for (const line of keptLines(built.front, memory)) {
    if (isHeading(line)) heading = line.text;
    else if (!ours.has(lineCode(line.text))) lines.push(summaryLine(line, heading));
  }
  return claimsOf(lines, context, "all sentences");
}

/** A few words without a bullet or a full stop. */
function isHeading({ text }: KeptLine): boolean {
  const isShort = text.split(" ").length < 8 && !/[.!?]$/.test(text);
  return isShort && withoutBullet(text) === text;
}

/** Its first sentence makes the claim; what follows tells what is done, or is about other measures. */
function summaryLine({ text, cell }: KeptLine, heading: string): SummaryLine {
  const words = oneLine(withoutBullet(text));
  const [sentence = words] = /^.+?[.!?](?= \p{Lu}|$)/u.exec(words) ?? [];
  return {
    text: sentence,
    hasBullet: words !== text,
    cell,
    before: heading,
    after: [...sentence.matchAll(/\bindicators? ([^).;:]*)/giu)].map(([, ids = ""]) => ids),
  };
}
