export { buildReport, buildReportInSteps } from "./build-report";
export { defaultReportChoices } from "./choices";
export { designReport, designReportInSteps } from "./design-report";
export type * from "./types";
