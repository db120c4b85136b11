import type { AddinHost } from "../../addin-host";
import { findSheet } from "../../model/workbook";
import type { WorkbenchStatus } from "../protocol";

/** How things stand in the host. */
export function statusOf({
  workbook,
  badDays,
  appState,
  requirementSet,
  counters,
}: AddinHost): WorkbenchStatus {
  const { syncs, requestBytes, responseBytes, lastSyncMilliseconds } = counters;
  return {
    isDirty: workbook.isDirty ?? false,
    isPaneShown: appState === "Visible",
    badDays: { ...badDays },
    requirementSet,
    isActiveSheetProtected: findSheet(workbook, workbook.activeSheetId)?.isProtected ?? false,
    isStructureProtected: workbook.isStructureProtected,
    traffic: { syncs, requestBytes, responseBytes, lastSyncMilliseconds },
  };
}
