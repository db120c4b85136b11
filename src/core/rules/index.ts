export {
  splitAccepted,
  textAt,
  withAccepted,
  withoutAccepted,
  type Acceptance,
  type AcceptedFinding,
  type SplitFindings,
} from "./acceptance";
export { catalogue } from "./catalogue";
export {
  checkWorkbook,
  checkWorkbookInSteps,
  countBySeverity,
  defaultSettings,
  type CheckStep,
} from "./check";
export { compareChecks, findingKeys, type CheckChanges } from "./check-changes";
export { ruleFamily, ruleFamilies, type RuleFamily } from "./check-families";
export { createCheckContext } from "./context";
export { exampleWorkbook } from "./examples";
export { planFixes, type CellChange, type Fixable, type FixPlan, type RefusedFix } from "./fixes";
export type {
  CellContent,
  CellEdit,
  CheckContext,
  Finding,
  Fix,
  Rule,
  RuleExample,
  RuleSettings,
  Severity,
} from "./types";
