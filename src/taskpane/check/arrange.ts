import {
  compareChecks,
  findingKeys,
  ruleFamily,
  type CheckChanges,
  type Finding,
  type Severity,
} from "../../core/rules";
import { cellAddress } from "../../core/workbook/addresses";
import type { Measure } from "../../core/workbook/types";
import type { CheckOutcome } from "../../excel/indicators";
import { wording } from "../wording";
import type { Choices } from "./state";

/** A finding as the list shows it. */
export interface Item {
  /** The same for the same finding in the next check. */
  readonly key: string;
  readonly finding: Finding;
  readonly measure: Measure | null;
  readonly isNew: boolean;
}

/** Findings under one heading. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** The findings of a check, ready for the choices of the analyst. */
export interface Items {
  readonly all: readonly Item[];
  /** Since the check before; null where there is none. */
  readonly changes: CheckChanges | null;
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** @param baseline the check that the findings are compared with */
export function itemsOf(checked: CheckOutcome, baseline: CheckOutcome | null): Items {
  const changes = baseline ? compareChecks(baseline, checked) : null;
  const keys = findingKeys(checked);
  const measures = new Map(checked.workbook.measures.map((measure) => [measure.id, measure]));
  const all = checked.findings.map((finding) => ({
    key: keys.get(finding)!,
    finding,
    measure: finding.measure === null ? null : (measures.get(finding.measure) ?? null),
    isNew: changes?.added.has(finding) ?? false,
  }));
  return { all, changes };
}

/** The findings that the analyst wants to see, the severities aside: what the counts of the severities count. */
export function wanted({ all, changes }: Items, choices: Choices): Item[] {
  const { family, onlyNew } = choices;
  const words = wordsOf(choices.search);
  return all.filter(
    (item) =>
      (family === null || ruleFamily(item.finding.rule) === family) &&
      (!onlyNew || changes === null || item.isNew) &&
      holdsAll(item, words),
  );
}

/** Brings findings together; groups without any are left out. Within a group the order of the sheet stays. */
export function grouped(items: readonly Item[], { grouping, without }: Choices): Group[] {
  const shown = items.filter(({ finding }) => !without.has(finding.severity));
  return grouping === "severity" ? bySeverity(shown) : byIndicator(shown);
}

/** The groups of what is shown now. */
export function arranged(items: Items, choices: Choices): Group[] {
  return grouped(wanted(items, choices), choices);
}

function wordsOf(search: string): string[] {
  return search.toLocaleLowerCase("en-GB").split(/\s+/).filter(Boolean);
}

function holdsAll({ finding, measure }: Item, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { cell, message } = finding;
  const place = cellAddress(cell.row, cell.column);
  const parts = [message, finding.measure, measure?.indicator, measure?.label, cell.sheet, place];
  const text = parts.join("\n").toLocaleLowerCase("en-GB");
  return words.every((word) => text.includes(word));
}

function bySeverity(items: readonly Item[]): Group[] {
  return severities.flatMap((severity) => {
    const ofSeverity = items.filter(({ finding }) => finding.severity === severity);
    const title = wording.check.severities[severity];
    return ofSeverity.length > 0 ? [{ key: severity, title, items: ofSeverity }] : [];
  });
}

/**
 * One group per indicator, in the order of the sheet, one for each sheet of the plan, and one for what else concerns no
 * measure.
 */
function byIndicator(items: readonly Item[]): Group[] {
  const groups = new Map<string, { key: string; title: string; items: Item[] }>();
  for (const item of items) {
    const title = indicatorTitle(item);
    const key = `indicator ${title}`;
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { key, title, items: [item] });
  }
  return [...groups.values()];
}

function indicatorTitle({ measure, finding }: Item): string {
  if (!measure) {
    const isOfPlan = ruleFamily(finding.rule) === "planning";
    return isOfPlan ? wording.check.onSheet(finding.cell.sheet) : wording.check.wholeWorkbook;
  }
  const { number, id, indicator } = measure;
  return [number ?? id, indicator].filter((part) => part !== "").join(" – ");
}
