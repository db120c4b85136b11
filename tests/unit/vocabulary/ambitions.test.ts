import fc from "fast-check";

import { hertfordshire } from "../../../src/core/vocabulary";

const { ambitions, readAmbition } = hertfordshire;

describe("ambitions", () => {
  test("there are five, numbered in order", () => {
    expect(ambitions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test("each is read from its heading, its number, its title, and parts of them", () => {
    for (const ambition of ambitions) {
      const { number, title } = ambition;
      const start = title.split(" ").slice(0, 5).join(" ");
      const texts = [
        `Ambition ${number} – ${title}`,
        `AMBITION ${number} - ${title.toUpperCase()}`,
        `Ambition ${number}: ${start}…`,
        `Ambition ${number}`,
        `Ambition ${number} (continued)`,
        `Amb. ${number}`,
        `A${number}`,
        `${number}`,
        `${number}.0`,
        `${number}. ${title}`,
        title,
        title.replace("’", "'").replace(/\.$/, ""),
        `${start}…`,
        title.replace(/ /g, "\u00a0"),
      ];
      for (const text of texts) expect([text, readAmbition(text)]).toEqual([text, ambition]);
    }
  });

  test.each([
    ["To meet the needs of Hertfordshire's children within their local community.", 1],
    [
      "To plan, commission and deliver services that meet the individual needs of children and young people",
      2,
    ],
    ["To support all children and young people to thrive and achieve.", 3],
    ["To suport children and young people to get their lifes and education back on track", 3],
    ["Ambition Four", 4],
    ["Ambition V", 5],
    ["Ambition 5 (2021-26)", 5],
    ["Ambition 3 – 8 indicators", 3],
    ["2. To plan, commission", 2],
    ["Ambition 3: a title of our own", 3],
  ])("'%s' is ambition %d", (text, number) => {
    expect(readAmbition(text)?.number).toBe(number);
  });

  test.each([
    ["blank", ""],
    ["a number that is none of the five", "Ambition 6"],
    ["0", "0"],
    ["several ambitions", "Ambitions 1 and 3"],
    ["several ambitions with more words", "Ambitions 1 and 3 of the plan"],
    ["a range", "1-5"],
    ["a list", "Ambitions 1, 2 and 3"],
    ["a decimal", "2.5"],
    ["a number in front of something else", "2 children"],
    ["an article and a number", "A 2 year plan"],
    ["a number and the title of another", "Ambition 1 – To have a skilled and flexible workforce"],
    ["an outcome bee", "BE AMBITIOUS"],
    ["the word alone", "Ambition"],
    ["a year", "2022/23"],
    ["an indicator", "To support schools"],
  ])("%s is no ambition", (_, text) => {
    expect(readAmbition(text)).toBeNull();
  });

  test("any text is read without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const number = readAmbition(text)?.number;
        return number === undefined || (number >= 1 && number <= 5);
      }),
    );
  });
});
