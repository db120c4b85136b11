import fc from "fast-check";
import { markSentence } from "../../../../src/core/rules/commentary/marked";
import { sentencesOf } from "../../../../src/core/rules/commentary/sentences";

const marked = (text: string) => markSentence(text).marked;

describe("a marked sentence", () => {
  test("shows figures, periods and fractions as marks", () => {
    expect(marked("Performance for 2022-23 fell to 63.9% (625/978) from 67.4%.")).toBe(
      "performance for «0» fell to ‹0› (‹/0›) from ‹1›.",
    );
  });

  test("names no figure for ages, ranks, ranges, bounds and what is about so much", () => {
    const text = "Aged 16-17, Band 1, 7th, 6 – 12 months, over 20, about 2,600";
    expect(markSentence(text).figures).toEqual([]);
  });

  test("names both figures of “from … to …”", () => {
    const { figures } = markSentence("It rose from 13,850 to 14,791.");
    expect(figures.map(({ number }) => number.decimal.toString())).toEqual(["13850", "14791"]);
  });

  test("takes “went up to” for a figure, not for a bound", () => {
    expect(marked("It went up to 97% from 94%.")).toBe("it went up to ‹0› from ‹1›.");
    expect(marked("Places for up to 97 pupils")).toBe("places for ‹x› pupils");
  });

  test("knows how far a figure in millions is rounded", () => {
    expect(markSentence("We spent £3.2m").figures[0]?.number.decimals).toBe(-5);
  });

  test("is made of any text, and marks only what it lists", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const plain = text.replace(/[‹›«»]/g, "");
        const sentence = markSentence(plain);
        const places = [...sentence.marked.matchAll(/‹(\d+)›/g)].map(([, place]) => Number(place));
        expect(places).toEqual(sentence.figures.map((_, place) => place));
      }),
    );
  });
});

describe("the sentences of a commentary", () => {
  const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

  test("end at full stops, bullets and lines, not at abbreviations and decimals", () => {
    expect(
      texts("It fell, e.g. to 3.4 days. Why?\n• More staff left\n• Fewer\ncame in No. 5"),
    ).toEqual(["It fell, e.g. to 3.4 days.", "Why?", "More staff left", "Fewer\ncame in No. 5"]);
  });

  test("stand in the text where they say", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a. ", "B\n", "• c ", "3.4% ", "? ")), (parts) => {
        const text = parts.join("");
        for (const { text: own, start } of sentencesOf(text)) {
          expect(text.slice(start, start + own.length)).toBe(own);
        }
      }),
    );
  });
});
