import Big from "big.js";
import fc from "fast-check";
import {
  readValue,
  sameReading,
  writeNumber,
  writeValue,
  type PrintedNumber,
  type Reading,
  type ReadValue,
  type Span,
} from "../../../src/core/values";
import { partsOf } from "./parts";
import { PUBLISHED } from "./published";

const RUNS = { numRuns: 10_000 };

/** Pieces of real cells and of what people type, to be shuffled into texts that nobody wrote. */
const FRAGMENTS = [
  ...PUBLISHED.flatMap(([, text]) => text.split(/(?<=[\s(])|(?=[\s)])/)),
  ..."% £ ( ) [ ] / - – — . , ; : = * † ~ < > + # ' & → ↑ ½ ٣ $ n=265 per 10,000 [x] [c] nil tbc 21/22 Q4 2-Feb".split(
    " ",
  ),
  ..."£3.2m 1,03 00.5 1e3 target 85% national from to of out in and 2022 Mar-22 22 ages KS2 1st 3+ over".split(
    " ",
  ),
  " ",
  "\n",
  "\u00a0",
  "\u2009",
  "\u200b",
  "\t",
  "😀",
  "\u202b",
];

const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 });
const shuffledCells = fc.oneof(
  fragments.map((pieces) => pieces.join("")),
  fragments.map((pieces) => pieces.join(" ")),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);

function numbersOf(reading: Reading): PrintedNumber[] {
  if (reading.kind === "unreadable") return [];
  if (reading.kind === "ambiguous") return [...reading.candidates];
  const target = reading.target ? [reading.target] : [];
  if (reading.kind === "missing") return target;
  const { value, numerator, denominator, others } = reading;
  const parts = [value, numerator, denominator].filter((part) => part !== undefined);
  return [...parts, ...target, ...others.map(({ number }) => number)];
}

function spansOf(reading: Reading): Span[] {
  const numbers = numbersOf(reading).map(({ span }) => span);
  if (reading.kind === "unreadable" || reading.kind === "ambiguous") return numbers;
  const parts = [reading.period?.span, reading.qualifier?.span].filter(
    (span) => span !== undefined,
  );
  const others = reading.kind === "value" ? reading.others.map(({ span }) => span) : [];
  return [...numbers, ...parts, ...others];
}

function expectSpansInside(text: string): void {
  for (const { start, end } of spansOf(readValue(text))) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

/** A number read out of its own span is the same; a year-like one is the one candidate. */
function expectNumbersReread(text: string): void {
  for (const number of numbersOf(readValue(text))) {
    const [again] = numbersOf(readValue(text.slice(number.span.start, number.span.end)));
    expect(again && writeNumber(again)).toBe(writeNumber(number));
  }
}

describe("any text", () => {
  test("10,000 arbitrary strings are read without an error, with spans inside the text", () => {
    fc.assert(fc.property(anyText, expectSpansInside), RUNS);
  });

  test("10,000 shuffled cells are read without an error, with spans inside the text", () => {
    fc.assert(fc.property(shuffledCells, expectSpansInside), RUNS);
  });

  test("every number reads the same out of its own span", () => {
    fc.assert(fc.property(shuffledCells, expectNumbersReread), RUNS);
    for (const [, text] of PUBLISHED) expectNumbersReread(text);
  });

  test("10,000 numbers under arbitrary formats are read without an error", () => {
    const format = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom("0.0%", "£#,##0", "d-mmm", "General"),
    );
    fc.assert(
      fc.property(fc.double(), format, (content, numberFormat) => {
        const reading = readValue(content, { numberFormat });
        for (const { end } of spansOf(reading))
          expect(end).toBeLessThanOrEqual(reading.text.length);
      }),
      RUNS,
    );
  });
});

const SPACES = [" ", "  ", "\n", "\t", "\u00a0", "\u2003", " \r\n "];

describe("what does not matter", () => {
  const cell = fc.constantFrom(...PUBLISHED.map(([, text]) => text).filter((text) => text !== ""));

  test("white space around the text and its kind inside", () => {
    const space = fc.constantFrom(...SPACES);
    fc.assert(
      fc.property(cell, space, space, (text, around, inside) => {
        const spaced = `${around}${text.replaceAll(" ", inside)}${around}`;
        expect(partsOf(readValue(spaced))).toEqual(partsOf(readValue(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  test("which dash is typed", () => {
    const plain = (parts: object) => JSON.parse(JSON.stringify(parts).replace(/[–—‐]/g, "-"));
    fc.assert(
      fc.property(cell, fc.constantFrom("–", "—", "‐", "-"), (text, dash) => {
        const typed = text.replace(/[-–]/g, dash);
        expect(plain(partsOf(readValue(typed)))).toEqual(plain(partsOf(readValue(text))));
      }),
      { numRuns: 2_000 },
    );
  });
});

const nowhere: Span = { start: 0, end: 1 };
const printed = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]): PrintedNumber => ({
      decimal: new Big(digits).div(new Big(10).pow(decimals)),
      decimals,
      span: nowhere,
    }));
const whole = (least: number) =>
  fc
    .integer({ min: least, max: 9_999_999 })
    .map((digits): PrintedNumber => ({ decimal: new Big(digits), decimals: 0, span: nowhere }));
const unit = fc.constantFrom<ReadValue["unit"]>(
  { kind: "percent" },
  { kind: "pounds" },
  { kind: "number" },
  { kind: "number", noun: "days" },
  { kind: "number", noun: "children and young people" },
  { kind: "number", noun: "per 10,000" },
  { kind: "number", noun: "percentage points" },
);
const period = fc
  .constantFrom(
    ["2021/22", "2021-04", "2022-03"],
    ["Apr 21 – Mar 22", "2021-04", "2022-03"],
    ["January 2022", "2022-01", "2022-01"],
    ["2022/23 academic year", "2022-09", "2023-08"],
    ["Autumn 2021", "2021-09", "2021-12"],
    ["2022", "2022-01", "2022-12"],
    ["31 August 2022", "2022-08", "2022-08"],
  )
  .map(([text = "", from = "", to = ""]) => ({ text, from, to, span: nowhere }));
const qualifier = fc
  .constantFrom(
    "Top quartile nationally",
    "supported",
    "ages 18-24",
    "provisional",
    "p",
    "*",
    "approx",
    "Band 1",
    "Number of return home episodes",
    "agree or strongly agree",
    "households",
    "of children",
    "Household Support Fund 2",
  )
  .map((text) => ({ text, span: nowhere }));

const figure = fc.record({
  kind: fc.constant("value" as const),
  text: fc.constant(""),
  value: printed(-9_999_999, 99_999_999),
  unit,
  others: fc.constant([]),
});
const share = fc.record({
  kind: fc.constant("value" as const),
  text: fc.constant(""),
  value: printed(0, 100_000),
  unit: fc.constant({ kind: "percent" as const }),
  numerator: whole(0),
  denominator: whole(1),
  notation: fc.constantFrom("percentage first" as const, "fraction first" as const),
  others: fc.constant([]),
});
const ratio = fc.tuple(whole(0), whole(1)).map(([numerator, denominator]) => ({
  kind: "value" as const,
  text: "",
  value: numerator,
  unit: { kind: "ratio" as const },
  numerator,
  denominator,
  others: [],
}));
const symbol = fc.constantFrom(
  "not applicable" as const,
  "not available" as const,
  "suppressed" as const,
);
const missing = fc.record({ kind: fc.constant("missing" as const), text: fc.constant(""), symbol });
const target = fc
  .tuple(printed(0, 9_999_999), fc.constantFrom("percent", "pounds", "number"))
  .map(([number, kind]) => ({
    ...number,
    unit: { kind: kind as "percent" | "pounds" | "number" },
  }));
const values = fc
  .tuple(
    fc.oneof(figure, share, ratio, missing),
    fc.record({ period, target, qualifier }, { requiredKeys: [] }),
  )
  .map(([value, around]) => ({ ...value, ...around }));

describe("writing", () => {
  test("a written value reads back as itself", () => {
    fc.assert(
      fc.property(values, (value) => {
        const written = writeValue(value);
        expect({ written, ...partsOf(readValue(written)) }).toEqual({ written, ...partsOf(value) });
      }),
      { numRuns: 5_000 },
    );
  });

  test("whatever is read out of a shuffled cell reads back as itself", () => {
    fc.assert(
      fc.property(shuffledCells, (text) => {
        const reading = readValue(text);
        if (reading.kind !== "value" && reading.kind !== "missing") return;
        expect(figuresOf(readValue(writeValue(reading)))).toEqual(figuresOf(reading));
      }),
      { numRuns: 2_000 },
    );
  });

  test("the published cells read back as themselves", () => {
    for (const [, text] of PUBLISHED) {
      const reading = readValue(text);
      if (reading.kind !== "value" && reading.kind !== "missing") throw new Error(reading.reason);
      expect(sameReading(readValue(writeValue(reading)), reading)).toBe(true);
    }
  });
});

/** Value, unit, fraction and target: what no qualifier may ever change. */
function figuresOf(reading: Reading): Record<string, unknown> {
  const {
    value,
    unit: kind,
    numerator,
    denominator,
    target: aim,
    missing: none,
  } = partsOf(reading);
  return { value, kind, numerator, denominator, aim, none };
}
