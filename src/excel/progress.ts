import type { CheckStep } from "../core/rules";

/** How far a build is. */
export type BuildProgress =
  /** Of the workbook, for the check. */
  | { readonly stage: "reading" }
  | { readonly stage: "checking"; readonly step?: CheckStep }
  /** What the report says, and how its sheets look. */
  | { readonly stage: "laying out" }
  /** The choices go onto the sheet of settings. */
  | { readonly stage: "keeping choices" }
  /** What stands on the report's sheets. */
  | { readonly stage: "looking" }
  /** `request` of `requests`, from 1: values come first, then looks and charts. */
  | { readonly stage: "writing"; readonly request: number; readonly requests: number }
  /** Alternative texts of charts, and bold text. */
  | { readonly stage: "finishing" };

/** Hears of each step before it begins. */
export type OnProgress = (progress: BuildProgress) => void;
