import * as fc from "fast-check";
import {
  readTabSeparated,
  writeTabSeparated,
} from "../../../src/host/workbench/page/grid/tab-separated";

test.each<[string, string, string[][]]>([
  ["one text", "67.4%", [["67.4%"]]],
  ["a row", "1\t67.4%\t63.9%", [["1", "67.4%", "63.9%"]]],
  [
    "rows, as Excel ends them",
    "1\ta\r\n2\tb\r\n",
    [
      ["1", "a"],
      ["2", "b"],
    ],
  ],
  [
    "blank cells",
    "\t\r\nx\t",
    [
      ["", ""],
      ["x", ""],
    ],
  ],
  [
    "rows of different lengths",
    "1\r\n2\tb",
    [
      ["1", ""],
      ["2", "b"],
    ],
  ],
  ["a cell of two lines", '"line 1\nline 2"\t5', [["line 1\nline 2", "5"]]],
  [
    "quotation marks in a cell of two lines",
    '"he said ""no""\nand left"',
    [['he said "no"\nand left']],
  ],
  ["a title in quotation marks", '"Staying Put" young people', [['"Staying Put" young people']]],
  ["an inch", '5"\t6', [['5"', "6"]]],
])("%s", (_what, text, cells) => {
  expect(readTabSeparated(text)).toEqual(cells);
});

test("what was copied is what is pasted", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "↓", "5") }),
  );
  const blocks = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(texts, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(blocks, (block) => {
      fc.pre(block.length > 1 || block[0]!.length > 1 || block[0]![0] !== "");
      fc.pre(block.flat().every((text) => !text.includes("\r")));
      fc.pre(block.at(-1)!.join("") !== "");
      expect(readTabSeparated(writeTabSeparated(block))).toEqual(block);
    }),
  );
});
