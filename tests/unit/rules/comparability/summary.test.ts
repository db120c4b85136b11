import { summaryClaims } from "../../../../src/core/rules/summary/claims";
import { movementOf, sectionOf } from "../../../../src/core/rules/summary/sections";
import { contextOf } from "./examples";

const titles: readonly (readonly [string, string])[] = [
  ["1", "Percentage of Children Looked After (CLA) living within Hertfordshire"],
  ["2", "Percentage of CLA with 3 or more placements"],
  ["4", "Number of CLA returning home"],
  [
    "5",
    "Percentage of children and young people with an Education Health and Care Plan (EHCP) in mainstream schools",
  ],
  [
    "16",
    "Achievement gap between children and young people and those who are disadvantaged – Early Years",
  ],
  ["17", "Achievement gap between children and young people and those who are disadvantaged – KS2"],
  ["19", "Proportion of schools assessed by Ofsted as Good or Outstanding"],
  ["20", "Take up of Free Early Education for 2-year-olds"],
  [
    "21",
    "Percentage of Care Leaver 17–21-year-olds who are in Education, Employment or Training (EET)",
  ],
  ["23", "Percentage of audited children's records rated as good or outstanding"],
  ["32", "Quartile performance on the rate per 10,000 of Children in Need"],
  ["40", "Number of young people prevented from coming into Care"],
];

const rows = titles.map(([number, indicator]) => ({ number, indicator }));

function claims(...lines: readonly (readonly (string | number)[])[]) {
  const otherSheets = [{ name: "Executive summary", rows: lines }];
  return summaryClaims(contextOf({ rows, otherSheets }));
}

const about = (text: string) => claims([`• ${text}`])[0]?.measures.map(({ id }) => id);

describe("a claim is about the measure whose words it shares", () => {
  test.each([
    ["The number of Children Looked After returning home has increased.", "4"],
    ["Take up of Free Early Education for 2-year-olds has increased.", "20"],
    ["More audited records were rated good or outstanding.", "23"],
    ["The number of young people prevented from coming into Care has increased.", "40"],
    ["The proportion of schools assessed by Ofsted as Good or Outstanding has increased.", "19"],
    ["The percentage of Care Leaver 17–21-year-olds in Education, Employment or Training.", "21"],
    ["The achievement gap in the Early Years between disadvantaged children and others.", "16"],
    ["The percentage of Children Looked After living within Hertfordshire.", "1"],
  ])("%s", (text, id) => {
    expect(about(text)).toEqual([id]);
  });

  test.each([
    "The quality and timeliness of the review of Education, Health and Care Plans for those with SEND.",
    "Our Ofsted inspection judged us Outstanding.",
    "We opened a new children's home.",
    "Fewer staff left us of their own accord.",
  ])("and about none where few words agree: %s", (text) => {
    expect(about(text)).toEqual([]);
  });
});

test("the numbers beside a claim say what it is about", () => {
  expect(claims(["• Stability.", "2, 4"])[0]?.measures.map(({ id }) => id)).toEqual(["2", "4"]);
});

test("a heading tells how the claims below it are meant", () => {
  const found = claims(
    ["Many areas are showing improved or continued good performance, including:"],
    ["• Children Looked After returning home."],
    ["There are areas where performance needs to improve, including:"],
    ["• Children Looked After living within Hertfordshire."],
    ["Leaders are committed to the plan."],
  );
  expect(found.map(({ section }) => section)).toEqual(["good", "needs to improve"]);
});

test("several claims may stand in one cell", () => {
  expect(
    claims(["Good performance\n• More CLA returned home.\n• More schools are Good."]),
  ).toHaveLength(2);
});

test("a part that is neither good nor bad makes no claim of its own", () => {
  expect(sectionOf("Introduction")).toBeNull();
  expect(sectionOf("Areas for improvement")).toBe("needs to improve");
  expect(sectionOf("What went well")).toBe("good");
});

describe("the movement that a claim states", () => {
  test.each([
    ["The number of CLA returning home has increased.", "up"],
    ["Take up went up.", "up"],
    ["More children returned home.", "up"],
    ["A larger percentage of records was rated good.", "up"],
    ["Fewer children were excluded.", "down"],
    ["The rate has fallen.", "down"],
    ["Attendance has improved.", "better"],
    ["Waiting times have worsened.", "worse"],
  ])("%s", (text, movement) => {
    expect(movementOf(text)).toBe(movement);
  });

  test.each([
    "The percentage of CLA with 3 or more placements.",
    "We aim to increase the number of carers.",
    "Numbers have not increased.",
    "Our rate remains lower than the national average.",
    "The use of agency staff.",
  ])("is none in: %s", (text) => {
    expect(movementOf(text)).toBeNull();
  });
});
