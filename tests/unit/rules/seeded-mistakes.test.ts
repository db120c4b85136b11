import { catalogue, checkWorkbook, type Finding } from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import { correctDraft, snapshotOf, type Draft } from "./seeded/correct-workbook";
import { mistakes, spokenElsewhere } from "./seeded/mistakes";

function findingsIn(draft: Draft): readonly Finding[] {
  const reading = readIndicatorWorkbook(snapshotOf(draft));
  if (reading.kind === "nothing") throw new Error(reading.message);
  return checkWorkbook(reading.workbook);
}

const inShort = ({ rule, severity, measure, message }: Finding) =>
  `${severity} ${rule} at ${measure}: ${message}`;

test("a correct workbook of 24 measures yields no finding at all", () => {
  const reading = readIndicatorWorkbook(snapshotOf(correctDraft()));
  expect(reading).toMatchObject({ kind: "workbook" });
  if (reading.kind === "workbook") expect(reading.workbook.measures).toHaveLength(24);
  expect(findingsIn(correctDraft()).map(inShort)).toEqual([]);
});

test.each(mistakes.map(({ what, rule, make }) => [what, rule, make] as const))(
  "%s is reported by %s alone",
  (_what, rule, make) => {
    const draft = correctDraft();
    make(draft);
    const findings = findingsIn(draft);
    const others = findings.filter((finding) => finding.rule !== rule);
    expect(others.map(inShort)).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  },
);

test("there are at least 60 ways to break the workbook, none of them twice", () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(mistakes.map(({ what }) => what)).size).toBe(mistakes.length);
});

test("every rule of the catalogue is among them, or is said to be tested elsewhere", () => {
  const seeded = new Set(mistakes.map(({ rule }) => rule));
  const left = catalogue.map(({ slug }) => slug).filter((slug) => !seeded.has(slug));
  expect(left.sort()).toEqual(Object.keys(spokenElsewhere).sort());
});
