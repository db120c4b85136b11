import {
  catalogue,
  checkWorkbook,
  checkWorkbookInSteps,
  compareChecks,
  findingKeys,
  ruleFamily,
  withAccepted,
  createCheckContext,
} from "../../../src/core/rules";
import { finished } from "../../../src/core/steps";
import { checkedRows, oddArrow, wrongArrow, wrongRatio, type Rows } from "../taskpane/checked";

/** Numbers of new, gone and unchanged findings. */
function changes(before: Rows, after: Rows) {
  const { added, gone, unchanged } = compareChecks(checkedRows(before), checkedRows(after));
  return [added.size, gone.length, unchanged];
}

test("the same workbook has nothing new and nothing gone", () => {
  expect(changes([wrongArrow, oddArrow], [wrongArrow, oddArrow])).toEqual([0, 0, 2]);
});

test("a corrected mistake is gone, a further one is new", () => {
  expect(changes([wrongArrow, {}, {}], [{}, {}, oddArrow])).toEqual([1, 1, 0]);
});

test("a finding stays the same when its row moves", () => {
  const rows: Rows = [{ number: 1 }, { ...wrongArrow, number: 2 }];
  const moved: Rows = [{ ...wrongArrow, number: 2 }, { number: 1 }];
  const ofArrow = (each: Rows) => {
    const outcome = checkedRows(each);
    const finding = outcome.findings.find(({ rule }) => rule === "direction-mismatch")!;
    return findingKeys(outcome).get(finding);
  };
  expect(ofArrow(rows)).toBe(ofArrow(moved));
  const { gone } = compareChecks(checkedRows(rows), checkedRows(moved));
  expect(gone).toEqual([]);
});

test("a figure that was changed and is still wrong is an old finding", () => {
  expect(changes([wrongRatio], [{ latest: "68.0% (66/100)" }])).toEqual([0, 0, 1]);
});

test("of two findings of a rule at a measure, the one that was corrected is gone", () => {
  const before = checkedRows([{ previous: "61.0% (60/100)", latest: "67.0% (66/100)" }]);
  const after = checkedRows([{ previous: "60.0% (60/100)", latest: "67.0% (66/100)" }]);
  const { gone, added, unchanged } = compareChecks(before, after);
  expect(gone.map(({ actual }) => actual)).toEqual(["61.0%"]);
  expect([added.size, unchanged]).toEqual([0, 1]);
});

test("an accepted finding is neither gone nor, taken back, as before", () => {
  const open = checkedRows([wrongArrow]);
  const [finding] = open.findings;
  const context = createCheckContext(open.workbook, open.settings);
  const decision = { reason: "As published.", initials: "AB", date: "2023-05-04" };
  const [acceptance] = withAccepted([], [finding!], decision, context);
  const accepted = {
    ...open,
    findings: [],
    accepted: [{ finding: finding!, acceptance: acceptance! }],
  };
  expect(compareChecks(open, accepted)).toEqual({ added: new Set(), gone: [], unchanged: 0 });
  expect(compareChecks(accepted, open).added.size).toBe(1);
});

test("each finding has a key of its own", () => {
  const rows: Rows = Array.from({ length: 30 }, () => ({ ...wrongArrow, ...wrongRatio }));
  const outcome = checkedRows(rows);
  const keys = findingKeys(outcome);
  expect(outcome.findings.length).toBeGreaterThan(30);
  expect(new Set(keys.values()).size).toBe(outcome.findings.length);
});

test("a check in steps pauses after each rule and finds what the check at once finds", () => {
  const { workbook } = checkedRows([wrongArrow, oddArrow]);
  const steps = [...checkWorkbookInSteps(workbook)];
  expect(steps.at(0)).toEqual({ done: 1, total: catalogue.length });
  expect(steps.at(-1)).toEqual({ done: catalogue.length, total: catalogue.length });
  expect(finished(checkWorkbookInSteps(workbook))).toEqual(checkWorkbook(workbook));
});

test("every rule belongs to the family that its name says", () => {
  const families = new Map(catalogue.map(({ slug }) => [slug, ruleFamily(slug)]));
  expect(Object.fromEntries(families)).toMatchObject({
    "number-gap": "structure",
    "number-as-text": "figures",
    "ratio-mismatch": "figures",
    "direction-mismatch": "direction",
    "target-missed": "direction",
    "period-gap": "periods",
    "outcome-bee-alias": "names",
    "actions-missing": "commentary",
    "summary-contradicts": "series",
    "report-outdated": "report",
    "entry-unusable": "settings",
  });
});
