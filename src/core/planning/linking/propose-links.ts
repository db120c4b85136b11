import { listed } from "../../workbook/text";
import type { Commitment, IndicatorLink } from "../types";
import { expanderOf } from "./wording/field-abbreviations";
import {
  indicatorIndex,
  type IndicatorIndex,
  type IndicatorMatch,
  type NamedMeasure,
} from "./wording/indicator-index";
import { termReader, type TextTerms } from "./wording/terms";

/**
 * Indicators below this score are not proposed. Set so that of the promises of three real documents, and of another
 * council's that were judged before, few proposals are wrong (docs/planning-matching.md has the figures).
 */
export const proposalThreshold = 0.45;

/** An indicator whose score is this share of the best one's is proposed beside it. */
const besideBest = 0.85;

/** More indicators than this answer no promise; a longer list helps nobody to decide. */
const mostProposed = 3;

/** What finds the indicators of commitments by wording. */
export interface LinkFinder {
  /** The indicators that answer the commitment by its wording, best first; empty where none is near enough. */
  propose(commitment: Pick<Commitment, "text">): IndicatorLink[];
  /** A link that somebody made, with how the words compare. */
  linkTo(
    commitment: Pick<Commitment, "text">,
    measures: readonly string[],
    origin: "named" | "confirmed",
  ): IndicatorLink;
}

/**
 * Proposes the indicators of commitments by wording: deterministic, and linear in the commitments (the work for each is
 * bounded).
 * @returns links of each commitment, in the order given
 */
export function proposeLinks(
  commitments: readonly Pick<Commitment, "text">[],
  measures: readonly NamedMeasure[],
): IndicatorLink[][] {
  const finder = linkFinder(commitments, measures);
  return commitments.map((commitment) => finder.propose(commitment));
}

/** Reads the titles once for all commitments of a workbook. */
export function linkFinder(
  commitments: readonly Pick<Commitment, "text">[],
  measures: readonly NamedMeasure[],
): LinkFinder {
  const texts = measures.map(({ indicator, label }) => `${indicator} ${label}`);
  const read = termReader(expanderOf([...texts, ...commitments.map(({ text }) => text)]));
  const index = indicatorIndex(measures, read);
  return {
    propose: ({ text }) => proposed(index, read(text)),
    linkTo: ({ text }, ids, origin) => madeLink(index, read(text), ids, origin),
  };
}

function proposed(index: IndicatorIndex, text: TextTerms): IndicatorLink[] {
  const matches = index.nearest(text);
  const best = matches[0]?.score ?? 0;
  return matches
    .filter(({ score }) => score >= proposalThreshold && score >= besideBest * best)
    .slice(0, mostProposed)
    .map((match) => ({ ...linkOf(match), origin: "proposed" }));
}

function linkOf({ measures, score, isOpposite, shared }: IndicatorMatch) {
  return { measures, isOpposite, score: Math.round(score * 100) / 100, reason: reasonOf(shared) };
}

function reasonOf(shared: readonly string[]): string {
  return shared.length === 0 ? "shares no telling word" : `shares ${listed(shared.slice(0, 4))}`;
}

function madeLink(
  index: IndicatorIndex,
  text: TextTerms,
  measures: readonly string[],
  origin: "named" | "confirmed",
): IndicatorLink {
  const reason = origin === "named" ? "the register names it" : "confirmed";
  const isOpposite = index.compare(text, measures)?.isOpposite ?? false;
  return { measures, origin, score: 1, isOpposite, reason };
}
