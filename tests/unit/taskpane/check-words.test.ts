import { checkedRows, oddArrow, wrongArrow } from "./checked";
import { readDecision } from "../../../src/taskpane/check/decision";
import { previewFixes } from "../../../src/taskpane/check/preview";
import { resultsToCopy } from "../../../src/taskpane/check/results-text";
import { wording } from "../../../src/taskpane/wording";

test("results are copied with one line for each finding under a header", () => {
  const { text } = resultsToCopy(checkedRows([wrongArrow, oddArrow]));
  const lines = text.split("\r\n").map((line) => line.split("\t"));
  expect(lines.map(([severity, measure]) => [severity, measure])).toEqual([
    ["Severity", "Measure"],
    ["Error", "1"],
    ["For information", "2"],
  ]);
  expect(lines.every((cells) => cells.length === lines[0]!.length)).toBe(true);
});

test("text of the workbook becomes neither a formula nor HTML when results are pasted", () => {
  const checked = checkedRows([{ ambition: '=HYPERLINK("x")\t<img src=x>\nend' }]);
  const evil = { ...checked.findings[0]!, message: '=1+1\t<b onclick="x">\n2' };
  const { text, html } = resultsToCopy({ ...checked, findings: [evil] });
  const [, row] = text.split("\r\n");
  expect(row!.split("\t")[3]).toBe(`'=1+1 <b onclick="x"> 2`);
  expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;");
  expect(html).toContain("mso-number-format:'\\@'");
});

test("the preview of a fix shows the cell, what goes and what comes", () => {
  const checked = checkedRows([wrongArrow]);
  const { changes, refused } = previewFixes(checked.findings, checked);
  expect(refused).toEqual([]);
  expect(changes).toEqual([
    { place: "J2", sheet: "Indicators", lead: "", removed: "↓", inserted: "⇄", tail: "" },
  ]);
});

test("the preview shows a long cell only around the change", () => {
  const long = `${"a ".repeat(60)}end`;
  const checked = checkedRows([{}]);
  const cell = { sheet: "Indicators", row: 1, column: 10 };
  const content = checked.workbook.measures[0]!.commentary!.text;
  const fix = {
    description: "",
    edits: [{ cell, before: content, after: `${content} ${long}` }],
  };
  const finding = { rule: "x", severity: "info", measure: "1", cell, message: "", fix } as const;
  const [change] = previewFixes([finding], checked).changes;
  expect(change!.inserted).toContain("end");
  expect(change!.lead.length).toBeLessThanOrEqual(31);
});

test("a reason and initials are needed, and each is told at its field", () => {
  const { problems } = readDecision({ reason: " … ", initials: " " });
  expect(problems).toEqual({
    reason: wording.check.reasonMissing,
    initials: wording.check.initialsMissing,
  });
  expect(readDecision({ reason: "x".repeat(501), initials: "ABCDEFGHIJK" }).problems).toEqual({
    reason: "Write at most 500 characters.",
    initials: "Write initials of at most 10 characters.",
  });
  expect(readDecision({ reason: " As published. ", initials: " AB " })).toEqual({
    decision: { reason: "As published.", initials: "AB" },
    problems: {},
  });
});

test("refused fixes are told in words, those of one reason together", () => {
  const [finding] = checkedRows([wrongArrow]).findings;
  const reason = "the cell holds a formula. Change the formula by hand";
  const refused = [
    { finding: finding!, reason },
    { finding: finding!, reason },
  ];
  expect(wording.check.fixed({ changes: [], applied: [], refused })).toBe(
    `2 findings not fixed: ${reason}.`,
  );
});
