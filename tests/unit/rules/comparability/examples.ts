import {
  checkWorkbook,
  exampleWorkbook,
  type Finding,
  planFixes,
  type RuleExample,
} from "../../../../src/core/rules";
import { createCheckContext } from "../../../../src/core/rules/context";
import { defaultSettings } from "../../../../src/core/rules/check";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";

/** The check context of a table of the given rows, with other sheets beside it. */
export function contextOf(example: Omit<RuleExample, "title">) {
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", ...example }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return createCheckContext(reading.workbook, { ...defaultSettings, ...example.settings });
}

/** What one rule finds in the example. */
export function findingsOf(rule: string, example: Omit<RuleExample, "title">): Finding[] {
  const { workbook, settings } = contextOf(example);
  return checkWorkbook(workbook, settings).filter((finding) => finding.rule === rule);
}

/** The contents of the changed cells once the rule's fixes are applied together. */
export function fixedBy(rule: string, example: Omit<RuleExample, "title">) {
  const { content } = contextOf(example);
  return planFixes(findingsOf(rule, example), content).changes.map(({ after }) => after);
}
