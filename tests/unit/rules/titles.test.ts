import { countsPeople } from "../../../src/core/rules/titles/people";
import { kindOf, titleKind } from "../../../src/core/rules/titles/title-kind";
import { titleParts } from "../../../src/core/rules/titles/title-stem";

describe("what a title counts", () => {
  test.each([
    "Number of looked after children placed out of area",
    "Number of CLA returning home",
    "Percentage of Care Leaver 17–21-year-olds who are in education",
    "Children and young people in residential placements supported to return home",
    "Number of students signed-off Travel Training Programme (1 Sep 22 – 31 Aug 23)",
    "Number of First-Time Entrants (FTE) to the Youth Justice Service",
    "Electively home educated children",
    "Number of unaccompanied asylum-seeking children",
    "Permanent exclusions from primary schools",
    "young people",
    "Young people aged 16–17 who are homeless",
    "1 child",
  ])("%s: people", (title) => {
    expect(countsPeople(title.replace(/^1 /, ""))).toBe(true);
  });

  test.each([
    "Percentage of audited children's records rated as good or outstanding",
    "Number of children’s homes",
    "Number of schools with children in temporary classrooms",
    "Number of child protection plans ended",
    "Percentage of family outcomes achieved (Supporting Families claims)",
    "Families First Assessment completed per family",
    "Number of commissioned and delivered services with a good rating",
    "Numbers of new social workers on Front Line and apprenticeship programmes",
    "Social Workers graduated",
    "Number of foster carers recruited",
    "Number of CLA reviews held in time",
    "Take up of places from children receiving free school meals",
    "Achievement gap between children and those who are disadvantaged",
    "Number of return home episodes",
    "projects",
    "",
  ])("%s: something else", (title) => {
    expect(countsPeople(title)).toBe(false);
  });
});

describe("the unit that a title says", () => {
  test.each([
    ["Percentage of children", "percentage"],
    ["% of staff under 25", "percentage"],
    ["The proportion of schools", "percentage"],
    ["KS2 attainment (%)", "percentage"],
    ["Total number of visits", "number"],
    ["No. of visits", "number"],
    ["Visits (number)", "number"],
    ["Average days lost", "average"],
    ["Persistent absence rate", "rate"],
    ["Rate of referrals per 10,000", "rate"],
    ["Percentage change in referrals", null],
    ["Percentage point gap", null],
    ["Number and percentage of pupils", null],
    ["Number of places made available and % of pupils placed", null],
    ["Take up of free places", null],
    ["Shared lives", null],
    ["", null],
  ])("%s: %s", (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  test("the measure's label goes before the indicator's title", () => {
    const indicator = "Number of places";
    expect(titleKind({ indicator, label: "% of pupils placed" })).toBe("percentage");
    expect(titleKind({ indicator, label: "reception" })).toBe("number");
  });
});

describe("families of titles", () => {
  test.each([
    ["Achievement gap – Early Years", "achievement gap", "Early Years"],
    ["Achievement gap - KS2", "achievement gap", "KS2"],
    ["School attendance: primary", "school attendance", "primary"],
    ["Care leavers in work (19–21)", "care leavers in work", "19–21"],
  ])("%s has a stem and a part of its own", (indicator, stem, own) => {
    expect(titleParts({ indicator, label: "" })).toEqual({ stem, own });
  });

  test("a label is the measure's own part", () => {
    expect(titleParts({ indicator: "Diversity of staff:", label: "women" })).toEqual({
      stem: "diversity of staff",
      own: "women",
    });
  });

  test.each(["Take up of free places", "Well-being of children", "Attendance – primary", ""])(
    "'%s' has none",
    (indicator) => {
      expect(titleParts({ indicator, label: "" })).toBeNull();
    },
  );
});
