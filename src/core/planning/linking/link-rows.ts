import type { LinkSheetRow } from "../../own-sheets/links-sheet";
import { namesIndicator, noneProposed, type KeptLink } from "../../own-sheets/read-links";
import { finished, mappedInSteps } from "../../steps";
import type { IndicatorWorkbook } from "../../workbook/types";
import type { Commitment, IndicatorLink, Planning } from "../types";
import { commitmentsOf } from "./commitments";
import { linkDecisions, placeOfCommitment, type LinkDecisions } from "./decisions";
import { indicatorNames, type IndicatorNames } from "./indicator-names";
import { linkFinder } from "./propose-links";

/**
 * The rows of the sheet of links: each promise with every proposal and everything that was decided, in the order of the
 * registers. Decisions and notes stay in the analyst's spelling. Promises whose row names an indicator are left out:
 * nothing is to be decided. What belongs to no promise any more stands at the end.
 */
export function linkRows(planning: Planning, workbook: IndicatorWorkbook): LinkSheetRow[] {
  return finished(linkRowsInSteps(planning, workbook));
}

/** As `linkRows`, but pauses after the indicators are read and after each promise. */
export function* linkRowsInSteps(
  planning: Planning,
  workbook: IndicatorWorkbook,
): Generator<undefined, LinkSheetRow[]> {
  const commitments = commitmentsOf(planning);
  const names = indicatorNames(workbook.measures);
  const decisions = linkDecisions(workbook, commitments);
  const finder = linkFinder(commitments, workbook.measures);
  const open = commitments.filter((commitment) => isOpenToDecide(commitment, names));
  yield;
  const rows = yield* mappedInSteps(open, (commitment) =>
    rowsOf(commitment, finder.propose(commitment), decisions, names),
  );
  return [...rows.flat(), ...decisions.astray.map(keptRow)];
}

/** Whether the analyst decides which indicator answers a promise: its row names none that there is. */
export function isOpenToDecide(
  { namedIndicators }: Pick<Commitment, "namedIndicators">,
  names: IndicatorNames,
): boolean {
  return namedIndicators.every(({ value }) => names.find(value) === null);
}

function rowsOf(
  commitment: Commitment,
  proposals: readonly IndicatorLink[],
  decisions: LinkDecisions,
  names: IndicatorNames,
): LinkSheetRow[] {
  const decided = decisions.of(commitment);
  const undecided = decisions.undecided(commitment);
  const proposed = proposals.map((link) => {
    const decision = decided.find(({ measures }) => measures.join() === link.measures.join());
    const kept =
      decision?.row ?? undecided.find(({ indicator }) => isOf(names, indicator.text, link));
    return proposedRow(commitment, link, names, kept);
  });
  const added = decided
    .filter(({ measures }) => !proposals.some((link) => link.measures.join() === measures.join()))
    .map(({ row }) => ({ ...keptRow(row), where: placeOfCommitment(commitment) }));
  const rows = [...proposed, ...added];
  if (rows.length > 0) return rows;
  const kept = undecided.find(({ indicator }) => !namesIndicator(indicator.text));
  return [unansweredRow(commitment, decisionOf(kept))];
}

function isOf(names: IndicatorNames, text: string, { measures }: IndicatorLink): boolean {
  return names.find(text)?.join() === measures.join();
}

function proposedRow(
  commitment: Commitment,
  link: IndicatorLink,
  names: IndicatorNames,
  kept: KeptLink | undefined,
): LinkSheetRow {
  return {
    promise: commitment.text,
    where: placeOfCommitment(commitment),
    indicator: names.write(link.measures),
    score: link.score,
    why: link.isOpposite ? `${link.reason}; measures the opposite` : link.reason,
    ...decisionOf(kept),
  };
}

/** A promise that no indicator is proposed for, with what the analyst wrote beside it. */
export function unansweredRow(
  commitment: Commitment,
  written: Pick<LinkSheetRow, "decision" | "note">,
): LinkSheetRow {
  return {
    promise: commitment.text,
    where: placeOfCommitment(commitment),
    indicator: noneProposed,
    score: null,
    why: "no title is near enough",
    ...written,
  };
}

function keptRow(row: KeptLink): LinkSheetRow {
  return {
    promise: row.promise.text,
    where: row.where,
    indicator: row.indicator.text,
    score: numberOrText(row.score),
    why: row.why,
    ...decisionOf(row),
  };
}

function decisionOf(row: KeptLink | undefined): Pick<LinkSheetRow, "decision" | "note"> {
  return { decision: undash(row?.decisionText.text), note: undash(row?.note) };
}

function undash(text = ""): string {
  return /^[–—-]*$/.test(text) ? "" : text;
}

function numberOrText(score: string): number | string {
  return /^\d(?:\.\d+)?$/.test(score) ? Number(score) : score;
}
