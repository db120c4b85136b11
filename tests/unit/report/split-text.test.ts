import fc from "fast-check";
import { splitBlocks } from "../../../src/core/report/split-text";
import { blocksText } from "../../../src/core/report/text-blocks";
import { lineCount, linesHeight } from "../../../src/core/report/text-metrics";
import type { TextBlock } from "../../../src/core/report/types";

const room = { width: 200, height: linesHeight(6, 10), fontSize: 10, bold: false };
const paragraph = (text: string): TextBlock => ({ kind: "paragraph", text });
const sentence = "The number of children has gone up again. ";

test("a text that fits is one cell", () => {
  expect(splitBlocks([paragraph("Short.")], room)).toEqual([[paragraph("Short.")]]);
});

test("no text is one empty cell", () => {
  expect(splitBlocks([], room)).toEqual([[]]);
});

test("cuts come between paragraphs where they can", () => {
  const blocks = [1, 2, 3].map((n) => paragraph(`${n} ${sentence.repeat(3)}`.trim()));
  expect(splitBlocks(blocks, room).map((cell) => cell.map(({ text }) => text[0]))).toEqual([
    ["1"],
    ["2"],
    ["3"],
  ]);
});

test("a long paragraph is cut after a sentence", () => {
  const cells = splitBlocks([paragraph(sentence.repeat(20).trim())], room);
  expect(cells.length).toBeGreaterThan(1);
  for (const cell of cells) expect(cell[0]!.text).toMatch(/^The .*again\.$/);
});

test("a heading moves on with what it heads", () => {
  const filler = paragraph(sentence.repeat(2).trim());
  const cells = splitBlocks(
    [filler, { kind: "heading", text: "Actions:" }, paragraph(sentence.repeat(3).trim())],
    room,
  );
  expect(cells.map((cell) => cell.map(({ kind }) => kind))).toEqual([
    ["paragraph"],
    ["heading", "paragraph"],
  ]);
});

test("a short line moves on with the bullets below it", () => {
  const filler = paragraph(sentence.repeat(2).trim());
  const cells = splitBlocks(
    [filler, paragraph("Commissioning"), { kind: "bullet", text: sentence.repeat(3).trim() }],
    room,
  );
  expect(cells.map((cell) => cell.map(({ kind }) => kind))).toEqual([
    ["paragraph"],
    ["paragraph", "bullet"],
  ]);
});

test("the first cell can be lower than the others", () => {
  const cells = splitBlocks([paragraph(sentence.repeat(9).trim())], {
    ...room,
    firstHeight: linesHeight(2, 10),
  });
  const lines = cells.map((cell) => lineCount(blocksText(cell), room.width, room));
  expect(lines[0]).toBeLessThanOrEqual(2);
  expect(lines[1]).toBeGreaterThan(2);
});

test("a cell never holds more characters than Excel allows, even characters without width", () => {
  const cells = splitBlocks([paragraph("\u200b".repeat(70_000))], room);
  expect(cells.map((cell) => blocksText(cell).length)).toEqual([32765, 32765, 4470]);
});

test("a heading and what it heads keep within Excel's limit together", () => {
  const blocks: TextBlock[] = [
    { kind: "heading", text: "Actions:" },
    paragraph("\u200b".repeat(32_767)),
  ];
  const lengths = splitBlocks(blocks, room).map((cell) => blocksText(cell).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
});

test("a bold heading keeps within the room also where Excel shows it plain", () => {
  const heading: TextBlock = { kind: "heading", text: "dolor elementum fermentum" };
  const narrow = { ...room, width: 22 };
  for (const cell of splitBlocks([heading], narrow)) {
    expect(lineCount(blocksText(cell), narrow.width, narrow)).toBeLessThanOrEqual(6);
    expect(
      lineCount(blocksText(cell), narrow.width, { ...narrow, bold: true }),
    ).toBeLessThanOrEqual(6);
  }
});

const block = fc.record<TextBlock>({
  kind: fc.constantFrom("paragraph", "line", "bullet", "heading"),
  text: fc
    .array(fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: "binary", maxLength: 80 })), {
      maxLength: 5,
    })
    .map((words) =>
      words
        .join(" ")
        .replace(/[\s\u200b]+/g, " ")
        .trim(),
    ),
});

test("nothing is lost, and every cell keeps within its room", () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 8 }),
      fc.integer({ min: 20, max: 300 }),
      (blocks, width) => {
        const cells = splitBlocks(blocks, { ...room, width });
        const ink = (some: readonly TextBlock[]) =>
          some.map(({ text }) => text.replaceAll(" ", "")).join("");
        expect(ink(cells.flat())).toBe(ink(blocks));
        for (const cell of cells) {
          expect(lineCount(blocksText(cell), width, room)).toBeLessThanOrEqual(6);
        }
      },
    ),
  );
});
