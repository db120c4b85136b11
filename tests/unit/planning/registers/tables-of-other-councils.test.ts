import type { ContextFigure } from "../../../../src/core/planning";
import { planningOn, texts } from "./registers";

const lines = (context: readonly ContextFigure[]) =>
  context.map(({ theme, title, local, national, source }) => [
    theme,
    title.text,
    local.text,
    national?.text,
    source?.text,
  ]);

describe("Context tables of other councils", () => {
  test("leave the header of the titles blank, name the county and its region", () => {
    const { context, places } = planningOn([
      ["Northshire in numbers"],
      ["All figures as at May 2023"],
      [],
      ["", "Northshire", "South East", "England", "Year", "Source"],
      ["Poverty"],
      ["Children in low income families", "14.2%", "15.1%", "19.9%", "2021/22", "DWP"],
      ["Pupils with free school meals", "17.9%", "19.0%", "23.8%", "2022/23", "DfE"],
      [],
      ["Note: South East excludes London"],
    ]);
    expect(lines(context)).toEqual([
      ["Poverty", "Children in low income families", "14.2%", "19.9%", "DWP"],
      ["Poverty", "Pupils with free school meals", "17.9%", "23.8%", "DfE"],
    ]);
    expect(
      places.flatMap(({ notes }) => texts(notes.map(({ message }) => ({ text: message })))),
    ).toEqual([
      "The column 'Northshire' was taken for the local figures. Head it Local, if that is right.",
    ]);
  });

  test("have the year over local, national and difference, and are no scorecard of the theme Health", () => {
    const { context, scorecard } = planningOn(
      [
        ["County profile"],
        [],
        ["Theme", "Indicator", "2021/22", "", "", "Source"],
        ["", "", "Northshire", "England", "Diff (pp)", ""],
        ["Health", "Children overweight in Year 6", "33.1%", "37.8%", "-4.7", "NCMP"],
        ["Education", "Good level of development", "66.4%", "65.2%", "1.2", "DfE"],
      ],
      { merges: ["C3:E3"] },
    );
    expect(lines(context)).toEqual([
      ["Health", "Children overweight in Year 6", "33.1%", "37.8%", "NCMP"],
      ["Education", "Good level of development", "66.4%", "65.2%", "DfE"],
    ]);
    expect(scorecard).toEqual([]);
  });

  test.each([
    [["Indicator", "Northshire 2021", "Northshire 2022", "England 2022", "Source"]],
    [["Indicator", "Local 2021", "Local 2022", "England 2022", "Source"]],
  ])("of several years the latest counts: %j", (header) => {
    const { context } = planningOn([
      ["County profile"],
      header,
      ["Free school meals", "16.0%", "17.9%", "23.8%", "DfE"],
    ]);
    expect(lines(context)).toEqual([["", "Free school meals", "17.9%", "23.8%", "DfE"]]);
  });
});

describe("Priorities of other councils", () => {
  test("set targets beside their measures, which are no measures themselves", () => {
    const { priorities } = planningOn([
      ["Priority", "Objective", "Measure", "Baseline", "Target", "Owner"],
      ["Stable homes", "Fewer moves", "Children with three moves", "11%", "9%", "Head of Care"],
      ["Strong workforce", "Permanent staff", "Vacancy rate", "11%", "8%", "Head of HR"],
    ]);
    expect(priorities.map(({ measures }) => texts(measures))).toEqual([
      ["Children with three moves"],
      ["Vacancy rate"],
    ]);
  });

  test("say in targets alone what is measured", () => {
    const { priorities } = planningOn([
      ["Priority", "Target", "Owner"],
      ["Stable homes", "No more than 9% of children have three moves", "Head of Care"],
    ]);
    expect(priorities.map(({ measures }) => texts(measures))).toEqual([
      ["No more than 9% of children have three moves"],
    ]);
  });
});

test("words behind the name of a bee are no part of it", () => {
  const { scorecard } = planningOn([
    ["Outcome", "Pledge", "Performance measure"],
    ["BE SAFE (staying safe)", "A safe home", "Missing episodes"],
    ["Be Healthy – I am well", "A dentist", "Dental checks"],
    ["BE HEARD (new)", "We listen", "Reviews attended"],
  ]);
  expect(scorecard.map(({ bee }) => [bee.value, bee.text])).toEqual([
    ["BE SAFE", "BE SAFE (staying safe)"],
    ["Be Healthy", "Be Healthy – I am well"],
    ["BE HEARD (new)", "BE HEARD (new)"],
  ]);
});

describe("Success measures of other councils", () => {
  test("begin with words that lead to them", () => {
    const { successMeasures } = planningOn([
      ["How we will measure success"],
      ["We will know we have succeeded when:"],
      ["• fewer children are re-referred to us"],
      ["• 60% of plans are on time"],
    ]);
    expect(texts(successMeasures.map(({ text }) => text))).toEqual([
      "fewer children are re-referred to us",
      "60% of plans are on time",
    ]);
  });

  test("say the direction that is wanted as a limit", () => {
    const { successMeasures } = planningOn([
      ["Success measures", "Direction of travel wanted"],
      ["Plans on time", "At least 60%"],
      ["Distant placements", "≤ 15%"],
      ["Care leavers in work", "60% or more"],
      ["Vacant posts", "No more than 10"],
      ["Attendance", "60%"],
    ]);
    expect(successMeasures.map(({ aims }) => aims[0]?.desired.value)).toEqual([
      "higher",
      "lower",
      "higher",
      "lower",
      null,
    ]);
  });
});
