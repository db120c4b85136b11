import fc from "fast-check";

import { polarityStatements, readPolarity, statedPolarity } from "../../../src/core/vocabulary";

describe("reading a polarity column", () => {
  test.each(
    "Bigger is better, smaller is worse|higher|Higher|HIGH|bigger|Bigger is better|up|Up is good|increase|Increasing|↑|⬆️|more|High is good|to increase|The bigger the better|Higher = better|higher is better.|Low is bad|+".split(
      "|",
    ),
  )("'%s' is higher", (text) => {
    expect(readPolarity(text)).toBe("higher");
  });

  test.each(
    "As low as possible|lower|Lower is better|smaller|The smaller the percentage, the better for this indicator|down|decrease|reduce|↓|fewer|less|Low is good|High is bad|a lower number is generally better|For this indicator smaller is better.".split(
      "|",
    ),
  )("'%s' is lower", (text) => {
    expect(readPolarity(text)).toBe("lower");
  });

  test.each(
    "none|None|neutral|n/a|N/A|not applicable|neither|no polarity|contextual|information only|Neither higher nor lower is better".split(
      "|",
    ),
  )("'%s' is none", (text) => {
    expect(readPolarity(text)).toBe("none");
  });

  test.each(["", " ", "-", "yes", "Higher/Lower", "not higher", "42", "tbc", "is better"])(
    "'%s' is not guessed",
    (text) => {
      expect(readPolarity(text)).toBeNull();
    },
  );
});

describe("polarity stated in a commentary", () => {
  test.each([
    "For this indicator bigger is better.",
    "For this indicator a higher number is better.",
    "For this indicator, a bigger number is better.",
    "A higher percentage of children in mainstream schools is better.",
    "More is better",
    "The higher the figure the better.",
    "An increase is positive.",
    "Good performance is high.",
    "Bigger = better",
    "Please note: higher-is-better.",
    "A lower rate is worse.",
    "An increase shows an improvement in performance.",
    "Polarity: higher",
    "Bigger\nis better",
  ])("'%s' says higher", (text) => {
    expect(statedPolarity(text)?.polarity).toBe("higher");
  });

  test.each([
    "For this indicator smaller is better.",
    "The smaller the percentage, the better for this indicator.",
    "a lower number is generally better and indicative of a stable workforce",
    "Lower is always better for this measure",
    "Fewer exclusions are better.",
    "A lower figure indicates better performance.",
    "The fewer children in this position, the better.",
    "A reduction in this number is an improvement.",
    "Low is good.",
    "Higher is worse.",
    "Good performance is typified by a lower percentage.",
    "This figure should be as low as possible.",
    "We want this number to fall.",
    "We would like to see a decrease in this figure.",
    "Performance is better when lower.",
  ])("'%s' says lower", (text) => {
    expect(statedPolarity(text)?.polarity).toBe("lower");
  });

  test.each([
    "Performance is higher than the national average.",
    "Performance that is higher than the national average is good.",
    "Attendance is higher, which is better than last year.",
    "The rate was lower and is better than that of our neighbours.",
    "A higher number is better than expected.",
    "Lower caseloads are better for social workers.",
    "A lower number of 'days lost' is indicative of a higher level of productivity.",
    "Low income is bad for outcomes.",
    "Higher is not better.",
    "The percentage should increase next year.",
    "For this indicator bigger is not necessarily better.",
    "We want to reduce agency spend.",
    "It is unclear whether lower is better.",
    "We aim to increase the number of foster carers and reduce agency spend.",
    "Increased performance compared to the previous year.",
    "",
  ])("'%s' states no polarity", (text) => {
    expect(polarityStatements(text)).toEqual([]);
    expect(statedPolarity(text)).toBeNull();
  });

  test("the statement is found inside a commentary, with its place", () => {
    const before = "During 2022-23, 115 children were returned home. ";
    const sentence = "For this indicator bigger is better.";
    const commentary = `${before}${sentence}\nActions to address decline:\n• None`;
    expect(statedPolarity(commentary)).toEqual({
      polarity: "higher",
      text: sentence,
      start: before.length,
      end: before.length + sentence.length,
    });
  });

  test("sentences that agree are one statement; the first counts", () => {
    const commentary = "Bigger is better. As said, a higher number is better.";
    expect(statedPolarity(commentary)).toMatchObject({ polarity: "higher", start: 0 });
  });

  test("sentences that contradict each other state nothing, and both are told", () => {
    const commentary = "For this indicator bigger is better. Smaller is better.";
    expect(statedPolarity(commentary)).toBeNull();
    expect(polarityStatements(commentary).map(({ polarity }) => polarity)).toEqual([
      "higher",
      "lower",
    ]);
  });

  test("a decimal point does not end a sentence", () => {
    expect(statedPolarity("At 3.5% or 4.2%, lower is better")?.start).toBe(0);
  });

  test("the place of every statement is its text", () => {
    const fragments = fc.constantFrom(
      ..."bigger|smaller|higher|lower| is |is|better|better.|the |the\n|number| a |. |, |\n• |than |é|not |polarity: ".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => {
        const commentary = parts.join(" ");
        for (const { text, start, end } of polarityStatements(commentary)) {
          expect(commentary.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a cell of 32,767 characters is read", () => {
    for (const words of [
      "higher number ",
      "the lower ",
      "is better than ",
      "a\n",
      "good performance ",
    ]) {
      const commentary = words.repeat(Math.ceil(32_767 / words.length)).slice(0, 32_740);
      const sentence = " x. For this, smaller is better.";
      expect(polarityStatements(commentary + sentence).at(-1)?.polarity).toBe("lower");
    }
  });
});
