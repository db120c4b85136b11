import * as fc from "fast-check";
import { reportFingerprint } from "../../../src/core/fingerprint/report-fingerprint";
import { textFingerprint } from "../../../src/core/fingerprint/text-fingerprint";
import { defaultSettings, exampleWorkbook, type RuleExample } from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { SheetGrid, WorkbookSnapshot } from "../../../src/core/workbook/types";

function fingerprintOf(snapshot: WorkbookSnapshot, settings: object = defaultSettings): string {
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new Error(reading.message);
  return reportFingerprint(reading.workbook, settings);
}

const example = (given: Partial<RuleExample>) =>
  exampleWorkbook({ title: "", rows: [{}, { number: 2 }], ...given });
const base = fingerprintOf(example({}));

const seriesOf = (...figures: readonly number[]) => ({
  name: "Series",
  rows: [
    ["Indicator 1", ""],
    ["Year", "Percentage"],
    ...figures.map((figure, i) => [`${2019 + i}-${20 + i}`, `${figure}%`]),
  ],
});

/** The sheet one row and one column further down and right. */
const moved = (sheet: SheetGrid): SheetGrid => ({ ...sheet, firstRow: 1, firstColumn: 1 });

/** The sheet with its last two columns changed round. */
const swapped = (sheet: SheetGrid): SheetGrid => {
  const swap = <T>(rows: readonly (readonly T[])[]) =>
    rows.map((row) => [...row.slice(0, -2), row.at(-1)!, row.at(-2)!]);
  const { values, numberFormats, formulas } = sheet;
  return {
    ...sheet,
    values: swap(values),
    numberFormats: swap(numberFormats),
    formulas: swap(formulas),
  };
};

const accepted = (...rows: readonly (readonly string[])[]): WorkbookSnapshot => {
  const snapshot = example({});
  const [grid] = snapshot.sheets;
  const sheet = { ...grid!, name: "HERTS Accepted", values: [["Rule", "Reason"], ...rows] };
  return { ...snapshot, ownSheets: { accepted: sheet } };
};

describe("the fingerprint of what the report is built from stays", () => {
  test.each<[string, WorkbookSnapshot]>([
    ["under another file name", { ...example({}), name: "Copy of indicators.xlsx" }],
    [
      "where the table moves on its sheet",
      { ...example({}), sheets: example({}).sheets.map(moved) },
    ],
    ["where columns change places", { ...example({}), sheets: example({}).sheets.map(swapped) }],
    [
      "beside a sheet of notes",
      example({ otherSheets: [{ name: "Diary", rows: [["Call Ann"]] }] }),
    ],
    [
      "where a finding on the written report is accepted",
      accepted(["report-contrast", "Logo colours"]),
    ],
  ])("%s", (_, snapshot) => {
    expect(fingerprintOf(snapshot)).toBe(base);
  });

  test("whatever the order of the settings, and whatever entries could not be used", () => {
    const { tolerance, ...others } = defaultSettings;
    const cell = { sheet: "HERTS Settings", row: 3, column: 1 };
    const reordered = { unusable: [{ cell, problem: "No." }], ...others, tolerance };
    expect(fingerprintOf(example({}), reordered)).toBe(base);
  });
});

describe("the fingerprint changes with", () => {
  test.each<[string, WorkbookSnapshot]>([
    ["a figure", example({ rows: [{ latest: "66.0% (66/100) " }, { number: 2, latest: "67%" }] })],
    ["a commentary", example({ rows: [{ commentary: "Other words." }, { number: 2 }] })],
    ["an outcome bee", example({ rows: [{ outcomeBee: "BE SAFE" }, { number: 2 }] })],
    ["a polarity", example({ rows: [{ polarity: "lower" }, { number: 2 }] })],
    ["a further measure", example({ rows: [{}, { number: 2 }, { number: 3 }] })],
    ["a number format", example({ rows: [{ latest: 0.674 }, { number: 2 }] })],
    ["a finding that was accepted", accepted(["direction-mismatch", "As agreed"])],
  ])("%s", (_, snapshot) => expect(fingerprintOf(snapshot)).not.toBe(base));

  test("the order of the measures", () => {
    const rows = [{ number: 1, latest: "67%" }, { number: 2 }];
    const inOrder = fingerprintOf(example({ rows }));
    expect(fingerprintOf(example({ rows: [...rows].reverse() }))).not.toBe(inOrder);
  });

  test("a setting", () =>
    expect(fingerprintOf(example({}), { ...defaultSettings, tolerance: 0.1 })).not.toBe(base));

  test("a figure of a series that belongs to a measure", () => {
    const series = fingerprintOf(example({ otherSheets: [seriesOf(55, 60, 66)] }));
    expect(series).not.toBe(base);
    expect(fingerprintOf(example({ otherSheets: [seriesOf(56, 60, 66)] }))).not.toBe(series);
  });
});

describe("the fingerprint and the registers", () => {
  const register = (measure: string) => ({
    name: "Priorities",
    rows: [
      ["What we want to achieve", "How this will be measured", "Outcome bee"],
      ["Enough school places", measure, "BE SAFE"],
    ],
  });
  const withRegister = (measure: string) => example({ otherSheets: [register(measure)] });
  const places = fingerprintOf(withRegister("Number of places"));

  test("a word of a register changes it", () => {
    expect(places).not.toBe(base);
    expect(fingerprintOf(withRegister("Number of pupils"))).not.toBe(places);
  });

  test("a link that the analyst decided changes it", () => {
    const snapshot = withRegister("Number of places");
    const [grid] = snapshot.sheets;
    const links = { ...grid!, name: "HERTS Links", values: [["Promise"], ["Number of places"]] };
    expect(fingerprintOf({ ...snapshot, ownSheets: { links } })).not.toBe(places);
  });
});

describe("the code of a text", () => {
  test("is short and of letters and digits, whatever the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(textFingerprint(text)).toMatch(/^[0-9a-z]{1,11}$/);
        expect(textFingerprint(text)).toBe(textFingerprint(text));
      }),
    ));

  test("differs for texts that differ in one character", () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(200),
        fc.string({ minLength: 1, maxLength: 1 }),
        (text, at, one) => {
          const other = text.slice(0, at) + one + text.slice(at + 1);
          fc.pre(other !== text);
          expect(textFingerprint(other)).not.toBe(textFingerprint(text));
        },
      ),
    ));
});
