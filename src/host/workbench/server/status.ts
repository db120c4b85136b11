import type { AddinHost } from "../../addin-host";
import { findSheet } from "../../model/workbook";
import type { WorkbenchStatus } from "../protocol";
import type { UndoList } from "./undo-list";

/** How things stand in the host. */
export function statusOf(
  { workbook, badDays, appState, requirementSet, counters }: AddinHost,
  { canUndo, canRedo }: UndoList,
): WorkbenchStatus {
  const { syncs, requestBytes, responseBytes, lastSyncMilliseconds } = counters;
  return {
    isDirty: workbook.isDirty ?? false,
    canUndo,
    canRedo,
    isPaneShown: appState === "Visible",
    badDays: { ...badDays },
    requirementSet,
    isActiveSheetProtected: findSheet(workbook, workbook.activeSheetId)?.isProtected ?? false,
    isStructureProtected: workbook.isStructureProtected,
    traffic: { syncs, requestBytes, responseBytes, lastSyncMilliseconds },
  };
}
