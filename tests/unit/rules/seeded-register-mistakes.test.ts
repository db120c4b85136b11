import { catalogue, checkWorkbook, type Finding } from "../../../src/core/rules";
import { ruleFamily } from "../../../src/core/rules/check-families";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CellValue } from "../../../src/core/workbook/types";
import { correctRegisters, withRegisters, type RegistersDraft } from "./seeded/correct-registers";

function findingsIn(draft: RegistersDraft): readonly Finding[] {
  const reading = readIndicatorWorkbook(withRegisters(draft));
  if (reading.kind === "nothing") throw new Error(reading.message);
  return checkWorkbook(reading.workbook);
}

const inShort = ({ rule, severity, cell, message }: Finding) =>
  `${severity} ${rule} at ${cell.sheet} ${cell.row + 1}: ${message}`;

/** Writes a value at a row and column of a register, both from 0. */
const at =
  (register: keyof RegistersDraft, row: number, column: number, value: CellValue) =>
  (draft: RegistersDraft): void => {
    draft[register][row]![column] = value;
  };

const without =
  (register: keyof RegistersDraft, row: number, count = 1) =>
  (draft: RegistersDraft): void => {
    draft[register].splice(row, count);
  };

/** What is done to the correct registers, the rule that must speak, and nothing else may. */
const mistakes: readonly (readonly [
  what: string,
  rule: string,
  make: (draft: RegistersDraft) => void,
])[] = [
  [
    "a promise that nothing measures",
    "commitment-unmeasured",
    (draft) => draft.success.push(["An increase in the number of plays that are staged", "", ""]),
  ],
  ["an indicator that there is not", "named-indicator-unknown", at("actions", 3, 5, "2, 77")],
  [
    "a direction against the polarity",
    "desired-against-polarity",
    at("success", 3, 1, "Reduction"),
  ],
  ["a proposal that nobody has confirmed", "link-unconfirmed", at("success", 3, 2, "")],
  [
    "a priority without a measure",
    "priority-without-measure",
    (draft) => draft.priorities.push(["Ambition 5", "More museums", "", "", "", ""]),
  ],
  [
    "an ambition that there is not",
    "priority-ambition-unknown",
    at("priorities", 7, 0, "Ambition 8"),
  ],
  ["a bee that there is not", "register-bee-unknown", at("priorities", 1, 5, "BE WEALTHY")],
  [
    "a corporate priority that there is not",
    "register-corporate-priority-unknown",
    at("priorities", 1, 4, "MORE ROADS"),
  ],
  ["a bee without a line", "register-bee-missing", without("scorecard", 7)],
  [
    "a bee with two lines apart",
    "register-bee-twice",
    (draft) =>
      draft.scorecard.push([
        "BE SAFE",
        "Safe again",
        "Reduction in the number of late visits",
        "2",
        "Panel",
      ]),
  ],
  [
    "the same statement twice",
    "register-statement-twice",
    (draft) => draft.success.push([...draft.success[1]!]),
  ],
  [
    "a desired direction that is none",
    "register-direction-unreadable",
    at("success", 3, 1, "Sideways"),
  ],
  [
    "a desired direction against the words",
    "register-direction-contradiction",
    at("success", 2, 1, "Increase"),
  ],
  ["a figure that cannot be read", "context-figure-unreadable", at("context", 3, 2, "about a lot")],
  [
    "a share above 100%",
    "context-percentage-impossible",
    (draft) => draft.context[1]!.splice(2, 3, "108%", "18.4%", ""),
  ],
  ["a difference that disagrees", "context-difference-mismatch", at("context", 1, 4, "-6.7")],
  [
    "a percentage beside a count",
    "context-units-differ",
    (draft) => draft.context[2]!.splice(3, 2, "177", ""),
  ],
  ["a figure without a period", "context-without-period", at("context", 3, 5, "")],
  ["a figure without a source", "context-without-source", at("context", 3, 6, "")],
  ["a number twice", "action-number-duplicate", at("actions", 8, 0, "a")],
  ["a number left out", "action-number-gap", at("actions", 8, 0, "c")],
  ["an action of another priority", "action-wrong-parent", at("actions", 6, 0, "1.2.2")],
  ["work that is overdue", "action-overdue", at("actions", 5, 3, "31/03/2024")],
  ["work without an owner", "action-without-owner", at("actions", 5, 2, "")],
  ["work without a due date", "action-without-due-date", at("actions", 5, 3, "")],
  ["a due date that is none", "action-due-date-unreadable", at("actions", 5, 3, "soon enough")],
  ["a status that is none", "action-status-unreadable", at("actions", 5, 4, "purple")],
  [
    "an action without tasks",
    "action-without-tasks",
    (draft) =>
      draft.actions.splice(10, 3, [
        "1.2.1",
        "Assess health in time",
        "Head of Health",
        "30/09/2024",
        "On track",
        "",
      ]),
  ],
  ["a priority without actions", "action-priority-without-actions", without("actions", 10, 3)],
  ["a decline that no action names", "declining-without-action", at("actions", 6, 5, "")],
];

test("registers in which nothing is wrong yield no finding at all", () => {
  expect(findingsIn(correctRegisters()).map(inShort)).toEqual([]);
});

test.each(mistakes)("%s is reported by %s alone", (_what, rule, make) => {
  const draft = correctRegisters();
  make(draft);
  const findings = findingsIn(draft);
  expect(findings.filter((finding) => finding.rule !== rule).map(inShort)).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});

/** Rules about registers that no single mistake here calls, and where they are tested. */
const elsewhere: Readonly<Record<string, string>> = {
  "register-note": "tells what the reader decided: tests/unit/planning",
  "indicator-unused": "speaks where the priorities name fewer indicators: its own examples",
  "desired-against-proposed": "needs a proposal: its own examples",
  "action-plan-silent": "a plan without owners, dates and statuses: its own examples",
  "action-number-missing": "tests/unit/planning/action-plan",
  "action-number-out-of-order": "tests/unit/planning/action-plan",
  "action-orphan": "tests/unit/planning/action-plan",
  "action-status-contradicts": "tests/unit/planning/action-plan",
};

test("every rule about registers is among them, or is said to be tested elsewhere", () => {
  const seeded = new Set(mistakes.map(([, rule]) => rule));
  const about = catalogue.map(({ slug }) => slug).filter((slug) => ruleFamily(slug) === "planning");
  expect(about.filter((slug) => !seeded.has(slug)).sort()).toEqual(Object.keys(elsewhere).sort());
});
