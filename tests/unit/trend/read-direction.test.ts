import fc from "fast-check";

import { type Direction, directionWord, readDirection } from "../../../src/core/trend";

const readings: Readonly<Record<Direction, readonly string[]>> = {
  "↑": [
    ..."↑⬆▲△🔼⇧↗",
    ..."up|Up|improving|IMPROVED|Better|Improving Performance|getting better".split("|"),
    ..."Improved since 2021/22|Better than last year|Up arrow|Improved by less than 5%".split("|"),
    ..."⬆️|↑ Improving|Improving ↑|↑ 2.3%|↑↑|Improved (within 5%)|\u00a0↑\n".split("|"),
  ],
  "↓": [
    ..."↓⬇▼▽🔽⇩",
    ..."down|declining|Declined|Worse|worsening|deteriorated|Declining Performance".split("|"),
    ..."Worse than last year|▼ -2.1pp".split("|"),
    ..."⬇️|↓ Declining|↓ (declining)|significantly worse|getting worse".split("|"),
  ],
  "⇄": [
    ..."⇄↔⇔→⟷➡",
    ..."=|==|<->|->|stable|Static|same|The same|no change|No Change|unchanged|maintained".split(
      "|",
    ),
    ..."within 5%|Declining within 5%|Declining Performance within a 5% margin".split("|"),
    ..."Declining (within margin)|within 5 per cent|↔️|No change ↔|⇄ Declining within 5%".split(
      "|",
    ),
    ..."no significant change|Same as last year|Declining (<5%)|Declining but within 5%".split("|"),
    ..."⇄ No change|remained the same|Stable performance|steady".split("|"),
  ],
  "N/A": [
    ..."N/A|n/a|NA|-|–|—|Not comparable|not applicable|New indicator|New|[x]|no data".split("|"),
    ..."Not comparable (new indicator)|No data available|Not available yet".split("|"),
    ..."Unable to compare|N/A – no previous data".split("|"),
    ..."N/A - new indicator|N/A (first year)".split("|"),
  ],
};

describe("reading a direction", () => {
  for (const [direction, texts] of Object.entries(readings)) {
    test.each(texts)(`'%s' is ${direction}`, (text) => {
      expect(readDirection(text)).toBe(direction);
    });
  }

  test.each(["", "  ", "\n", "\u200b"])("a blank cell (%j) says nothing", (text) => {
    expect(readDirection(text)).toBeNull();
  });

  test.each([
    ["an arrow and a word that contradict each other", "↑ Declining"],
    ["arrows that point different ways", "↑↓"],
    ["the report's own key", "↑= Improving Performance ↓= Declining Performance"],
    ["a denial", "not improving"],
    ["a decline of unknown size", "slight decline"],
    ["what the figure did, not whether that is good", "Increased"],
    ["a figure that fell, which may be good", "Down on last year"],
    ["an excuse and a direction", "N/A, but improving"],
    ["a colour", "Green"],
    ["a letter that only the Wingdings font shows as an arrow", "é"],
    ["a figure", "67.4%"],
    ["a sentence about something else", "See commentary"],
  ])("%s is not guessed", (_, text) => {
    expect(readDirection(text)).toBeNull();
  });

  test("every direction's own arrow with its word reads back", () => {
    for (const direction of ["↑", "↓", "⇄", "N/A"] as const) {
      expect(readDirection(`${direction} ${directionWord(direction)}`)).toBe(direction);
      expect(readDirection(directionWord(direction))).toBe(direction);
    }
  });

  test("any text at all is read without an exception, and spaces around it do not count", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        expect(readDirection(` ${text}\u00a0`)).toBe(readDirection(text));
      }),
      { numRuns: 2000 },
    );
  });
});
