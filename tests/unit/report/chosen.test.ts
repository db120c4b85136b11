import { buildReport, defaultReportChoices } from "../../../src/core/report";
import { workbookOf } from "./measures";

const sketches = [
  { id: "1", ambition: 1, commentary: "Shared words." },
  { id: "2", ambition: 2, latest: "5%" },
  { id: "3", ambition: null },
];
const settings = { tolerance: 0.05 };

function chosen(...ambitions: readonly number[]) {
  const choices = { ...defaultReportChoices, ambitions };
  const accepted = ["1", "2", null].map((measure) => ({ measure, found: "x", reason: "y" }));
  return buildReport(workbookOf(sketches), [], { ...settings, choices }, accepted);
}

test("a report of chosen ambitions holds their measures only, in its counts and notes, too", () => {
  const model = chosen(2);
  expect(model.ambitions.map(({ number }) => number)).toEqual([2]);
  expect(model.byAmbition.at(-1)).toMatchObject({ total: 1, declining: 1 });
  expect(model.accepted.map(({ measure }) => measure)).toEqual(["2", null]);
  expect(model.executiveSummary.map(({ block }) => block.text).join(" ")).not.toContain(
    "indicator 1",
  );
  expect(model.introduction.join(" ")).toContain("It holds Ambition 2 only");
});

test("a report of all ambitions says nothing of a choice", () => {
  const { introduction } = buildReport(workbookOf(sketches), [], settings);
  expect(introduction.join(" ")).not.toMatch(/ only/);
});

test("a commentary that stands at a measure outside the choice is printed at the first measure inside it", () => {
  const twins = [
    { id: "6a", ambition: 1, indicator: "Plans", commentary: "Shared words." },
    { id: "6b", ambition: 2, indicator: "Plans", commentary: "Shared words." },
  ];
  const choices = { ...defaultReportChoices, ambitions: [2] };
  const { ambitions } = buildReport(workbookOf(twins), [], { ...settings, choices });
  expect(ambitions[0]?.measures[0]?.commentary).toEqual([
    { kind: "paragraph", text: "Shared words." },
  ]);
});

test("plan and council are named as set", () => {
  const { title, introduction } = buildReport(workbookOf([{}]), [], {
    ...settings,
    planName: "The Children's Plan",
    councilName: "Bedford",
  });
  expect(title).toBe("The Children's Plan – Performance Report");
  expect(introduction[0]).toBe(
    "The Children's Plan of Bedford names the indicators that show how far its ambitions are met.",
  );
});

test("charts are left out where none are wanted", () => {
  const choices = { ...defaultReportChoices, charts: false };
  expect(buildReport(workbookOf([{}]), [], { ...settings, choices }).charts).toEqual([]);
});
