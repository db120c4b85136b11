import { indicatorMapping, refreshMapping } from "../../core/workbook";
import type { TableMapping, WorkbookSnapshot } from "../../core/workbook/types";
import type { CheckOutcome } from "../../excel/indicators";

/** What the pane keeps for the set-up. */
export interface SetupState {
  /** The workbook as the set-up read it, where no check has; null before. */
  readonly snapshot: WorkbookSnapshot | null;
  /** The check that was the last one when the set-up read the workbook; a later one knows better. */
  readonly readAfter: CheckOutcome | null;
  /** The columns as the analyst chose them; null while nothing was changed. */
  readonly draft: TableMapping | null;
}

/** The workbook as it was read last, by a check or by the set-up; null before. */
export function newestSnapshot(
  { snapshot, readAfter }: SetupState,
  checked: CheckOutcome | null,
): WorkbookSnapshot | null {
  return checked !== null && checked !== readAfter ? checked.workbook.snapshot : snapshot;
}

/** The columns that are shown: as the analyst chose them, else as they count; null where there is no table. */
export function shownMapping(
  snapshot: WorkbookSnapshot,
  draft: TableMapping | null,
): TableMapping | null {
  // Without a column there is no header to look for: the analyst has yet to name the columns.
  if (draft?.columns.length === 0) return draft;
  const fitted = draft && refreshMapping(snapshot, draft);
  return fitted ?? indicatorMapping(snapshot) ?? null;
}
