import {
  checkWorkbookInSteps,
  createCheckContext,
  splitAccepted,
  type AcceptedFinding,
  type CheckStep,
  type Finding,
  type RuleSettings,
} from "../rules";
import { readPlanning } from "../planning";
import { commitmentsOf, linkDecisions } from "../planning/linking";
import type { Acceptance } from "../rules/acceptance";
import type { UnusableEntry } from "../rules/types";
import { finished } from "../steps";
import type { IndicatorWorkbook } from "../workbook/types";
import { confirmedMapping } from "./confirmed-mapping";
import { readAcceptances } from "./read-acceptances";
import { readLists } from "./read-lists";
import type { ReportChoices, ReportSettings } from "../report/types";
import { readSettings } from "./read-settings";

/** A check under the settings that the workbook keeps, its accepted findings set apart. */
export interface CheckAsSet {
  readonly settings: RuleSettings;
  /** What the workbook sets for the report, under the tolerance of the check. */
  readonly reportSettings: ReportSettings & { readonly choices: ReportChoices };
  /** Findings that are open, in the order of the sheet. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances that cover nothing any more. */
  readonly lapsed: readonly Acceptance[];
}

/**
 * Checks the workbook as the analyst has set it: under the settings of its own sheet, without the findings that were
 * accepted.
 * @param overrides settings that count before those of the workbook
 */
export function checkAsSet(
  workbook: IndicatorWorkbook,
  overrides: Partial<RuleSettings> = {},
): CheckAsSet {
  return finished(checkAsSetInSteps(workbook, overrides));
}

/** As `checkAsSet`, but pauses after each rule, so that whoever drives it can show the progress or stop. */
export function* checkAsSetInSteps(
  workbook: IndicatorWorkbook,
  overrides: Partial<RuleSettings> = {},
): Generator<CheckStep, CheckAsSet> {
  const {
    settings: settingsSheet,
    lists,
    accepted: acceptedSheet,
  } = workbook.snapshot.ownSheets ?? {};
  const { rules: own, report } = readSettings(settingsSheet, ambitionsOf(workbook));
  const kept = readAcceptances(acceptedSheet);
  const rules = { ...own, ...overrides };
  const { tolerance, asAt } = rules;
  const reportSettings = { ...report, tolerance, ...(asAt === undefined ? {} : { asAt }) };
  const settings = {
    ...rules,
    report: reportSettings,
    unusable: [
      ...(own.unusable ?? []),
      ...readLists(lists).unusable,
      ...confirmedMapping(workbook.snapshot).unusable,
      ...kept.unusable,
      ...unusableLinks(workbook),
      ...(overrides.unusable ?? []),
    ],
  };
  const found = yield* checkWorkbookInSteps(workbook, settings);
  const context = createCheckContext(workbook, settings);
  const { open, accepted, lapsed } = splitAccepted(found, kept.acceptances, context);
  return { settings, reportSettings, findings: open, accepted, lapsed };
}

/** Rows of the sheet of links that do not count; the registers are read only where there is such a sheet. */
function unusableLinks(workbook: IndicatorWorkbook): readonly UnusableEntry[] {
  if (!workbook.snapshot.ownSheets?.links) return [];
  return linkDecisions(workbook, commitmentsOf(readPlanning(workbook))).unusable;
}

/** Numbers of the ambitions that the measures belong to. */
function ambitionsOf({ measures }: IndicatorWorkbook): ReadonlySet<number> {
  return new Set(measures.flatMap(({ ambition }) => ambition?.value ?? []));
}
