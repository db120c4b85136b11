import fc from "fast-check";
import { allMatches } from "../../src/core/matches";

describe("all matches of a pattern", () => {
  const patterns = [/a/g, /a*/g, /(?<word>\p{L}+)\d?/gu, /^b|c$/gm];

  it("are those of matchAll, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "1", " ", "\n", "é") });
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (given, pattern) => {
        const plain = (matches: Iterable<RegExpMatchArray>) =>
          [...matches].map((match) => [match.index, ...match, match.groups?.word]);
        expect(plain(allMatches(given, pattern))).toEqual(plain(given.matchAll(pattern)));
      }),
    );
  });

  it("are the same at the second call", () => {
    expect(allMatches("aba", /a/g)).toHaveLength(2);
    const pattern = /a/g;
    expect([allMatches("aba", pattern).length, allMatches("aba", pattern).length]).toEqual([2, 2]);
  });
});
