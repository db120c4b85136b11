export {
  splitAccepted,
  withAccepted,
  type Acceptance,
  type AcceptedFinding,
  type SplitFindings,
} from "./acceptance";
export { catalogue } from "./catalogue";
export { checkWorkbook, countBySeverity, defaultSettings } from "./check";
export { createCheckContext } from "./context";
export { exampleWorkbook } from "./examples";
export { planFixes, type CellChange, type FixPlan, type RefusedFix } from "./fixes";
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
