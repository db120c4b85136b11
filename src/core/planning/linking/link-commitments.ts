import { finished, mappedInSteps } from "../../steps";
import type { IndicatorWorkbook } from "../../workbook/types";
import type { Commitment, IndicatorLink, LinkedCommitment, Planning } from "../types";
import { commitmentsOf } from "./commitments";
import { linkDecisions, type LinkDecision, type LinkDecisions } from "./decisions";
import { indicatorNames, type IndicatorNames } from "./indicator-names";
import { linkFinder, type LinkFinder } from "./propose-links";

/**
 * Every commitment of the registers with the indicators that answer it: those that its row names; where it names none
 * that there is, those that the analyst confirmed on the sheet of links, then the proposals by wording that were not
 * refused there. The links of registers are remembered as long as these are: the check, the report and the pane all ask.
 */
export function linkCommitments(
  planning: Registers,
  workbook: IndicatorWorkbook,
): LinkedCommitment[] {
  return finished(linkCommitmentsInSteps(planning, workbook));
}

/** As `linkCommitments`, but pauses after the indicators are read and after each commitment. */
export function* linkCommitmentsInSteps(
  planning: Registers,
  workbook: IndicatorWorkbook,
): Generator<undefined, LinkedCommitment[]> {
  const known = remembered.get(planning);
  if (known?.workbook === workbook) return known.linked;
  const commitments = commitmentsOf(planning);
  if (commitments.length === 0) return [];
  const sources: Sources = {
    names: indicatorNames(workbook.measures),
    finder: linkFinder(commitments, workbook.measures),
    decisions: linkDecisions(workbook, commitments),
  };
  yield;
  const linked = yield* mappedInSteps(commitments, (commitment) => ({
    commitment,
    links: linksOf(commitment, sources),
  }));
  remembered.set(planning, { workbook, linked });
  return linked;
}

type Registers = Pick<Planning, "priorities" | "successMeasures" | "scorecard">;

const remembered = new WeakMap<
  Registers,
  { readonly workbook: IndicatorWorkbook; readonly linked: LinkedCommitment[] }
>();

interface Sources {
  readonly names: IndicatorNames;
  readonly finder: LinkFinder;
  readonly decisions: LinkDecisions;
}

function linksOf(commitment: Commitment, { names, finder, decisions }: Sources): IndicatorLink[] {
  const named = commitment.namedIndicators.flatMap(({ value }) => {
    const measures = names.find(value);
    return measures ? [finder.linkTo(commitment, measures, "named")] : [];
  });
  if (named.length > 0) return named;
  const decided = decisions.of(commitment);
  const confirmed = decided
    .filter(({ isConfirmed }) => isConfirmed)
    .map(({ measures }) => finder.linkTo(commitment, measures, "confirmed"));
  const open = finder.propose(commitment).filter((link) => !isDecided(link, decided));
  return [...confirmed, ...open];
}

/** A proposal is decided with any of its measures that was confirmed, or with all of them that were refused. */
function isDecided({ measures }: IndicatorLink, decided: readonly LinkDecision[]): boolean {
  return decided.some(({ isConfirmed, measures: others }) => {
    const isAmong = (id: string) => others.includes(id);
    return isConfirmed ? measures.some(isAmong) : measures.every(isAmong);
  });
}
