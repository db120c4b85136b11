import { checkWorkbook, exampleWorkbook } from "../../../src/core/rules";
import { buildReport } from "../../../src/core/report";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { IndicatorWorkbook } from "../../../src/core/workbook/types";
import { changeLine, frontGrid } from "../report/executive-summary/edited";
import { defaultReportChoices } from "../../../src/core/report";

const example = exampleWorkbook({
  title: "",
  rows: [
    { number: 7, indicator: "Number of children returning home", previous: "94", latest: "115" },
  ],
});

function workbook(): IndicatorWorkbook {
  const reading = readIndicatorWorkbook(example);
  if (reading.kind === "nothing") throw new Error(reading.message);
  return reading.workbook;
}

const line = "• The number of children returning home rose from 94 to 115 (indicator 7).";

/** What the check says of the summary after the analyst has changed that line of the built report. */
function findings(...texts: readonly string[]) {
  const read = workbook();
  const model = buildReport(read, [], { tolerance: 0.05 });
  const front = frontGrid(model, defaultReportChoices, changeLine(line, ...texts));
  const builtReport = { tabs: [], front, summaryMemory: model.summaryMemory! };
  const found = checkWorkbook({ ...read, snapshot: { ...read.snapshot, builtReport } });
  return found.filter(({ rule }) => rule.startsWith("summary-"));
}

test("a drafted line needs no finding", () => {
  expect(findings(line)).toEqual([]);
});

test("an edited line that contradicts the figures is reported at its cell of the report", () => {
  const edited = "• The number of children returning home fell from 115 to 94 (indicator 7).";
  const [finding, ...others] = findings(edited);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: "summary-contradicts", measure: "7" });
  expect(finding!.cell.sheet).toBe("Report");
  expect(finding!.message).toContain("says that the figure went down, but 7 went from 94 to 115");
});

test("an edited line that the figures bear out, and one about something else, need no finding", () => {
  expect(findings("• More children returned home (indicator 7).")).toEqual([]);
  expect(findings(line, "• Ofsted judged our services Outstanding in January.")).toEqual([]);
});
