import { actionsBlocks, blocksText, commentaryBlocks } from "../../../src/core/report/text-blocks";

test("paragraphs and bullets keep their order", () => {
  expect(commentaryBlocks("Numbers rose.\r\n\r\n• In-house carers\r\n• Placements\nEnd.")).toEqual([
    { kind: "paragraph", text: "Numbers rose." },
    { kind: "bullet", text: "In-house carers" },
    { kind: "bullet", text: "Placements" },
    { kind: "paragraph", text: "End." },
  ]);
});

test.each([
  "• carers",
  "•carers",
  "- carers",
  "– carers",
  "* carers",
  "·\u00a0carers",
  "\uf0b7\tcarers",
])("%j is a bullet", (line) =>
  expect(commentaryBlocks(line)).toEqual([{ kind: "bullet", text: "carers" }]),
);

test.each(["-3.5% since May", "*provisional", "–"])("%j is no bullet", (line) =>
  expect(commentaryBlocks(line)).toEqual([{ kind: "paragraph", text: line }]),
);

test("a blank line stands between paragraphs, none between bullets", () => {
  const text = "First.\n• one\n• two\nLast.";
  expect(blocksText(commentaryBlocks(text))).toBe("First.\n• one\n• two\n\nLast.");
});

test.each([
  "Actions to address decline in performance: Fostering Strategy\n• More carers",
  "Actions to address the decline in performance:\nFostering Strategy\n• More carers",
  "ACTIONS TO ADDRESS DECLINE\nFostering Strategy\n• More carers",
  "Fostering Strategy\n• More carers",
])("the actions come without the heading that the report writes itself: %j", (text) =>
  expect(actionsBlocks(text)).toEqual([
    { kind: "paragraph", text: "Fostering Strategy" },
    { kind: "bullet", text: "More carers" },
  ]),
);

test("characters that a workbook cannot hold are left out, markup stays text", () => {
  expect(commentaryBlocks("<b>a\u0000b</b>\ud800")).toEqual([
    { kind: "paragraph", text: "<b>ab</b>\ufffd" },
  ]);
});
