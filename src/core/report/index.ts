export { buildReport } from "./build-report";
export { designReport } from "./design-report";
export type * from "./types";
