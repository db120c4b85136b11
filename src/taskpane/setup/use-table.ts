import { useMemo } from "react";
import { confirmedMapping } from "../../core/own-sheets";
import { readMeasures } from "../../core/workbook";
import type { IndicatorWorkbook, TableMapping, WorkbookSnapshot } from "../../core/workbook/types";
import { usePaneState } from "../session/context";
import { newestSnapshot, shownMapping } from "./state";

/** The table as the set-up shows it. */
export interface ShownTable {
  readonly snapshot: WorkbookSnapshot;
  /** Null where there is no table that could be shown. */
  readonly mapping: TableMapping | null;
  /** What is read with these columns; null where there is no table. */
  readonly read: IndicatorWorkbook | null;
  /** `changed`: the analyst chose other columns; `confirmed`: the workbook keeps them. */
  readonly standing: "changed" | "confirmed" | "proposed";
  /** What was confirmed and does not fit any more. */
  readonly problems: readonly string[];
}

/** The table of the workbook as it was read last, with what the analyst has changed; null before it was read. */
export function useTable(): ShownTable | null {
  const { setup, checked } = usePaneState();
  const snapshot = newestSnapshot(setup, checked);
  const { draft } = setup;
  return useMemo(
    () => (snapshot ? shownTable(snapshot, draft, checked?.workbook ?? null) : null),
    [snapshot, draft, checked],
  );
}

/** @param known what the last check read of the workbook, so that it need not be read again */
function shownTable(
  snapshot: WorkbookSnapshot,
  draft: TableMapping | null,
  known: IndicatorWorkbook | null,
): ShownTable {
  const confirmed = confirmedMapping(snapshot);
  const read = draft === null && known?.snapshot === snapshot ? known : readAs(snapshot, draft);
  return {
    snapshot,
    mapping: read?.mapping ?? null,
    read,
    standing: draft ? "changed" : confirmed.mapping ? "confirmed" : "proposed",
    problems: confirmed.unusable.map(({ problem }) => problem),
  };
}

function readAs(snapshot: WorkbookSnapshot, draft: TableMapping | null): IndicatorWorkbook | null {
  const mapping = shownMapping(snapshot, draft);
  return mapping && readMeasures(snapshot, mapping);
}
