import type { Problem } from "../../../src/taskpane/session/state";
import { resumeAfterCellEdit } from "../../../src/taskpane/session/resume";
import { Session } from "../../../src/taskpane/session/session";

const editing = Object.assign(new Error("Excel is in cell-editing mode."), {
  code: "InvalidOperationInCellEditMode",
  debugInfo: {},
});

/** A session with an Excel in which a cell is edited until it is finished. */
function editedWorkbook() {
  const excel = { isEdited: true };
  const session = new Session(() =>
    excel.isEdited ? Promise.reject(editing) : Promise.resolve(undefined as never),
  );
  resumeAfterCellEdit(session, 1);
  return { session, excel };
}

beforeAll(() => {
  const document = { mode: "readWrite" };
  Object.assign(globalThis, {
    Office: { context: { document }, DocumentMode: { ReadOnly: "readOnly" } },
  });
});

const rest = () => new Promise((done) => setTimeout(done, 20));

test("work that met a cell being edited goes on by itself when the cell is finished", async () => {
  const { session, excel } = editedWorkbook();
  const work = { message: "Working …" };
  await session.perform(work, async ({ run }) => {
    await run(() => Promise.resolve());
    return { notice: "Done." };
  });
  expect(session.state().problem?.message).toMatch(/press Enter.*goes on by itself/);
  await rest();
  expect(session.state().notice).toBe("");
  excel.isEdited = false;
  await rest();
  expect(session.state()).toMatchObject({ notice: "Done.", problem: null });
});

test("work whose message was closed is not done again", async () => {
  const { session, excel } = editedWorkbook();
  let times = 0;
  await session.perform({ message: "Working …" }, async ({ run }) => {
    times += 1;
    await run(() => Promise.resolve());
    return {};
  });
  session.dismissProblem();
  excel.isEdited = false;
  await rest();
  expect(times).toBe(1);
});

test("any other problem waits for the analyst", async () => {
  const { session, excel } = editedWorkbook();
  excel.isEdited = false;
  let times = 0;
  const problem: Problem = { message: "No.", details: null, retry: () => times++ };
  session.change({ problem });
  await rest();
  expect([times, session.state().problem]).toEqual([0, problem]);
});
