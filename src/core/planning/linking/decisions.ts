import { namesIndicator, readLinks, type KeptLink } from "../../own-sheets/read-links";
import { inQuotes, unusableAt } from "../../own-sheets/unusable";
import type { UnusableEntry } from "../../rules/types";
import { keyOf } from "../../vocabulary/words";
import { cellAddress, quotedSheetName } from "../../workbook/addresses";
import type { IndicatorWorkbook } from "../../workbook/types";
import type { Commitment } from "../types";
import { registerNames } from "./commitments";
import { indicatorNames, type IndicatorNames } from "./indicator-names";

/** What the analyst decided of one pair of promise and indicator. */
export interface LinkDecision {
  readonly measures: readonly string[];
  readonly isConfirmed: boolean;
  readonly row: KeptLink;
}

/** The decisions that a workbook keeps about its promises. */
export interface LinkDecisions {
  of(commitment: Commitment): readonly LinkDecision[];
  /** Rows about this promise on which nothing is decided. */
  undecided(commitment: Commitment): readonly KeptLink[];
  /** Decided or annotated rows that belong to no promise any more, or name no indicator. */
  readonly astray: readonly KeptLink[];
  readonly unusable: readonly UnusableEntry[];
}

/** `Strategic priorities: Priorities!C7`. */
export function placeOfCommitment({ register, cell }: Commitment): string {
  const address = cellAddress(cell.row, cell.column);
  return `${registerNames[register]}: ${quotedSheetName(cell.sheet)}!${address}`;
}

/**
 * The decisions on the workbook's sheet of links. A row belongs to the promise of its words: where the same words stand
 * several times, to that at the cell which the row tells, or else to all of them in its register.
 */
export function linkDecisions(
  { measures, snapshot }: IndicatorWorkbook,
  commitments: readonly Commitment[],
): LinkDecisions {
  const { rows, unusable } = readLinks(snapshot.ownSheets?.links);
  const reader = new DecisionReader(commitments, indicatorNames(measures));
  for (const row of rows) reader.row(row);
  return {
    of: ({ key }) => reader.decisions.get(key) ?? [],
    undecided: ({ key }) => reader.open.get(key) ?? [],
    astray: reader.astray,
    unusable: [...unusable, ...reader.unusable],
  };
}

/** Takes the rows one after the other; of two decisions about the same pair the first counts. */
class DecisionReader {
  readonly decisions = new Map<string, LinkDecision[]>();
  readonly open = new Map<string, KeptLink[]>();
  readonly astray: KeptLink[] = [];
  readonly unusable: UnusableEntry[] = [];
  private readonly byWords = new Map<string, Commitment[]>();

  constructor(
    commitments: readonly Commitment[],
    private readonly names: IndicatorNames,
  ) {
    for (const commitment of commitments) push(this.byWords, keyOf(commitment.text), commitment);
  }

  row(row: KeptLink): void {
    const commitments = this.promisesOf(row);
    if (commitments.length === 0) this.withoutPromise(row);
    else if (row.decision === null || !namesIndicator(row.indicator.text)) {
      for (const { key } of commitments) push(this.open, key, row);
    } else this.decided(row, commitments, row.decision === "yes");
  }

  private promisesOf({ promise, where }: KeptLink): readonly Commitment[] {
    const same = this.byWords.get(keyOf(promise.text)) ?? [];
    const atCell = same.filter((commitment) => placeOfCommitment(commitment) === where);
    if (atCell.length > 0) return atCell;
    const inRegister = same.filter(({ register }) => where.startsWith(registerNames[register]));
    return inRegister.length > 0 ? inRegister : same;
  }

  private withoutPromise(row: KeptLink): void {
    if (row.decision === null && isBlank(row.note)) return;
    this.astray.push(row);
    if (row.decision === null) return;
    this.refuse(
      row.promise,
      `no register holds the promise ${inQuotes(row.promise.text)}, so the decision does not count. Write the promise as the register has it, or delete the row.`,
    );
  }

  private decided(row: KeptLink, commitments: readonly Commitment[], isConfirmed: boolean): void {
    const measures = this.names.find(row.indicator.text);
    if (measures === null) {
      this.astray.push(row);
      this.refuse(
        row.indicator,
        `there is no indicator ${inQuotes(row.indicator.text)}, so the link does not count. Write the number of an indicator, such as 24 or 24b.`,
      );
      return;
    }
    for (const { key } of commitments) this.keep(key, { measures, isConfirmed, row });
  }

  private keep(key: string, decision: LinkDecision): void {
    const pair = decision.measures.join();
    const earlier = this.decisions.get(key)?.find(({ measures }) => measures.join() === pair);
    if (!earlier) push(this.decisions, key, decision);
    else if (earlier.isConfirmed !== decision.isConfirmed) {
      this.refuse(
        decision.row.decisionText,
        `the same promise and indicator are decided ${inQuotes(earlier.row.decisionText.text)} in row ${earlier.row.promise.cell.row + 1}, which counts. Delete one of the two rows.`,
      );
    }
  }

  private refuse(cell: KeptLink["promise"], problem: string): void {
    this.unusable.push(unusableAt(cell, problem));
  }
}

function isBlank(text: string): boolean {
  return /^[\s–—-]*$/.test(text);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
