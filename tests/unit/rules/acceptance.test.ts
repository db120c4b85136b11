import {
  checkWorkbook,
  createCheckContext,
  defaultSettings,
  exampleWorkbook,
  splitAccepted,
  withAccepted,
  type Acceptance,
  type Finding,
  type RuleExample,
} from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";

type Rows = RuleExample["rows"];

function checked(rows: Rows) {
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  const context = createCheckContext(reading.workbook, defaultSettings);
  return { context, findings: checkWorkbook(reading.workbook) };
}

const decision = { reason: "As the department publishes it.", initials: "AB", date: "2023-05-04" };

/** Acceptances of all that is found in the rows. */
function acceptAll(rows: Rows, wanted: (finding: Finding) => boolean = () => true): Acceptance[] {
  const { context, findings } = checked(rows);
  return withAccepted([], findings.filter(wanted), decision, context);
}

/** What is open, accepted and lapsed when the rows are checked next. */
function next(rows: Rows, acceptances: readonly Acceptance[]) {
  const { context, findings } = checked(rows);
  const { open, accepted, lapsed } = splitAccepted(findings, acceptances, context);
  return [open.length, accepted.length, lapsed.length];
}

const wrongArrow = { previous: "15.4%", latest: "15.7%", polarity: "lower", direction: "↓" };

test("an accepted finding is no longer open", () => {
  const rows = [{}, wrongArrow];
  expect(next(rows, [])).toEqual([1, 0, 0]);
  expect(next(rows, acceptAll(rows))).toEqual([0, 1, 0]);
});

test("it stays accepted where its row has moved", () => {
  const rows = [{ ...wrongArrow, number: 7 }];
  expect(next([{}, {}, ...rows], acceptAll(rows))).toEqual([0, 1, 0]);
});

test("a measure without a number stays accepted where its row has moved", () => {
  const rows = [{ ...wrongArrow, number: "", indicator: "Percentage of children seen" }];
  const accepted = acceptAll(rows, ({ rule }) => rule === "direction-mismatch");
  expect(accepted.map(({ measure }) => measure)).toEqual(["Percentage of children seen"]);
  const { context, findings } = checked([{ number: "", indicator: "Percentage met" }, ...rows]);
  const split = splitAccepted(findings, accepted, context);
  expect(split).toMatchObject({ accepted: [{ finding: { measure: "row 3" } }], lapsed: [] });
});

test("it is open again where the content of its cell has changed", () => {
  const accepted = acceptAll([{}, wrongArrow]);
  expect(next([{}, { ...wrongArrow, direction: "N/A" }], accepted)).toEqual([1, 0, 1]);
});

test("it is open again where a figure has changed that the rule compares, though its own cell is the same", () => {
  const accepted = acceptAll([{}, wrongArrow]);
  expect(next([{}, { ...wrongArrow, latest: "15.8%" }], accepted)).toEqual([1, 0, 1]);
});

test("it does not cover the same mistake at another measure, or another rule at the same one", () => {
  const accepted = acceptAll([{}, wrongArrow]);
  expect(next([wrongArrow, {}], accepted)).toEqual([1, 0, 1]);
  const [acceptance] = accepted;
  expect(next([{}, wrongArrow], [{ ...acceptance!, rule: "ratio-mismatch" }])).toEqual([1, 0, 1]);
});

test("it lapses where the mistake is gone", () => {
  expect(next([{}, {}], acceptAll([{}, wrongArrow]))).toEqual([0, 0, 1]);
});

test("an acceptance of one line of a stacked cell leaves the other lines open", () => {
  const stacked = {
    indicator: "Children with plans in:\n• mainstream schools\n• special schools",
    polarity: "higher",
    previous: "41%\n29%",
    latest: "42%\n30%",
    direction: "N/A\nN/A",
  };
  const accepted = acceptAll([stacked], ({ measure }) => measure === "1b");
  expect(accepted).toHaveLength(1);
  expect(next([stacked], accepted)).toEqual([1, 1, 0]);
});

test("accepting again replaces the reason", () => {
  const { context, findings } = checked([{}, wrongArrow]);
  const first = withAccepted([], findings, decision, context);
  const again = withAccepted(first, findings, { ...decision, reason: "Agreed." }, context);
  expect(again.map(({ reason }) => reason)).toEqual(["Agreed."]);
});

test("a commentary of many thousand characters is kept short, and a change at its end is seen", () => {
  const long = { ...wrongArrow, indicator: `Percentage of ${"young people ".repeat(2000)}` };
  const accepted = acceptAll([long]);
  expect(accepted[0]!.content.length).toBeLessThan(150);
  const actions = { previous: "66.0%", latest: "60.0%", direction: "↓", actions: "" };
  const text = "Fewer moved in than in the year before. ".repeat(500);
  const kept = acceptAll([{ ...actions, commentary: text }], (f) => f.rule === "actions-missing");
  const changed = [{ ...actions, commentary: `${text}More will.` }];
  const { context, findings } = checked(changed);
  const missing = findings.filter(({ rule }) => rule === "actions-missing");
  expect(splitAccepted(missing, kept, context)).toMatchObject({ accepted: [], lapsed: kept });
});
