import { clockTime } from "../core/fingerprint/clock-time";
import type { BuiltReport, BuiltTab, SheetGrid } from "../core/workbook/types";
import type { Step } from "./batches";
import { keptTextStep } from "./kept-texts";
import { markName } from "./marks";
import { summaryMemory } from "./report-summary";
import type { WorkbookState } from "./workbook-state";

/** What the workbook is to keep of a build. */
export interface BuildRecord {
  /** See `reportFingerprint`. */
  readonly fingerprint: string;
  /** By the clock of this machine. */
  readonly builtAt: Date;
}

const recordName = markName("built");

/**
 * What the workbook keeps of the last build: its record and its memory of the executive summary among the kept texts,
 * the tabs that it wrote, and its front tab. Null where there is none of its tabs.
 */
export function builtReport(
  texts: ReadonlyMap<string, string>,
  tabs: readonly BuiltTab[],
  front: SheetGrid | null,
): BuiltReport | null {
  if (tabs.length === 0 && !front) return null;
  const [fingerprint, builtAt] = texts.get(recordName)?.split(" ") ?? [];
  const memory = summaryMemory(texts);
  return {
    ...(fingerprint && builtAt && { fingerprint, builtAt }),
    tabs,
    ...(front && { front }),
    ...(memory !== undefined && { summaryMemory: memory }),
  };
}

/**
 * Keeps the record in a hidden name. A build of the same content leaves the name as it is, so that building twice
 * changes nothing.
 */
export function recordStep(
  context: Excel.RequestContext,
  state: Pick<WorkbookState, "keptTexts">,
  { fingerprint, builtAt }: BuildRecord,
): Step {
  const kept = state.keptTexts.get(recordName);
  const isSame = kept?.startsWith(`${fingerprint} `);
  const text = kept && isSame ? kept : `${fingerprint} ${clockTime(builtAt)}`;
  return keptTextStep(context, state, recordName, text);
}
