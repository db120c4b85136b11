import { cellFinished, isCellEditing } from "../../../src/excel/cell-editing";
import { inWords } from "../../../src/excel/error-codes";
import { isForeseen, NoIndicatorsProblem, problemInWords } from "../../../src/excel/problems";
import { selectCell } from "../../../src/excel/selection";
import { withGlobals, type Host } from "../../../src/host/host";
import { analystsWorkbook, inHost } from "./opened";

/** An error as office.js throws it. */
const answer = (code: string, message = "Something.") =>
  Object.assign(new Error(message), { code, debugInfo: { errorLocation: "Range.values" } });

const told = (error: unknown) =>
  inHost({}, async (host) => withGlobals(host, () => problemInWords(error)));

test.each([
  ["InvalidOperationInCellEditMode", /press Enter/],
  ["AccessDenied", /protected.*Review/],
  ["ReadOnly", /read-only.*copy/],
  ["RequestPayloadSizeLimitExceeded", /Split the workbook/],
  ["ItemNotFound", /renamed, moved or deleted.*Check/],
  ["Conflict", /Somebody else.*try again/],
  ["ActivityLimitReached", /busy.*try again/],
  ["NetworkError", /online/],
  ["ApiNotFound", /too old.*Update Office/],
  ["GeneralException", /Something\. \(Range\.values\) Try again/],
])("Excel's answer %s says what is wrong and what to do", async (code, sentence) => {
  expect(await told(answer(code))).toMatch(sentence);
});

test("an older Excel tells in words that a cell is being edited", async () => {
  const old = answer(
    "InvalidOperation",
    "Excel is in cell-editing mode. Please exit the edit mode.",
  );
  expect(await told(old)).toMatch(/press Enter/);
  expect(await told(answer("InvalidOperation"))).toMatch(/Excel answered/);
});

test("a workbook that is open for viewing only is no protected sheet", () => {
  const [kind, message] = inWords(answer("AccessDenied"), true);
  expect([kind, message]).toEqual(["read only", expect.stringMatching(/viewing only/)]);
});

test("only what was not foreseen needs details", async () => {
  const chunk = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  const foreseen = [new NoIndicatorsProblem("No table."), answer("AccessDenied"), chunk];
  const not = [answer("GeneralException"), new TypeError("x is undefined"), "odd"];
  const all = await inHost({}, (host) =>
    withGlobals(host, () => Promise.resolve([...foreseen, ...not].map(isForeseen))),
  );
  expect(all).toEqual([true, true, true, false, false, false]);
});

test("a part that cannot be loaded after an update says to open the pane again", async () => {
  const chunk = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  expect(await told(chunk)).toMatch(/newer version.*open it again/);
});

test("a sheet that was deleted after the check is told as gone", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    const going = withGlobals(host, () =>
      host.Excel.run((context) => selectCell(context, { sheet: "Deleted", row: 1, column: 1 })),
    );
    const error = await going.catch((reason: unknown) => reason);
    expect(await told(error)).toMatch(/renamed, moved or deleted/);
  }));

const waiting = (host: Host, isWanted: () => boolean) =>
  withGlobals(host, () =>
    cellFinished({ run: (batch) => host.Excel.run(batch), isWanted, pause: 5 }),
  );

test("the wait for a cell ends when the user has pressed Enter", () =>
  inHost({ workbook: analystsWorkbook(), badDays: { cellEditMode: true } }, async (host) => {
    setTimeout(() => (host.badDays.cellEditMode = false), 60);
    expect(await waiting(host, () => true)).toBe(true);
    expect(host.counters.syncs).toBeGreaterThan(2);
  }));

test("a wait that nobody wants any more is given up", () =>
  inHost({ workbook: analystsWorkbook(), badDays: { cellEditMode: true } }, async (host) => {
    let looks = 0;
    expect(await waiting(host, () => ++looks < 3)).toBe(false);
  }));

test("another error does not count as a cell that is being edited", async () => {
  expect(isCellEditing(new TypeError("x"))).toBe(false);
});
