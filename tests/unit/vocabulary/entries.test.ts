import fc from "fast-check";

import { hertfordshire } from "../../../src/core/vocabulary";

const { readOutcomeBee, readCorporatePriority, splitEntries } = hertfordshire;
const outcomeBees = hertfordshire.outcomeBees.map(({ name }) => name);
const corporatePriorities = hertfordshire.corporatePriorities.map(({ name }) => name);

function texts(cell: string): string[] {
  return splitEntries(cell).map((entry) => entry.text);
}

describe("splitting a list of bees or priorities", () => {
  test.each([
    ["BE INCLUDED BE HEALTHY", ["BE INCLUDED", "BE HEALTHY"]],
    ["BE SAFE; BE HAPPY", ["BE SAFE", "BE HAPPY"]],
    ["BE SAFE\r\nBE HAPPY", ["BE SAFE", "BE HAPPY"]],
    ["• Be Safe\n• Be Happy", ["Be Safe", "Be Happy"]],
    ["be safe/be happy", ["be safe", "be happy"]],
    ["BE SAFE, BE HAPPY and BE HEALTHY", ["BE SAFE", "BE HAPPY", "BE HEALTHY"]],
    ["Safe, Happy", ["Safe", "Happy"]],
    ["Safe and Happy", ["Safe", "Happy"]],
    ["Outcome Bee: BE SAFE", ["BE SAFE"]],
    ["Outcome Bee\nBE SAFE", ["BE SAFE"]],
    [
      "Outcome Bees: BE SAFE Corporate Priorities: EXCELLENT SERVICE",
      ["BE SAFE", "EXCELLENT SERVICE"],
    ],
    [
      "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS EXCELLENT COUNCIL SERVICES FOR ALL",
      ["HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS", "EXCELLENT COUNCIL SERVICES FOR ALL"],
    ],
    [
      "CLEANER GREENER HERTFORDSHIRE SUSTAINABLE RESPONSIBLE GROWTH HEALTHY AND FULFILLING LIVES",
      [
        "CLEANER GREENER HERTFORDSHIRE",
        "SUSTAINABLE RESPONSIBLE GROWTH",
        "HEALTHY AND FULFILLING LIVES",
      ],
    ],
  ])("%j", (cell, entries) => {
    expect(texts(cell)).toEqual(entries);
  });

  test("a priority that is wrapped over lines or has commas inside stays whole", () => {
    expect(texts("HEALTHY AND FULFILLING LIVES\nFOR OUR RESIDENTS")).toHaveLength(1);
    expect(texts("Sustainable, responsible growth; Excellent services")).toEqual([
      "Sustainable, responsible growth",
      "Excellent services",
    ]);
  });

  test("a semicolon ends a name", () => {
    expect(texts("EXCELLENT; SERVICE")).toEqual(["EXCELLENT", "SERVICE"]);
  });

  test("unknown words stay as entries of their own", () => {
    expect(texts("BE SAFE and BE BRAVE")).toEqual(["BE SAFE", "BE BRAVE"]);
    expect(texts("BE HAPY BE SAVE")).toEqual(["BE HAPY", "BE SAVE"]);
    expect(texts("Growth (new), EXCELLENT SERVICE, tbc")).toEqual([
      "Growth (new)",
      "EXCELLENT SERVICE",
      "tbc",
    ]);
  });

  test.each(["", " ", "N/A", "n/a", "-", "–", "none", "•", "Corporate Priority:"])(
    "%j has no entry",
    (cell) => {
      expect(splitEntries(cell)).toEqual([]);
    },
  );

  test("offsets point at the text as typed", () => {
    const cell = "Outcome Bees:  BE SAFE ;\n BE  HAPPY";
    expect(splitEntries(cell)).toEqual([
      { text: "BE SAFE", start: 15, end: 22 },
      { text: "BE  HAPPY", start: 26, end: 35 },
    ]);
  });

  const names = fc.constantFrom(...outcomeBees, ...corporatePriorities);
  const separator = fc.constantFrom(" ", "; ", "\n", ", ", " / ", "\n• ", " and ", " & ", " | ");

  test("any run of names, however separated, splits into those names", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, separator), { maxLength: 6 }), (parts) => {
        const cell = parts.map(([name, after]) => name + after).join("");
        const read = texts(cell).map(
          (text) => (readOutcomeBee(text) ?? readCorporatePriority(text))?.name,
        );
        expect(read).toEqual(parts.map(([name]) => name));
      }),
    );
  });

  test("entries of any text are in order, apart, and as typed", () => {
    const fragment = fc.oneof(fc.string({ unit: "grapheme", maxLength: 6 }), names, separator);
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
        const cell = parts.join("");
        let last = 0;
        for (const { text, start, end } of splitEntries(cell)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(cell.slice(start, end)).toBe(text);
          expect(text.trim()).toBe(text);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a cell of 32,767 characters is split", () => {
    expect(splitEntries("BE SAFE ".repeat(4095))).toHaveLength(4095);
    expect(splitEntries(" ".repeat(32_760) + "BE SAFE")).toHaveLength(1);
    expect(splitEntries("-".repeat(32_760) + "BE SAFE")).toHaveLength(1);
  });
});
