import { readFileSync } from "node:fs";
import path from "node:path";
import type { Trace } from "../../../src/excel/self-test/trace";
import type { Json } from "../../../src/excel/self-test/types";
import { readTrace, UnusableTrace } from "../../../src/host/trace/read-trace";
import { replayTrace } from "../../../src/host/trace/replay";

const file = path.join(__dirname, "own-host.json");
const text = readFileSync(file, "utf8");

/** The example with one answer changed. */
function answering(id: string, name: string, value: Json): Trace {
  const trace = readTrace(text);
  const steps = trace.steps.map((step) => {
    if (step.id !== id) return step;
    const [first, ...others] = step.exchanges;
    const answers = { ...(first!.answer as { answers: object }).answers, [name]: value };
    return { ...step, exchanges: [{ ...first!, answer: { answers } }, ...others] };
  });
  return { ...trace, steps: steps as Trace["steps"] };
}

const differing = async (trace: Trace) =>
  (await replayTrace(trace)).filter(({ result }) => result === "different");

test("a trace of our own host is answered the same again, in any year", async () => {
  const replayed = await replayTrace(readTrace(text));
  expect(replayed.filter(({ result }) => result === "different")).toEqual([]);
  expect(replayed.filter(({ result }) => result === "same").length).toBeGreaterThan(20);
  expect(replayed.find(({ id }) => id === "bold-text")?.result).toBe("not asked");
});

test("a difference is named with its step, its place and both answers", async () => {
  const trace = answering("sheet-looks", "sheet", {
    tabColor: "#00703C",
    showGridlines: true,
    visibility: "Visible",
  });
  expect(await differing(trace)).toEqual([
    {
      id: "sheet-looks",
      result: "different",
      differences: [{ request: 1, place: "sheet.showGridlines", expected: true, answered: false }],
    },
  ]);
});

test("what Excel says and the host does not is a difference, and the other way round", async () => {
  const [more] = await differing(answering("borders", "edge", { style: "Continuous", tint: 0 }));
  expect(more?.differences).toEqual([
    { request: 1, place: "edge.tint", expected: 0, answered: undefined },
    { request: 1, place: "edge.weight", expected: undefined, answered: "Thin" },
    { request: 1, place: "edge.color", expected: undefined, answered: "#B1B4B6" },
  ]);
});

test("where Excel refused and the host does not, both are told", async () => {
  const trace = readTrace(text);
  const steps = trace.steps.map((step) =>
    step.id === "borders"
      ? {
          ...step,
          exchanges: step.exchanges.map((each) => ({ ...each, answer: { error: "AccessDenied" } })),
        }
      : step,
  );
  const [step] = await differing({ ...trace, steps });
  expect(step?.differences).toEqual([
    { request: 1, place: "", expected: "refused: AccessDenied", answered: "done" },
  ]);
});

test("a trace of an older Excel is replayed against a host of that age", async () => {
  const trace = readTrace(text);
  const sets = trace.sets.map((set) =>
    set.name === "ExcelApi"
      ? { ...set, versions: set.versions.filter(({ version }) => Number(version.slice(2)) <= 9) }
      : set,
  );
  const replayed = await replayTrace({ ...trace, sets });
  expect(replayed.find(({ id }) => id === "table-resize")?.result).toBe("not played");
  expect(replayed.find(({ id }) => id === "tables")?.result).toBe("same");
});

test.each([
  ["no JSON", "{", /no JSON file/],
  ["another file", '{"name": "x"}', /no trace/],
  ["another version", '{"kind": "HERTS trace", "version": 99}', /version 99/],
  ["half a trace", '{"kind": "HERTS trace", "version": 1, "steps": []}', /parts of it are missing/],
])("%s is refused in words", (_name, content, message) => {
  expect(() => readTrace(content)).toThrow(UnusableTrace);
  expect(() => readTrace(content)).toThrow(message);
});

test.each([
  ["a member", ["sheet", "constructor"]],
  ["a method", ["sheet", ["constructor", "return 1"]]],
  ["a way among the arguments", ["sheet", ["getRange", { way: ["workbook", "__proto__"] }]]],
  ["an argument that is no way", ["sheet", ["getRange", { way: [7] }]]],
])("a trace that asks for anything else by %s is refused", (_name, way) => {
  const trace = readTrace(text);
  const exchange = { operations: [{ way, call: true }], answer: { answers: {} } };
  const steps = [{ id: "values", needs: "1.1", exchanges: [exchange] }];
  expect(() => readTrace(JSON.stringify({ ...trace, steps }))).toThrow(UnusableTrace);
});
