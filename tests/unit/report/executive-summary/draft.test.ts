import fc from "fast-check";
import { buildReport } from "../../../../src/core/report";
import { exampleWorkbook } from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import { firstBuild, linesOf } from "./edited";
import type { MeasureSketch } from "../measures";

const linesFrom = (...sketches: MeasureSketch[]) => linesOf(firstBuild(sketches));

test("the summary counts the directions, then tells what improved and what needs to improve", () => {
  const lines = linesFrom(
    {
      id: "1",
      indicator: "Percentage of CLA living in the county",
      previous: "67.4%",
      latest: "63.9%",
    },
    { id: "2", indicator: "Number of CLA returning home", previous: "94", latest: "115" },
    { id: "3", indicator: "Take up of early education", previous: "91.7%", latest: "90.7%" },
    { id: "4", indicator: "New indicator", previous: "N/A", latest: "5" },
  );
  expect(lines).toEqual([
    "This report follows 4 measures: 1 improved, 1 declined by no more than 5%, 1 by more and 1 cannot be compared.",
    "Improved performance",
    "• The number of CLA returning home rose from 94 to 115 (indicator 2).",
    "Performance that needs to improve",
    "• The percentage of CLA living in the county fell from 67.4% to 63.9% (indicator 1).",
    "• 1 measure declined by no more than 5%: indicator 3.",
    "1 measure cannot be compared with the previous figure (indicator 4); the notes say why.",
  ]);
});

test("a part without measures has no heading", () => {
  const lines = linesFrom({ previous: "10", latest: "12" });
  expect(lines).toContain("Improved performance");
  expect(lines).not.toContain("Performance that needs to improve");
});

test("the largest change comes first; small counts come last, however far they moved", () => {
  const lines = linesFrom(
    { id: "1", indicator: "Visits", previous: "100", latest: "110" },
    { id: "2", indicator: "Places", previous: "100", latest: "150" },
    { id: "3", indicator: "Graduates", previous: "1", latest: "4" },
  );
  expect(lines.slice(2)).toEqual([
    "• Places rose from 100 to 150 (indicator 2).",
    "• Visits rose from 100 to 110 (indicator 1).",
    "• Graduates rose from 1 to 4 (indicator 3).",
  ]);
});

test("measures of one indicator share a line", () => {
  const lines = linesFrom(
    {
      id: "29a",
      indicator: "Diversity of staff",
      label: "under 25",
      previous: "10%",
      latest: "20%",
    },
    { id: "29b", indicator: "Diversity of staff", label: "men", previous: "10%", latest: "11%" },
    { id: "29c", indicator: "Diversity of staff", label: "women", previous: "10%", latest: "12%" },
  );
  expect(lines[2]).toBe(
    "• Diversity of staff: under 25 rose from 10% to 20% (indicator 29a). Indicators 29c and 29b improved, too.",
  );
});

test("a label that says by itself what is measured stands alone, and one that ends the title's phrase goes on with it", () => {
  const lines = linesFrom(
    {
      id: "9",
      indicator: "Places at schools",
      label: "Number of special places delivered",
      previous: "10",
      latest: "20",
    },
    {
      id: "6",
      indicator: "Percentage of children with plans in:",
      label: "mainstream settings",
      previous: "40%",
      latest: "41%",
    },
  );
  expect(lines.slice(2)).toEqual([
    "• The number of special places delivered rose from 10 to 20 (indicator 9).",
    "• The percentage of children with plans in mainstream settings rose from 40% to 41% (indicator 6).",
  ]);
});

test("a decline tells the first action that says something", () => {
  const actions =
    "Fostering Strategy\n• Recruit more foster carers within the county. Then more.\n• Second";
  const lines = linesFrom({ latest: "5%", actions });
  expect(lines[2]).toBe(
    "• Indicator 1 fell from 10% to 5% (indicator 1). What is being done: Recruit more foster carers within the county.",
  );
});

test("a line that opens a list of actions is told with the first of them", () => {
  const actions =
    "To rely less on agency staff the Council is\n• moving people to permanent posts\n• recruiting";
  expect(linesFrom({ latest: "5%", actions })[2]).toContain(
    "What is being done: To rely less on agency staff the Council is moving people to permanent posts; recruiting.",
  );
});

test("a measure whose id is only the place of its row is not named by it", () => {
  const lines = linesFrom({ id: "row 12", indicator: "Places", previous: "10", latest: "20" });
  expect(lines[2]).toBe("• Places rose from 10 to 20.");
});

test("targets in the latest figures are told as met or missed, quartiles in the workbook's words", () => {
  const reading = readIndicatorWorkbook(
    exampleWorkbook({
      title: "",
      rows: [
        { number: 20, indicator: "Take up of places", previous: "90%", latest: "97% (Target 85%)" },
        {
          number: 34,
          indicator: "Claims",
          previous: "900",
          latest: "919 against a target of 1,000",
        },
        {
          number: 32,
          indicator: "Rate of need",
          polarity: "lower",
          previous: "213.0",
          latest: "203.40 Top quartile nationally",
        },
      ],
    }),
  );
  if (reading.kind === "nothing") throw new Error(reading.message);
  const lines = linesOf(buildReport(reading.workbook, [], { tolerance: 0.05 }));
  expect(lines.slice(lines.indexOf("Targets and national standing") + 1)).toEqual([
    "• Target met: Take up of places (97% against 85%, indicator 20).",
    "• Target missed: Claims (919 against 1,000, indicator 34).",
    "• Top quartile nationally: the rate of need (203.40, indicator 32).",
  ]);
});

test("a summary of 5,000 measures is as short as one of 58, and says how many more there are and where", () => {
  const sketches = (count: number) =>
    Array.from({ length: count }, (_, i): MeasureSketch => {
      const latest = String(100 + (i % 3 === 0 ? -(i % 97) : i % 89));
      return {
        id: String(i + 1),
        indicator: `Indicator number ${i}`,
        ambition: (i % 5) + 1,
        previous: "100",
        latest,
      };
    });
  const many = linesOf(firstBuild(sketches(5000)));
  expect(many.length).toBeLessThanOrEqual(linesOf(firstBuild(sketches(58))).length);
  expect(many.join("\n").length).toBeLessThan(4_000);
  expect(many).toContainEqual(
    expect.stringMatching(/^• In all, \d+ measures under Ambition 1, .* improved\.$/),
  );
});

test("keys are unique, and every line is one line", () => {
  const percent = fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`);
  const sketch = fc.record({
    indicator: fc.string({ minLength: 1, maxLength: 30 }),
    previous: percent,
    latest: percent,
    actions: fc.option(fc.string({ maxLength: 60 })),
  });
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 30 }), (given) => {
      const { executiveSummary } = firstBuild(
        given.map((each, i) => ({ ...each, id: `${i + 1}` })),
      );
      const keys = executiveSummary.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { block } of executiveSummary) expect(block.text).not.toMatch(/[\r\n]/);
    }),
    { numRuns: 40 },
  );
});
