import type { Platform, SupportedSet } from "./platform";
import type { Exchange } from "./types";

/** Version of the trace's form; a reader refuses any other. */
export const traceVersion = 1;

/** What was asked of an Excel and what it answered. All of it was asked of a scratch sheet: no workbook data is in it. */
export interface Trace {
  readonly kind: "HERTS trace";
  readonly version: typeof traceVersion;
  /** Version of the add-in. */
  readonly addIn: string;
  /** Day of the recording: `2026-11-22`. */
  readonly recorded: string;
  readonly platform: Platform;
  readonly sets: readonly SupportedSet[];
  /** Name of the scratch sheet. */
  readonly sheet: string;
  readonly steps: readonly TraceStep[];
}

export interface TraceStep {
  readonly id: string;
  /** Newest requirement set of ExcelApi that it uses. */
  readonly needs: string;
  /** Empty where the Excel says that it does not have the set. */
  readonly exchanges: readonly Exchange[];
}
