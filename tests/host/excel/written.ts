import { checkAccessibility } from "../../../src/core/accessibility/check-accessibility";
import type { AccessibilityIssue, WrittenReport } from "../../../src/core/accessibility/types";
import { readWrittenReport } from "../../../src/excel/report-reading";
import type { IsSupported } from "../../../src/excel/support";
import { takeSnapshot } from "../../../src/excel/snapshot";
import { withGlobals, type Host } from "../../../src/host/host";

/** The report as it stands in the host's workbook, and the number of syncs that reading it took. */
export function readBack(
  host: Host,
  isSupported?: IsSupported,
): Promise<{ written: WrittenReport; syncs: number }> {
  return withGlobals(host, () =>
    host.Excel.run(async (context) => {
      const { builtReport } = await takeSnapshot(context, isSupported ? { isSupported } : {});
      if (!builtReport) throw new Error("The workbook holds no report.");
      const before = host.counters.syncs;
      const written = await readWrittenReport(context, builtReport);
      return { written, syncs: host.counters.syncs - before };
    }),
  );
}

/** What the accessibility check finds in the report as it stands in the host's workbook. */
export async function issuesIn(host: Host): Promise<AccessibilityIssue[]> {
  const { written } = await readBack(host);
  return checkAccessibility(written.sheets, written.document);
}
