import fc from "fast-check";
import { lineCount, linesHeight, textWidth, wrap } from "../../../src/core/report/text-metrics";

const plain = { fontSize: 10, bold: false };
const bold = { fontSize: 10, bold: true };

test("widths are those of Arial's own metrics", () => {
  expect(textWidth("Hillside 10%", plain)).toBeCloseTo(
    (722 + 222 * 3 + 500 + 222 + 556 * 2 + 278 + 556 * 2 + 889) / 100,
  );
});

test("bold text is wider than plain text", () => {
  const text = "Percentage of children looked after";
  expect(textWidth(text, bold)).toBeGreaterThan(textWidth(text, plain));
});

test("a combining accent adds nothing, an accented letter is as wide as its base", () => {
  expect(textWidth("é", plain)).toBe(textWidth("e", plain));
  expect(textWidth("e\u0301", plain)).toBe(textWidth("e", plain));
});

test("an emoji and a Chinese character are wider than any Latin letter", () => {
  expect(textWidth("🙂", plain)).toBeGreaterThan(textWidth("W", plain));
  expect(textWidth("你", plain)).toBeGreaterThan(textWidth("W", plain));
});

test("a line breaks between words where the next one would not fit", () => {
  const width = textWidth("children looked", plain) + 0.1;
  expect(wrap("children looked after", width, plain)).toEqual(["children looked ", "after"]);
});

test("a word wider than the column breaks inside", () => {
  const width = textWidth("mmm", plain) + 0.1;
  expect(wrap("mmmmmmm", width, plain)).toEqual(["mmm", "mmm", "m"]);
});

test("a word wider than the column begins a line of its own", () => {
  const text = "• 0ሀሀ↜ሀሀÑሀ‰ሀሀČ";
  const counts = [137, 140, 145].map((width) => wrap(text, width, plain).length);
  expect(counts).toEqual([3, 3, 3]);
});

test("an empty text takes one line, and each line break begins another", () => {
  expect(lineCount("", 100, plain)).toBe(1);
  expect(lineCount("one\n\nthree", 100, plain)).toBe(3);
});

test("one line of 10 points takes 12.75 points of height", () => {
  expect(linesHeight(1, 10)).toBe(12.75);
});

test("the lines of a wrapped text are the text, and each fits or is a single character", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replace(/\n/g, " ")),
      fc.integer({ min: 5, max: 300 }),
      (text, width) => {
        const lines = wrap(text, width, plain);
        expect(lines.join("")).toBe(text);
        for (const line of lines) {
          const ink = line.replace(/[ \t]+$/, "");
          const isSingle = [...ink].filter((c) => textWidth(c, plain) > 0).length <= 1;
          expect(isSingle || textWidth(ink, plain) <= width + 1e-9).toBe(true);
        }
      },
    ),
  );
});
