import {
  catalogue,
  checkWorkbook,
  exampleWorkbook,
  type RuleExample,
} from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";

function findingsIn(example: RuleExample) {
  const reading = readIndicatorWorkbook(exampleWorkbook(example));
  if (reading.kind !== "workbook") throw new Error(`${example.title}: ${reading.message}`);
  return checkWorkbook(reading.workbook, example.settings);
}

const examples = (kind: "passes" | "fails") =>
  catalogue.flatMap((rule) => rule[kind].map((example) => ({ rule, example })));

describe("the rule catalogue", () => {
  test("gives every rule a slug of its own in kebab case", () => {
    const slugs = catalogue.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("gives every rule a title, a rationale, and examples that pass and fail", () => {
    for (const rule of catalogue) {
      expect(rule.title).not.toBe("");
      expect(rule.rationale.length).toBeGreaterThan(40);
      expect(rule.passes.length).toBeGreaterThan(0);
      expect(rule.fails.length).toBeGreaterThan(0);
    }
  });

  test.each(examples("passes").map(({ rule, example }) => [rule.slug, example.title, example]))(
    "%s is quiet, as is every other rule: %s",
    (_slug, _title, example) => {
      expect(findingsIn(example as RuleExample)).toEqual([]);
    },
  );

  test.each(examples("fails").map(({ rule, example }) => [rule.slug, example.title, example]))(
    "%s alone speaks: %s",
    (slug, _title, example) => {
      const findings = findingsIn(example as RuleExample);
      expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([slug]);
      for (const { message } of findings) expect(message).toMatch(/^.{20,}[.”]$/su);
    },
  );
});

describe("the check", () => {
  test("runs every rule on a workbook without measures, and on one with nothing but a title", () => {
    const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows: [{}] }));
    if (reading.kind !== "workbook") throw new Error(reading.message);
    const empty = { ...reading.workbook, measures: [], notes: [] };
    const nothingRead = { ...empty, snapshot: { name: "Empty.xlsx", sheets: [] } };
    for (const workbook of [empty, nothingRead]) expect(checkWorkbook(workbook)).toEqual([]);
    const blank = Object.fromEntries(
      ["number", "ambition", "polarity", "previous", "latest", "direction", "commentary"].map(
        (field) => [field, ""],
      ),
    );
    expect(findingsIn({ title: "", rows: [blank] }).length).toBeGreaterThan(0);
  });

  test("finds nothing in a table of one faultless measure", () => {
    expect(findingsIn({ title: "one measure", rows: [{}] })).toEqual([]);
  });

  test("reports once where no measure is placed under an ambition", () => {
    const findings = findingsIn({ title: "", rows: [{ ambition: "" }, { ambition: "" }] });
    expect(findings).toMatchObject([{ rule: "ambition-missing", measure: null }]);
  });

  test("gives findings in the order of the sheet", () => {
    const findings = findingsIn({
      title: "",
      rows: [{ latest: "#REF!", direction: "N/A" }, { previous: "" }, { direction: "↓" }],
    });
    const rows = findings.map(({ cell }) => cell.row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows).toEqual([1, 2, 2, 3]);
  });

  test("obeys the tolerance that is set", () => {
    const example = {
      title: "",
      rows: [
        { previous: "100", latest: "91", polarity: "higher", direction: "⇄", actions: "A plan." },
      ],
    };
    const reading = readIndicatorWorkbook(exampleWorkbook(example));
    if (reading.kind !== "workbook") throw new Error(reading.message);
    expect(checkWorkbook(reading.workbook, { tolerance: 0.1 })).toEqual([]);
    expect(checkWorkbook(reading.workbook, { tolerance: 0.05 })).toMatchObject([
      { rule: "direction-mismatch", expected: "↓", actual: "⇄" },
    ]);
  });

  test("offers the arrow as a fix for its own cell", () => {
    const [finding] = findingsIn({
      title: "",
      rows: [{ previous: "15.4%", latest: "15.7%", polarity: "lower", direction: "↓" }],
    });
    expect(finding?.fix?.edits).toEqual([{ cell: finding?.cell, before: "↓", after: "⇄" }]);
  });

  test("asks for actions once per indicator, at its first declining measure", () => {
    const shared = { number: 9, indicator: "Places at schools", actions: "", direction: "↓" };
    const decline = { previous: "66.0%", latest: "60.0%" };
    const findings = findingsIn({
      title: "",
      rows: [
        { ...shared, number: "9a", measure: "reception", ...decline },
        { ...shared, number: "9b", measure: "year 7", ...decline },
      ],
    });
    expect(findings).toMatchObject([{ rule: "actions-missing", measure: "9a" }]);
  });
});
