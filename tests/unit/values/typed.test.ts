import { readValue } from "../../../src/core/values";
import { read } from "./parts";

type Example = readonly [text: string, parts: Record<string, unknown>];

function reads(title: string, examples: readonly Example[]): void {
  describe(title, () => {
    test.each(examples)("%j", (text, parts) => expect(read(text)).toEqual(parts));
  });
}

const percent = (value: string, more = {}) => ({ value, unit: "percent", ...more });
const number = (value: string, more = {}) => ({ value, unit: "number", ...more });
const pounds = (value: string, more = {}) => ({ value, unit: "pounds", ...more });
const of = (numerator: string, denominator: string, notation?: string) => ({
  numerator,
  denominator,
  ...(notation && { notation }),
});
const FINANCIAL_21 = ["2021/22", "2021-04", "2022-03"];

reads("percentages in every spelling", [
  ["67.4 %", percent("67.4")],
  ["67.4 per cent", percent("67.4")],
  ["67.4pct", percent("67.4")],
  [".5%", percent("0.5")],
  ["-3.5%", percent("-3.5")],
  ["−3.5", number("-3.5")],
  ["67.\u200b4%", percent("67.4")],
  ["+2.5 ppts", number("2.5", { unit: "number of percentage points" })],
  ["3.4 percentage points", number("3.4", { unit: "number of percentage points" })],
]);

reads("counts out of others, with what is counted between", [
  ["80% (56 children out of 70)", percent("80", of("56", "70", "percentage first"))],
  ["67.4% (694 young people out of 1,030)", percent("67.4", of("694", "1030", "percentage first"))],
  ["56 children out of 70", { value: "56", unit: "ratio", ...of("56", "70") }],
  ["1504 children out of 2000", { value: "1504", unit: "ratio", ...of("1504", "2000") }],
  ["56 young people of the 70", { value: "56", unit: "ratio", ...of("56", "70") }],
  [
    "11 months of 2022",
    number("11", { unit: "number of months", period: ["2022", "2022-01", "2022-12"] }),
  ],
]);

describe("a time in two units is no single figure", () => {
  it.each([
    "14m 9d",
    "1 year 5 months",
    "2h 30m",
    "4 days 3 hrs",
    "2 weeks and 3 days",
    "1 yr, 2 mths",
  ])("%s is not read as its first number", (text) =>
    expect(readValue(text)).toMatchObject({
      kind: "unreadable",
      reason: `no figure in the text: ${text} is a time in two units, and not one figure`,
    }),
  );

  it("does not disturb a figure beside it", () => {
    expect(readValue("67.4% (average 1 year 5 months)")).toMatchObject({
      kind: "value",
      unit: { kind: "percent" },
    });
  });

  it("does not take months for millions", () => {
    expect(readValue("18m")).toMatchObject({
      kind: "unreadable",
      reason: "18m may be 18 months or 18 million, so it cannot be read as a number",
    });
    expect(read("1.2m")).toEqual(number("1200000"));
  });
});

describe("figures that are still to come", () => {
  it.each([
    "t.b.c.",
    "NK",
    "n/k",
    "not yet due",
    "To be baselined",
    "Awaiting validated data",
    "TBC Nov 23",
    "Due November 2023",
    "due 2024",
    "Available Nov 23",
    "Data due Oct",
    "Next due 31/03/2024",
    "Published in November 2023",
  ])("%s is missing", (text) =>
    expect(readValue(text)).toMatchObject({ kind: "missing", symbol: "not available" }),
  );

  it.each(["Expected standard", "see commentary", "Available to all", "Published"])(
    "%s does not say that there is none",
    (text) => expect(readValue(text).kind).toBe("unreadable"),
  );

  it("leaves a figure beside such a word alone", () => {
    expect(read("45% (validated data due Nov 2023)")).toMatchObject({ value: "45" });
  });
});

reads("amounts and large numbers", [
  ["£3.2m", pounds("3200000")],
  ["£3.2 million", pounds("3200000")],
  ["£563k", pounds("563000")],
  ["£1.2bn", pounds("1200000000")],
  ["-£5.20", pounds("-5.20")],
  ["£-5", pounds("-5")],
  ["1.2 million", number("1200000")],
  ["1\u2009030", number("1030")],
  ["1\u00a0030", number("1030")],
  ["1.030", number("1.030")],
  ["5.", number("5")],
  ["2,022", number("2022")],
]);

reads("fractions beside, before and without a percentage", [
  ["65 out of 100", { value: "65", unit: "ratio", ...of("65", "100") }],
  ["1 in 4", { value: "1", unit: "ratio", ...of("1", "4") }],
  ["65 of 100 (65%)", percent("65", of("65", "100", "fraction first"))],
  ["625/978 = 63.9%", percent("63.9", of("625", "978", "fraction first"))],
  ["63.9% (625 of 978)", percent("63.9", of("625", "978", "percentage first"))],
  ["63.9% [625/978]", percent("63.9", of("625", "978", "percentage first"))],
  ["63.9% - 625/978", percent("63.9", of("625", "978", "percentage first"))],
  ["67.4 (694/1,030)", number("67.4", of("694", "1030", "percentage first"))],
  ["(67.4%) (694/1,030)", percent("67.4", of("694", "1030", "percentage first"))],
  ["86.2% (3,862/4,427)", percent("86.2", of("3862", "4427", "percentage first"))],
  ["95% (19/20)", percent("95", of("19", "20", "percentage first"))],
  ["60.4% (n=265)", percent("60.4", { denominator: "265" })],
  ["60.4% of 265", percent("60.4", { denominator: "265" })],
  [
    "16/20 (national 75%)",
    { value: "16", unit: "ratio", ...of("16", "20"), others: ["75 percent"] },
  ],
]);

reads("rates keep their base in the unit", [
  ["12.5 per 1,000", number("12.5", { unit: "number of per 1,000" })],
  ["203.4 per 10,000", number("203.4", { unit: "number of per 10,000" })],
  ["38.0 (rate per 10,000)", number("38.0", { unit: "number of per 10,000" })],
]);

reads("periods anywhere, with their months", [
  ["Q3 22/23: 67.4%", percent("67.4", { period: ["Q3 22/23", "2022-10", "2022-12"] })],
  ["2022/23 Q1-Q3 41", number("41", { period: ["2022/23 Q1-Q3", "2022-04", "2022-12"] })],
  ["Mar-22 55.8", number("55.8", { period: ["Mar-22", "2022-03", "2022-03"] })],
  [
    "As of 31st March 2023, 91.5%",
    percent("91.5", { period: ["31st March 2023", "2023-03", "2023-03"] }),
  ],
  ["67.4% in 2021/22", percent("67.4", { period: FINANCIAL_21 })],
  [
    "As at Q4 2022/23 5.6 days",
    number("5.6", { unit: "number of days", period: ["Q4 2022/23", "2023-01", "2023-03"] }),
  ],
  ["Apr-Mar 2022/23 41", number("41", { period: ["Apr-Mar 2022/23", "2022-04", "2023-03"] })],
  ["AY21/22 139", number("139", { period: ["AY21/22", "2021-09", "2022-08"] })],
  ["31.08.2022 90.4%", percent("90.4", { period: ["31.08.2022", "2022-08", "2022-08"] })],
  ["41 (31/3/23)", number("41", { period: ["31/3/23", "2023-03", "2023-03"] })],
  [
    "August 31, 2022: 90.4%",
    percent("90.4", { period: ["August 31, 2022", "2022-08", "2022-08"] }),
  ],
  [
    "12 months to March 2023: 203.4",
    number("203.4", { period: ["12 months to March 2023", "2022-04", "2023-03"] }),
  ],
  ["Q4 15.4%", percent("15.4", { period: ["Q4", "", ""] })],
  ["22/23 67.4%", percent("67.4", { period: ["22/23", "2022-04", "2023-03"] })],
  ["06/07 94%", percent("94", { period: ["06/07", "2006-04", "2007-03"] })],
  ["2022 67.4%", percent("67.4", { period: ["2022", "2022-01", "2022-12"] })],
  ["41 (2022)", number("41", { period: ["2022", "2022-01", "2022-12"] })],
  ["2022-23 2015", number("2015", { period: ["2022-23", "2022-04", "2023-03"] })],
  ["Sep – Aug 23 41", number("41", { period: ["Sep – Aug 23", "2022-09", "2023-08"] })],
]);

reads("targets, comparisons and other figures", [
  ["94% v target 85%", percent("94", { target: "85 percent" })],
  ["94% (85% target)", percent("94", { target: "85 percent" })],
  ["Target: 85% Actual: 94%", percent("94", { target: "85 percent" })],
  ["85% (target) 94% (actual)", percent("94", { target: "85 percent" })],
  [
    "94% (target: 85%, national: 82%)",
    percent("94", { target: "85 percent", others: ["82 percent"] }),
  ],
  ["Target of 85% by 2025: 94%", percent("94", { target: "85 percent" })],
  ["no target set 41", number("41", { qualifier: "no target set" })],
  ["94% target: N/A", percent("94")],
  ["94% target not met", percent("94", { qualifier: "target not met" })],
  ["67.4% (2021/22: 65.1%)", percent("67.4", { others: ["65.1 percent"] })],
  ["94% compared with 82% nationally", percent("94", { others: ["82 percent"] })],
  ["94% national 82%", percent("94", { others: ["82 percent"] })],
  ["fell from 67.4% to 63.9%", percent("63.9", { others: ["67.4 percent"] })],
  ["67.4%, up from 65.1% in 2021/22", percent("67.4", { others: ["65.1 percent"] })],
  [
    "53 children in 16 families",
    number("53", { unit: "number of children", others: ["16 number of families"] }),
  ],
  ["54.2%, 240 responses", percent("54.2", { others: ["240 number of responses"] })],
  ["33 (80.5%)", number("33", { others: ["80.5 percent"] })],
]);

reads("qualifiers, marks and approximations are kept", [
  ["c. 2,600", number("2600", { qualifier: "c" })],
  ["c.41", number("41", { qualifier: "c" })],
  ["approx 70%", percent("70", { qualifier: "approx" })],
  ["~40", number("40", { qualifier: "~" })],
  ["67.4% (p)", percent("67.4", { qualifier: "p" })],
  ["67.4%*", percent("67.4", { qualifier: "*" })],
  ["67.4%†", percent("67.4", { qualifier: "†" })],
  ["67.4% r", percent("67.4", { qualifier: "r" })],
]);

reads("numbers inside names, ages, ranks and thresholds are never the value", [
  [
    "Household Support Fund 2 368 households",
    number("368", { unit: "number of households", qualifier: "Household Support Fund 2" }),
  ],
  ["Tier 4: 41 children", number("41", { unit: "number of children", qualifier: "Tier 4" })],
  ["Year 7/9 836", number("836", { qualifier: "Year 7/9" })],
  ["KS2 25.3", number("25.3", { qualifier: "KS2" })],
  ["COVID-19 41 cases", number("41", { unit: "number of cases", qualifier: "COVID-19" })],
  ["Progress 8 -0.12", number("-0.12", { qualifier: "Progress 8" })],
  ["17–21-year-olds 90.7%", percent("90.7", { qualifier: "17–21-year-olds" })],
  ["8.6% with 3 or more placements", percent("8.6", { qualifier: "with 3 or more placements" })],
]);

reads("a cell that says that there is no value", [
  ...["N/A", "n/a", "NA", "n.a.", "not applicable", "[z]", "z", "."].map((text): Example => [
    text,
    { missing: "not applicable" },
  ]),
  ...[
    "-",
    "–",
    "—",
    "..",
    "…",
    "[x]",
    "tbc",
    "TBC",
    "to be confirmed",
    "not available",
    "no data",
    "not collected",
  ].map((text): Example => [text, { missing: "not available" }]),
  ...["[c]", "[low]", "*", "suppressed"].map((text): Example => [text, { missing: "suppressed" }]),
  ["\u200b \n", { missing: "blank" }],
  ["<5", { missing: "suppressed", qualifier: "<5" }],
  ["2021/22 –", { missing: "not available", period: FINANCIAL_21 }],
  ["N/A - new indicator", { missing: "not applicable", qualifier: "new indicator" }],
  ["N/A (target 85%)", { missing: "not applicable", target: "85 percent" }],
  ["target 85%", { missing: "blank", target: "85 percent" }],
]);

reads("what can be read in two ways is ambiguous", [
  ["2022", { ambiguous: ["2022"] }],
  ["21/22", { ambiguous: ["21"] }],
  ["March 22", { ambiguous: ["22"] }],
  ["2022 projects at 64 schools", { ambiguous: ["2022"] }],
  ["16 and 12", { ambiguous: ["16", "12"] }],
  ["67.4% → 63.9%", { ambiguous: ["67.4", "63.9"] }],
  ["Boys 54%; Girls 60%", { ambiguous: ["54", "60"] }],
  ["Total 16, 94% attended", { ambiguous: ["16", "94"] }],
  ["10–12 days", { ambiguous: ["10", "12"] }],
  [">95%", { ambiguous: ["95"] }],
  ["over 2,000 families", { ambiguous: ["2000"] }],
  ["(3.5%)", { ambiguous: ["3.5"] }],
  ["- 41", { ambiguous: ["41"] }],
  ["nil", { ambiguous: [] }],
  ["2021/22 N/A; 2022/23 41", { ambiguous: ["41"] }],
]);

const reasons: readonly (readonly [string | boolean, RegExp])[] = [
  ["#DIV/0!", /^Excel error #DIV\/0!$/],
  ["#N/A", /^Excel error #N\/A$/],
  ["2021/22 #REF!", /Excel error #REF!/],
  ["1,03", /comma in the wrong place/],
  ["12,34,567", /comma in the wrong place/],
  ["67.4% (694/1,03)", /comma in the wrong place/],
  ["00.5", /starts with a 0/],
  ["1 030", /Write 1,030/],
  ["1e3", /no figure/],
  ["1½ days", /decimal/],
  ["$3,000", /not in pounds/],
  ["=A1/B1", /formula typed as text/],
  ["#####", /too narrow/],
  ["10/12/2022", /10\/12\/2022 is a date/],
  ["31 August 2022", /date/],
  ["round 2", /round 2 is part of a name/],
  ["ages 18-24", /an age/],
  ["7th overall", /7th is part of/],
  ["7th of 11", /7th of 11 is part of/],
  ["Good", /no figure in the text$/],
  ["😀", /no figure/],
  [true, /TRUE is not a figure/],
];
describe("what cannot be read says why", () => {
  test.each(reasons)("%j", (content, reason) => {
    const reading = readValue(content);
    expect(reading).toMatchObject({ kind: "unreadable", reason: expect.stringMatching(reason) });
  });

  test.each([
    ["2-Feb", "2/2"],
    ["Jul-41", "7/41"],
    ["2-Feb (100%)", "2/2"],
  ])("%j is probably a fraction that Excel turned into a date", (text, fraction) => {
    expect(readValue(text)).toMatchObject({
      kind: "unreadable",
      probably: "date that was a fraction",
      reason: expect.stringContaining(`type ${fraction}`),
    });
  });
});

describe("places in the text", () => {
  test("a number's span has its sign and scale, without % and £", () => {
    const spans = ["67.4% (694/1,030)", "2021/22 £3,221,196", "-3.5%", "£3.2m"].map((text) => {
      const reading = readValue(text);
      return reading.kind === "value"
        ? text.slice(reading.value.span.start, reading.value.span.end)
        : "";
    });
    expect(spans).toEqual(["67.4", "3,221,196", "-3.5", "3.2m"]);
  });

  test("parts point at their own text behind characters that cannot be seen", () => {
    const text = "\u200bApr\u00a021 –\nMar\u200b 22  368 (ages\t18-24)";
    const reading = readValue(text);
    if (reading.kind !== "value") throw new Error(`${reading.kind} is not a value`);
    expect(reading.period?.text).toBe("Apr 21 – Mar 22");
    expect(text.slice(reading.period?.span.start, reading.period?.span.end)).toBe(
      "Apr\u00a021 –\nMar\u200b 22",
    );
    expect(text.slice(reading.qualifier?.span.start, reading.qualifier?.span.end)).toBe(
      "ages\t18-24",
    );
    expect(reading.qualifier?.text).toBe("ages 18-24");
  });
});
