import type { ReportChoices } from "./types";

/** How the report is set out where the analyst has chosen nothing: tabs, every ambition, as published. */
export const defaultReportChoices: ReportChoices = {
  layout: "tabs",
  ambitions: null,
  values: "text",
  commentary: true,
  charts: true,
  planning: true,
  openErrors: "draft",
};
