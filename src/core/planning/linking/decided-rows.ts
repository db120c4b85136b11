import type { LinkSheetRow } from "../../own-sheets/links-sheet";
import { noneProposed } from "../../own-sheets/read-links";
import type { Measure } from "../../workbook/types";
import { keyOf } from "../../vocabulary/words";
import type { Commitment } from "../types";
import { placeOfCommitment } from "./decisions";
import { indicatorNames, type IndicatorNames } from "./indicator-names";
import { unansweredRow } from "./link-rows";

/** What the analyst decides about one pair of promise and indicator. */
export interface LinkChange {
  readonly commitment: Commitment;
  /** Ids of the indicator's measures, in the order of the workbook. */
  readonly measures: readonly string[];
  /** Null takes an earlier decision back. */
  readonly decision: "yes" | "no" | null;
}

/**
 * The rows of the sheet of links after some decisions. All other rows stay as they are and where they are; an indicator
 * that was not proposed gets a row of its own below those of its promise. Notes stay.
 * @param rows as `linkRows` gives them for the workbook as it is now
 */
export function decidedRows(
  rows: readonly LinkSheetRow[],
  changes: readonly LinkChange[],
  measures: readonly Measure[],
): LinkSheetRow[] {
  const names = indicatorNames(measures);
  const promises = new PromiseRows(rows);
  for (const change of changes) {
    const group = promises.of(change.commitment);
    group.splice(0, group.length, ...decided(group, change, names));
  }
  return promises.rows();
}

/** Rows brought together by promise, in their order. */
class PromiseRows {
  private readonly groups = new Map<string, LinkSheetRow[]>();

  constructor(rows: readonly LinkSheetRow[]) {
    for (const row of rows) this.group(row.promise, row.where).push(row);
  }

  of(commitment: Commitment): LinkSheetRow[] {
    return this.group(commitment.text, placeOfCommitment(commitment));
  }

  rows(): LinkSheetRow[] {
    return [...this.groups.values()].flat();
  }

  private group(promise: string, where: string): LinkSheetRow[] {
    const key = JSON.stringify([keyOf(promise), where]);
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = []));
    return group;
  }
}

function decided(
  group: readonly LinkSheetRow[],
  { commitment, measures, decision }: LinkChange,
  names: IndicatorNames,
): LinkSheetRow[] {
  const isOfPair = ({ indicator }: LinkSheetRow) =>
    names.find(indicator)?.join() === measures.join();
  const row = group.find(isOfPair);
  if (!row) {
    if (decision === null) return [...group];
    return withChosen(group, commitment, names.write(measures), decision);
  }
  const { score } = row;
  // Without a score the row itself says yes (see `readLinks`), so an open one cannot stay.
  if (decision === null && typeof score !== "number") return withoutRow(group, row, commitment);
  const changed = { ...row, decision: words[decision ?? "open"] };
  return group.map((each) => (each === row ? changed : each));
}

const words = { yes: "Yes", no: "No", open: "" } as const;

function withChosen(
  group: readonly LinkSheetRow[],
  commitment: Commitment,
  indicator: string,
  decision: "yes" | "no",
): LinkSheetRow[] {
  const unanswered = group.find((row) => row.indicator === noneProposed);
  const chosen: LinkSheetRow = {
    promise: commitment.text,
    where: placeOfCommitment(commitment),
    indicator,
    score: null,
    why: "chosen by hand",
    decision: words[decision],
    note: unanswered?.note ?? "",
  };
  return [...group.filter((row) => row !== unanswered), chosen];
}

function withoutRow(
  group: readonly LinkSheetRow[],
  row: LinkSheetRow,
  commitment: Commitment,
): LinkSheetRow[] {
  const rest = group.filter((each) => each !== row);
  return rest.length > 0 ? rest : [unansweredRow(commitment, { decision: "", note: row.note })];
}
