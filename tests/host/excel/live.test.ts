import { createHost, withGlobals, type Host } from "../../../src/host/host";
import { watchWorkbook, type WorkbookEdit } from "../../../src/excel/live";
import { openWorkbookFile } from "../../../src/host/xlsx";
import { followEdits } from "../../../src/taskpane/check/follow-edits";
import { check, goToCell } from "../../../src/taskpane/check/actions";
import { accept, fix, takeBack } from "../../../src/taskpane/check/dealing";
import { Session } from "../../../src/taskpane/session/session";
import { analystsWorkbook, inHost } from "./opened";

const pace = { afterEdit: 20, whileEditing: 20 };

/** Lets messages of the host and the check that follows them come through. */
async function until(isTrue: () => boolean): Promise<void> {
  for (const start = Date.now(); !isTrue();) {
    if (Date.now() - start > 8_000) throw new Error("It did not come true within eight seconds.");
    await new Promise((done) => setTimeout(done, 20));
  }
}

const rest = (milliseconds = 400) => new Promise((done) => setTimeout(done, milliseconds));

/** The sample, checked in a pane without a page, with edits followed. */
async function followed(work: (host: Host, session: Session) => Promise<void>): Promise<void> {
  const workbook = await openWorkbookFile("samples/indicators-2022-23.xlsx");
  const host = await createHost({ workbook });
  await withGlobals(host, async () => {
    const session = new Session((batch) => host.Excel.run(batch));
    const end = followEdits(session, pace);
    try {
      await check(session);
      await work(host, session);
    } finally {
      await end();
      host.close();
    }
  });
}

const messages = (session: Session) =>
  session.state().checked!.findings.map(({ message }) => message);
const arrowOf27 = (session: Session) =>
  session
    .state()
    .checked!.findings.find(
      ({ measure, rule }) => measure === "27" && rule === "direction-mismatch",
    );

jest.setTimeout(60_000);

test("edits are told, our own as ours, and no more once the watch has ended", () =>
  inHost({ workbook: analystsWorkbook("Other") }, (host) =>
    withGlobals(host, async () => {
      const edits: WorkbookEdit[] = [];
      const end = await host.Excel.run((context) =>
        watchWorkbook(context, (edit) => edits.push(edit)),
      );
      await host.userEdit("Other", "B2", 5);
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Other").getRange("B3").values = [[6]];
        await context.sync();
      });
      await until(() => edits.length === 2);
      expect(edits).toEqual([{ isOurs: false }, { isOurs: true }]);
      await end();
      await host.userEdit("Other", "B2", 7);
      await rest(60);
      expect(edits).toHaveLength(2);
    }),
  ));

test("a corrected cell makes its finding go, and it is announced once", () =>
  followed(async (host, session) => {
    const before = messages(session).length;
    const { cell } = arrowOf27(session)!;
    await host.userEdit(cell.sheet, { ...cell, rowCount: 1, columnCount: 1 }, "⇄");
    await until(() => arrowOf27(session) === undefined);
    expect(messages(session)).toHaveLength(before - 1);
    expect(session.state().announcement.text).toMatch(/^1 finding gone\. 6 errors/);
    expect([session.state().work, session.state().notice]).toEqual([null, ""]);
    const told = session.state().announcement.number;
    await rest();
    expect(session.state().announcement.number).toBe(told);
  }));

test("several edits in a row are followed by one check", () =>
  followed(async (host, session) => {
    const { syncs } = host.counters;
    const { checked } = session.state();
    for (const text of ["a", "b", "c"]) await host.userEdit("Indicators", "Z60", text);
    await until(() => session.state().checked !== checked);
    await rest();
    expect(host.counters.syncs - syncs).toBeLessThanOrEqual(5);
  }));

test("switched off, edits are not followed; switched on again, they are caught up with", () =>
  followed(async (host, session) => {
    const live = (isLive: boolean) =>
      session.change({ check: { ...session.state().check, isLive } });
    const { cell } = arrowOf27(session)!;
    live(false);
    await host.userEdit(cell.sheet, { ...cell, rowCount: 1, columnCount: 1 }, "⇄");
    await rest();
    expect(arrowOf27(session)).toBeDefined();
    live(true);
    await until(() => arrowOf27(session) === undefined);
  }));

test("a cell that is being edited is waited for", () =>
  followed(async (host, session) => {
    const { cell } = arrowOf27(session)!;
    await host.userEdit(cell.sheet, { ...cell, rowCount: 1, columnCount: 1 }, "⇄");
    host.badDays.cellEditMode = true;
    await rest(200);
    expect(session.state().problem).toBeNull();
    host.badDays.cellEditMode = false;
    await until(() => arrowOf27(session) === undefined);
  }));

test("when the sheet of the table is deleted the findings stay and are told to be old", () =>
  followed(async (host, session) => {
    const found = messages(session).length;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Indicators").delete();
      await context.sync();
    });
    await until(() => session.state().check.staleBecause !== "");
    expect(session.state().check.staleBecause).toMatch(/^The findings are not up to date\./);
    expect(messages(session)).toHaveLength(found);
  }));

test("a sheet that is renamed is followed at the next edit", () =>
  followed(async (host, session) => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Indicators").name = "Figures";
      await context.sync();
    });
    const { cell } = arrowOf27(session)!;
    await goToCell(session, cell);
    expect(session.state().problem?.message).toMatch(/renamed/);
    await host.userEdit("Figures", "Z60", "x");
    await until(() => arrowOf27(session)?.cell.sheet === "Figures");
    expect(await goToCell(session, arrowOf27(session)!.cell)).toBe(true);
  }));

test("a fix is written, checked, told, and leads to the next finding", () =>
  followed(async (_, session) => {
    const finding = arrowOf27(session)!;
    await fix(session, [finding]);
    expect(arrowOf27(session)).toBeUndefined();
    expect(session.state().notice).toMatch(/^1 finding fixed in 1 cell/);
    expect(session.state().check.focus).toMatchObject({ on: "finding" });
    const { checked } = session.state();
    await rest();
    expect(session.state().checked).toBe(checked);
  }));

test("a fix that no longer fits is refused in words, and its finding stays the current one", () =>
  followed(async (host, session) => {
    session.change({ check: { ...session.state().check, isLive: false } });
    const finding = arrowOf27(session)!;
    await host.userEdit(
      finding.cell.sheet,
      { ...finding.cell, rowCount: 1, columnCount: 1 },
      "better",
    );
    await fix(session, [finding]);
    expect(session.state().notice).toMatch(/^1 finding not fixed: the cell no longer holds/);
  }));

test("an accepted finding is kept, can be taken back, and is open again", () =>
  followed(async (_, session) => {
    const finding = arrowOf27(session)!;
    await accept(session, finding, { reason: "As published.", initials: "AB" });
    const { checked, check: state } = session.state();
    expect(checked!.accepted.map(({ acceptance }) => acceptance.reason)).toEqual(["As published."]);
    expect(checked!.accepted[0]!.acceptance.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(state.initials).toBe("AB");
    expect(arrowOf27(session)).toBeUndefined();
    await takeBack(session, [checked!.accepted[0]!.acceptance]);
    expect(session.state().checked!.accepted).toEqual([]);
    expect(arrowOf27(session)).toBeDefined();
  }));

test("an acceptance that somebody typed since the check is kept beside a new one", () =>
  followed(async (host, session) => {
    const [first, second] = session.state().checked!.findings;
    await accept(session, first!, { reason: "First.", initials: "AB" });
    session.change({ check: { ...session.state().check, isLive: false } });
    const sheet = host.workbook.sheets.find(({ name }) => name === "HERTS Accepted")!;
    const row = [...sheet.cells].find(([, cells]) =>
      [...cells.values()].some(({ value }) => value === "First."),
    )![0];
    const column = [...sheet.cells.get(row)!].find(([, { value }]) => value === "First.")![0];
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    await host.userEdit("HERTS Accepted", cell, "First, in other words.");
    await accept(session, second!, { reason: "Second.", initials: "AB" });
    const reasons = session.state().checked!.accepted.map(({ acceptance }) => acceptance.reason);
    expect(reasons.sort()).toEqual(["First, in other words.", "Second."]);
  }));
