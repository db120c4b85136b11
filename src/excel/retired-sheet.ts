import type { DesignedSheet } from "../core/report/types";
import { styles } from "../core/report/design";

const text =
  "This tab belonged to an earlier report. The present one has nothing to put here, so the tab is empty and hidden; you can delete it.";

/** What stands on a sheet of an earlier report that the present one has no use for. @param mark name of its mark */
export function retiredSheet(mark: string): DesignedSheet {
  return {
    role: mark.replace(/^_HERTS_/, "").replaceAll("_", "-"),
    name: "Report - Unused",
    documentTitle: "Unused report tab",
    title: "Unused report tab",
    columnWidths: [600],
    rows: [[{ value: text, style: "body" }]],
    rowHeights: [styles.body.fontSize * 4.5],
    tables: [],
    frozenRows: 0,
    printTitleRows: null,
  };
}
