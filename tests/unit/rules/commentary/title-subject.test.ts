import { isClosed, namesTheMeasure } from "../../../../src/core/rules/commentary/title-subject";
import { exampleWorkbook } from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";

function measureOf(indicator: string, latest: string) {
  const rows = [{ indicator, previous: latest, latest }];
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows }));
  const measure = reading.kind === "workbook" ? reading.workbook.measures[0] : undefined;
  if (!measure) throw new Error("The table has no measure.");
  return measure;
}

const carers = measureOf("Number of foster carers approved", "115");
const plans = measureOf("Percentage of children in need plans reviewed on time", "63.9%");
const exclusions = measureOf("Permanent exclusions", "58");

describe("a subject that names the measure", () => {
  test.each([
    ["the number of foster carers approved", carers],
    ["overall the number of foster carers approved", carers],
    ["the number of carers approved", carers],
    ["the percentage of plans reviewed on time", plans],
    ["the number of permanent exclusions", exclusions],
    ["permanent exclusions", exclusions],
  ])("%s", (words, measure) => {
    expect(namesTheMeasure(words, measure)).toBe(true);
  });
});

describe("a subject that names another figure", () => {
  test.each([
    ["the number of foster carers approved in the east", carers],
    ["the number of foster carers deregistered", carers],
    ["the number of carers", carers],
    ["the percentage of foster carers approved", carers],
    ["the number of children in need plans reviewed on time", plans],
    ["the rate of permanent exclusions", exclusions],
    ["it", carers],
  ])("%s", (words, measure) => {
    expect(namesTheMeasure(words, measure)).toBe(false);
  });
});

test("a claim is closed by the end, by the year, or by its reason, and left open by a place or a group", () => {
  for (const behind of [".", "", " this year.", " in «0», as more came", " (‹1›).", " to ‹1›."]) {
    expect(isClosed(behind)).toBe(true);
  }
  for (const behind of [" in watford.", " for boys", " of which ‹1›", " at secondary schools."]) {
    expect(isClosed(behind)).toBe(false);
  }
});
