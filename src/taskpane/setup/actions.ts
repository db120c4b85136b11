import { readSettings, type OwnSettings } from "../../core/own-sheets";
import type { TableMapping, WorkbookSnapshot } from "../../core/workbook/types";
import { writeColumns, writeSettings } from "../../excel/own-sheets";
import { NoIndicatorsProblem } from "../../excel/problems";
import { selectCell } from "../../excel/selection";
import { takeSnapshot } from "../../excel/snapshot";
import { checkedNow } from "../check/checked-now";
import { afterCheck } from "../check/moves";
import type { PaneState } from "../session/state";
import type { Job, Session } from "../session/session";
import { wording } from "../wording";
import type { SetupState } from "./state";

const words = wording.setup;

/** Changes what the pane keeps for the set-up. */
export function changeSetup(session: Session, part: Partial<SetupState>): void {
  session.change({ setup: { ...session.state().setup, ...part } });
}

/** Reads and checks the workbook; one without an indicator table is read all the same. */
export function readForSetup(session: Session): Promise<boolean> {
  return session.perform({ message: words.reading, canCancel: true }, (job) =>
    readAgain(session, job),
  );
}

/** Keeps the columns in the workbook, and checks it with them. */
export function confirmColumns(
  session: Session,
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
): Promise<boolean> {
  return session.perform({ message: words.columns.keeping }, async (job) => {
    const sheet = await job.run((context) => writeColumns(context, snapshot, mapping));
    const read = await readAgain(session, job);
    return {
      ...read,
      setup: { ...(read.setup ?? session.state().setup), draft: null },
      notice: words.columns.kept(sheet),
    };
  });
}

/** Keeps the settings in the workbook, and checks it under them. */
export function saveSettings(session: Session, settings: OwnSettings): Promise<boolean> {
  return session.perform({ message: words.settings.saving }, async (job) => {
    const sheet = await job.run((context) => writeSettings(context, settings));
    return { ...(await readAgain(session, job)), notice: words.settings.saved(sheet) };
  });
}

/** Goes to the sheet of settings, which is written first where there is none. */
export function openSettings(session: Session): Promise<boolean> {
  return openOwnSheet(session, async (context, { ownSheets }) =>
    ownSheets?.settings
      ? ownSheets.settings.name
      : writeSettings(context, readSettings(ownSheets?.settings)),
  );
}

/** Goes to the sheet of columns, where the analyst confirmed some. */
export function openColumns(session: Session): Promise<boolean> {
  return openOwnSheet(session, async (_, { ownSheets }) => ownSheets?.columns?.name ?? "");
}

/** Goes to a sheet of the add-in. @param sheetOf its name; "" where there is none any more */
export function openOwnSheet(
  session: Session,
  sheetOf: (context: Excel.RequestContext, snapshot: WorkbookSnapshot) => Promise<string>,
): Promise<boolean> {
  return session.perform({ message: words.goingToSheet }, async ({ run }) => {
    await run(async (context) => {
      const sheet = await sheetOf(context, await takeSnapshot(context));
      if (sheet !== "") await selectCell(context, { sheet, row: 0, column: 0 });
    });
    return {};
  });
}

/** Reads and checks the workbook as a part of other work; one without an indicator table is read all the same. */
export async function readAgain(session: Session, job: Job): Promise<Partial<PaneState>> {
  try {
    const checked = await checkedNow(job);
    return { checked, check: afterCheck(session.state().check, checked, false) };
  } catch (error) {
    if (!(error instanceof NoIndicatorsProblem)) throw error;
    const snapshot = await job.run((context) => takeSnapshot(context));
    const setup = { ...session.state().setup, snapshot, readAfter: null };
    return { checked: null, start: "nothing recognised", setup };
  }
}
