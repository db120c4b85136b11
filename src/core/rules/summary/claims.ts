import type { CellReference, Measure } from "../../workbook/types";
import type { CheckContext } from "../types";
import { contentWords } from "../../wording/content-words";
import { titleIndex, type TitleIndex } from "../../wording/titles";
import { isSummarySheet, linesOfSheet, type SummaryLine } from "./lines";
import { movementOf, type Movement, type Section, sectionOf } from "./sections";

/** One statement of the executive summary about one or more measures. */
export interface Claim {
  readonly text: string;
  readonly cell: CellReference;
  readonly section: Section | null;
  readonly movement: Movement | null;
  /** What it is about; empty where nothing matches. */
  readonly measures: readonly Measure[];
  /** How near the wording is to the nearest title, 0 to 1; 1 where the sheet names the measures. */
  readonly score: number;
}

/** From this score on a claim is about a measure. Claims of the 2022-23 report score 0.55 to 1, others below 0.5. */
const nearEnough = 0.5;

/** Measures whose score is so near the best one are meant, too: `Children in Need and Children Looked After`. */
const nearBest = 0.85;

/** The claims of all summary sheets. Meant for `context.shared`. */
export function summaryClaims(context: CheckContext): Claim[] {
  const { mapping, snapshot } = context.workbook;
  const sheets = snapshot.sheets.filter(
    (sheet) => sheet.name !== mapping.sheet && isSummarySheet(sheet),
  );
  if (sheets.length === 0) return [];
  return sheets.flatMap((sheet) => claimsOf(linesOfSheet(sheet), context, "bullets first"));
}

/**
 * The claims of these lines.
 * @param which `bullets first`: where there are bullets, only bulleted lines claim something
 */
export function claimsOf(
  lines: readonly SummaryLine[],
  context: CheckContext,
  which: "bullets first" | "all sentences",
): Claim[] {
  if (lines.length === 0) return [];
  const titles = context.shared(titleIndex);
  const byId = context.shared(measuresById);
  const hasBullets = which === "bullets first" && lines.some((line) => line.hasBullet);
  return claimLines(lines, hasBullets).map(({ line, section }) => {
    const movement = movementOf(line.text);
    const { text, cell } = line;
    return { text, cell, section, movement, ...measuresOf(line, titles, byId, context.siblings) };
  });
}

interface ClaimLine {
  readonly line: SummaryLine;
  readonly section: Section | null;
}

/**
 * The lines that claim something. With bullets they are the bulleted ones; without, sentences below a heading
 * that says good performance or a need to improve.
 */
function claimLines(lines: readonly SummaryLine[], hasBullets: boolean): ClaimLine[] {
  let section: Section | null = null;
  let part = "";
  return lines.flatMap((line) => {
    if (line.before !== part) {
      part = line.before;
      section = sectionOf(part);
    }
    if (opensSection(line)) {
      section = sectionOf(line.text) ?? sectionOf(part);
      return [];
    }
    const isClaim = hasBullets
      ? line.hasBullet
      : isSentence(line.text) && (section !== null || movementOf(line.text) !== null);
    return isClaim ? [{ line, section }] : [];
  });
}

/** A heading, or a sentence that introduces a list. */
function opensSection({ text, hasBullet }: SummaryLine): boolean {
  if (hasBullet) return false;
  return (
    /[:：]$/.test(text) || (wordCount(text) < 8 && !/[.!?]$/.test(text) && sectionOf(text) !== null)
  );
}

const wordCount = (text: string) => text.split(/\s+/).length;

const isSentence = (text: string) => wordCount(text) > 4;

function measuresById({ workbook: { measures } }: CheckContext): Map<string, Measure[]> {
  const known = new Map<string, Measure[]>();
  const add = (id: string, measure: Measure) => known.set(id, [...(known.get(id) ?? []), measure]);
  for (const measure of measures) {
    add(measure.id.toLowerCase(), measure);
    const isLettered = measure.number !== null && String(measure.number) !== measure.id;
    if (isLettered) add(String(measure.number), measure);
  }
  return known;
}

/** By the numbers beside the claim, or by its wording; a claim in the words of a title is about all its measures. */
function measuresOf(
  line: SummaryLine,
  titles: TitleIndex,
  byId: ReadonlyMap<string, readonly Measure[]>,
  siblings: CheckContext["siblings"],
): Pick<Claim, "measures" | "score"> {
  const named = namedMeasures(line.after, byId);
  if (named.length > 0) return { measures: named, score: 1 };
  const matches = titles.nearest(line.text);
  const best = matches[0];
  if (!best || best.score < nearEnough || best.shared < 2) {
    return { measures: [], score: best?.score ?? 0 };
  }
  const near = matches.filter(({ score }) => score >= Math.max(nearEnough, best.score * nearBest));
  const words = contentWords(line.text);
  const meant = near.flatMap(({ measure }) => {
    const isOneLine = [...contentWords(measure.label)].some((word) => words.has(word));
    return isOneLine ? [measure] : siblings(measure);
  });
  return { measures: [...new Set(meant)], score: best.score };
}

/** The measures that a cell beside the claim names: `25a, 25b`. */
function namedMeasures(
  beside: readonly string[],
  byId: ReadonlyMap<string, readonly Measure[]>,
): Measure[] {
  for (const text of beside) {
    const ids = text
      .toLowerCase()
      .split(/\s*(?:[,;&/\n]|\band\b)\s*|\s+/)
      .filter((id) => id !== "");
    if (ids.length === 0) continue;
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
