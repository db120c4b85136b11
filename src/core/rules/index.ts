export { catalogue } from "./catalogue";
export { checkWorkbook, countBySeverity, defaultSettings } from "./check";
export { exampleWorkbook } from "./examples";
export type { CellEdit, Finding, Fix, Rule, RuleExample, RuleSettings, Severity } from "./types";
