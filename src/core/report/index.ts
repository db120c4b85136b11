export { buildReport } from "./build-report";
export { defaultReportChoices } from "./choices";
export { designReport } from "./design-report";
export type * from "./types";
