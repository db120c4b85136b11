import type { CoverageRow } from "../../src/core/planning/coverage";
import { indicatorNames, registerNames } from "../../src/core/planning/linking";
import type { IndicatorLink, LinkedCommitment } from "../../src/core/planning/types";
import type { Verdict } from "../findings-verdicts";
import { markdownTable } from "../markdown";
import { judgedOf, verdictOnGap, verdictOnLink } from "./judge";
import type { PlanningSample } from "./sample";

/** What nobody measures, what the add-in proposes, and which indicators nobody uses. */
export function promiseSections(sample: PlanningSample): string[] {
  return [...gapSection(sample), ...linkSection(sample), ...unusedSection(sample)];
}

const notJudged = "not judged";

function gapSection({ coverage: { rows, counts } }: PlanningSample): string[] {
  const gaps = rows.filter(({ state }) => state === "not measured");
  return [
    "## Promises that nobody measures",
    "",
    `The registers make ${rows.length} promises, the same words in two documents counted once. Of ${counts["not measured"]} the check says that no indicator measures them. Right: so it is. Arguable: an indicator comes near. Wrong: an indicator measures it.`,
    "",
    ...markdownTable(
      ["Promise", "Where", "Verdict", "Why"],
      gaps.map((row) => {
        const [judged] = judgedOf({ text: row.promise });
        const verdict = judged ? verdictOnGap(judged) : notJudged;
        return [row.promise, placesOf(row), verdict, judged?.reason ?? ""];
      }),
    ),
    "",
  ];
}

function placesOf({ promised }: CoverageRow): string {
  return [...new Set(promised.map(({ register }) => registerNames[register]))].join(", ");
}

/** A link with the verdict on it; links that a register names are not judged. */
export interface JudgedLink {
  readonly linked: LinkedCommitment;
  readonly link: IndicatorLink;
  readonly verdict: Verdict | null;
}

/** Every proposal with the verdict on it. */
export function judgedLinks({ linked, workbook }: PlanningSample): JudgedLink[] {
  const numbers = new Map(workbook.measures.map(({ id, number }) => [id, number]));
  return linked.flatMap((each) =>
    each.links
      .filter(({ origin }) => origin === "proposed")
      .map((link) => {
        const [judged] = judgedOf(each.commitment);
        const number = numbers.get(link.measures[0] ?? "") ?? null;
        const verdict = judged && number !== null ? verdictOnLink(judged, number) : null;
        return { linked: each, link, verdict };
      }),
  );
}

function linkSection(sample: PlanningSample): string[] {
  const links = judgedLinks(sample);
  const names = indicatorNames(sample.workbook.measures);
  const count = (verdict: Verdict) => links.filter((link) => link.verdict === verdict).length;
  return [
    "## Indicators that the add-in proposes",
    "",
    `${links.length} pairs of a promise and an indicator: ${count("right")} right, ${count("arguable")} arguable, ${count("wrong")} wrong. The score is explained in [planning-matching.md](planning-matching.md).`,
    "",
    ...markdownTable(
      ["Promise", "Indicator", "Score", "Verdict", "Why"],
      links.map(({ linked: { commitment }, link, verdict }) => [
        commitment.text,
        `${names.write(link.measures)}${link.isOpposite ? " (the opposite)" : ""}`,
        link.score.toFixed(2),
        verdict ?? notJudged,
        judgedOf(commitment)[0]?.reason ?? "",
      ]),
    ),
    "",
    ...missedLines(sample, links),
  ];
}

/** Indicators that measure a promise and are neither proposed nor named. */
function missedLines({ linked, workbook }: PlanningSample, links: readonly JudgedLink[]): string[] {
  const numbers = new Map(workbook.measures.map(({ id, number }) => [id, number]));
  const names = indicatorNames(workbook.measures);
  const missed = linked.flatMap((each) => {
    const found = new Set(
      each.links.flatMap(({ measures }) => measures.map((id) => numbers.get(id))),
    );
    const right = judgedOf(each.commitment)[0]?.right ?? [];
    return right
      .filter((number) => !found.has(number))
      .map((number) => {
        const ids = workbook.measures.filter((measure) => measure.number === number);
        return `- “${each.commitment.text}”: ${names.write(ids.map(({ id }) => id))}`;
      });
  });
  const found = links.filter(({ verdict }) => verdict === "right").length;
  if (missed.length === 0) return ["No pair that is right is missed.", ""];
  return [`Missed, of ${found + missed.length} pairs that are right:`, "", ...missed, ""];
}

function unusedSection({ coverage: { unused }, workbook }: PlanningSample): string[] {
  const names = indicatorNames(workbook.measures);
  const numbers = new Set(unused.map(({ number }) => number));
  const indicators = [...numbers].map((number) => {
    const ids = unused.filter((measure) => measure.number === number).map(({ id }) => id);
    return `- ${names.write(ids)}`;
  });
  return [
    "## Indicators that answer no promise",
    "",
    `${unused.length} measures of ${numbers.size} indicators answer nothing that the three registers promise, not even by a proposal:`,
    "",
    ...indicators,
    "",
    "The rule `indicator-unused` asks more narrowly: is there a strategic priority of the year that uses the indicator?",
    "",
  ];
}
