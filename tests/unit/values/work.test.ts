import { fold } from "../../../src/core/values/fold";
import { recognise } from "../../../src/core/values/recognise";
import { scan, type Token } from "../../../src/core/values/scan";
import { readValue } from "../../../src/core/values";

/** The longest text that an Excel cell holds, in characters. */
const LONGEST_CELL = 32_767;

/** How often the recognisers look at a token: their work, whatever the machine. */
function looks(text: string): number {
  let count = 0;
  const counted = new Proxy<Token[]>(scan(fold(text).text), {
    get(tokens, key, receiver) {
      count += 1;
      return Reflect.get(tokens, key, receiver) as unknown;
    },
  });
  recognise(counted);
  return count;
}

const PATTERNS = [
  "67.4% (694/1,030) ",
  "1 ",
  "1-",
  "1\u00a0000",
  "ages 1, 2, ",
  "2021/22 ",
  "Apr 21 – ",
  "to be ",
  "over ",
  "((",
  "target of the ",
  "Of the 265 who responded in 2021, ",
  "a",
  "\u200b",
  "#",
];

describe("long texts", () => {
  test.each(PATTERNS)("twice as much of %j is about twice the work", (pattern) => {
    const some = looks(pattern.repeat(1_000));
    const twice = looks(pattern.repeat(2_000));
    expect(twice).toBeLessThanOrEqual(some * 2.1 + 200);
  });

  test.each(PATTERNS)("a full cell of %j is read", (pattern) => {
    const text = pattern.repeat(Math.ceil(LONGEST_CELL / pattern.length)).slice(0, LONGEST_CELL);
    expect(readValue(text).text).toHaveLength(LONGEST_CELL);
  });

  test("a value before a long commentary is found", () => {
    const text = `67.4% (694/1,030) ${"words and words ".repeat(2_000)}`;
    expect(readValue(text)).toMatchObject({ kind: "value", unit: { kind: "percent" } });
  });
});
