import * as fc from "fast-check";
import { looksOf, valuesWith, examplePicture } from "../../../src/core/rules/report/example-report";
import { issuesWith } from "./written";

const blanked = (cells: readonly (readonly [number, number])[]) =>
  valuesWith(0, 0, "Ambition 1").map((row, r) =>
    row.map((value, c) => (cells.some(([y, x]) => y === r && x === c) ? "" : value)),
  );

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constantFrom("", "↑", "No.", "here", "Latest Data"),
);

test("nothing is found in a tab as the add-in writes it", () => expect(issuesWith({})).toEqual([]));

describe("blank cells of a table", () => {
  test("are named together, column by column", () =>
    expect(
      issuesWith({
        values: blanked([
          [2, 1],
          [4, 1],
          [3, 2],
        ]),
      }),
    ).toEqual([
      [
        "blank-in-table",
        "B3",
        "Cells B3 and B5 of the table Herts_Ambition_1 are blank, and nothing says why.",
      ],
      [
        "blank-in-table",
        "C4",
        "Cell C4 of the table Herts_Ambition_1 is blank, and nothing says why.",
      ],
    ]));

  test("that fill a row are one blank row", () =>
    expect(
      issuesWith({
        values: blanked([
          [3, 0],
          [3, 1],
          [3, 2],
          [3, 3],
        ]),
      }),
    ).toEqual([
      [
        "blank-in-table",
        "A4",
        "Row 4 of the table Herts_Ambition_1 is blank, and reads as the end of the table.",
      ],
    ]));

  test("that fill a column are one blank column", () =>
    expect(
      issuesWith({
        values: blanked([
          [2, 2],
          [3, 2],
          [4, 2],
        ]),
      }),
    ).toMatchObject([["blank-in-table", "C3", expect.stringContaining("Column C of the table")]]));

  test("of spaces are blank", () =>
    expect(issuesWith({ values: valuesWith(3, 2, " \u00a0 ") })).toHaveLength(1));
});

describe("headers of a table", () => {
  test("that stand in its rows once more are no data", () => {
    const values = valuesWith(0, 0, "Ambition 1").map((row, r, all) => (r === 3 ? all[1]! : row));
    expect(issuesWith({ values })).toMatchObject([
      ["table-header", "A4", expect.stringContaining("once more (cell A4)")],
    ]);
  });

  test("may differ from each other in more than case", () =>
    expect(issuesWith({ values: valuesWith(1, 2, "LATEST DATA*") })).toEqual([]));
});

describe("the contrast", () => {
  test("is reported once for each pair of colours, with the cells of each", () =>
    expect(
      issuesWith({ looks: looksOf({ color: "#B1B4B6" }, [2, 1], [3, 1], [4, 1], [2, 2]) }).filter(
        ([slug]) => slug === "contrast",
      ),
    ).toEqual([
      [
        "contrast",
        "B3",
        "The text of cells B3:B5 and C3 (#B1B4B6 on #FFFFFF) has a contrast of 2.0 to 1; it takes 4.5 to 1 to be read.",
      ],
    ]));

  test("of a blank cell matters to nobody", () =>
    expect(issuesWith({ looks: looksOf({ color: "#FFFFFF" }, [0, 2]) })).toEqual([]));

  test("is rounded down, so that 4.48 is not told as enough", () =>
    expect(issuesWith({ looks: looksOf({ color: "#777777" }, [0, 0]) })).toMatchObject([
      ["contrast", "A1", expect.stringContaining("4.4 to 1")],
    ]));
});

describe("colour", () => {
  const row = (r: number) => [0, 1, 2, 3].map((column) => [r, column] as const);

  test("of every second row is a pattern, and tells nothing", () =>
    expect(issuesWith({ looks: looksOf({ fill: "#F3F2F1" }, ...row(2), ...row(4)) })).toEqual([]));

  test("of one row marks it", () => {
    const looks = looksOf({ fill: "#FFF7BF" }, ...row(2));
    expect(issuesWith({ looks })).toMatchObject([["colour-alone", "A3", expect.any(String)]]);
  });

  test("of a text marks it, too", () => {
    const looks = looksOf({ color: "#942514" }, [3, 2]);
    expect(issuesWith({ looks })).toMatchObject([["colour-alone", "C4", expect.any(String)]]);
  });

  test("of a whole column tells nothing", () =>
    expect(issuesWith({ looks: looksOf({ fill: "#F3F2F1" }, [2, 2], [3, 2], [4, 2]) })).toEqual(
      [],
    ));

  test.each(["↑", "⇄", "▲", "●", "🟢", "✔", "⬇️"])("%s alone is a sign without its word", (sign) =>
    expect(issuesWith({ values: valuesWith(2, 3, sign) })).toMatchObject([
      ["colour-alone", "D3", expect.stringContaining("without its word")],
    ]),
  );

  test.each(["–", "N/A", "100%", "[c]", "0"])("%s is no sign", (text) =>
    expect(issuesWith({ values: valuesWith(2, 3, text) })).toEqual([]),
  );
});

describe("text that cannot be seen", () => {
  const long = "Care leavers aged 17 to 21 in education, employment or training. ".repeat(4);

  test("of a row too low for it is cut, and of a row high enough is not", () => {
    const values = valuesWith(2, 1, long);
    expect(issuesWith({ values })).toMatchObject([["text-cut", "B3", expect.any(String)]]);
    expect(issuesWith({ values, rowHeights: [24, 36, 120, 54, 54] })).toEqual([]);
  });

  test("of another font counts only where a narrow font would be cut, too", () => {
    const fits =
      "Care leavers aged 17 to 21 in education, employment or training, or at work, or at home at last";
    const cutInArial = { values: valuesWith(2, 1, fits), rowHeights: [24, 36, 30, 54, 54] };
    expect(issuesWith(cutInArial)).toHaveLength(1);
    expect(issuesWith({ ...cutInArial, looks: looksOf({ fontName: "Calibri" }, [2, 1]) })).toEqual(
      [],
    );
  });

  test("of a hidden row is nobody's", () =>
    expect(issuesWith({ values: valuesWith(2, 1, long), rowHeights: [24, 36, 0, 54, 54] })).toEqual(
      [],
    ));

  test("runs on over blank cells, up to the edge of what is printed", () => {
    const page = { width: 784, scale: null, pagesWide: 1, printArea: null };
    const title = { values: valuesWith(0, 0, long) };
    expect(issuesWith({ ...title, page })).toEqual([]);
    const printArea = { row: 0, column: 0, rowCount: 5, columnCount: 4 };
    expect(issuesWith({ ...title, page: { ...page, printArea } })).toMatchObject([
      ["text-cut", "A1", expect.any(String)],
    ]);
    const wide = { columnWidths: [60, 240, 120, 120, 900, 64] };
    const printed = {
      ...page,
      pagesWide: null,
      scale: 1,
      printArea: { ...printArea, columnCount: 5 },
    };
    expect(issuesWith({ ...title, ...wide, page: printed })).toEqual([]);
  });
});

describe("small text", () => {
  const page = (scale: number | null) => ({ width: 784, scale, pagesWide: 1, printArea: null });

  test("is what the page shrinks below 9 points", () => {
    expect(issuesWith({ page: page(0.82) })).toEqual([]);
    expect(issuesWith({ page: page(0.81) })).toMatchObject([
      ["small-text", "A1", expect.stringContaining("which the page shrinks to 81%")],
    ]);
  });

  test("is told for each size of the tab", () => {
    const looks = looksOf({ fontSize: 8 }, [2, 2]);
    expect(issuesWith({ looks, page: page(0.8) }).map(([, cell]) => cell)).toEqual(["A1", "C3"]);
  });

  test("outside the printed area is not on paper", () => {
    const looks = looksOf({ fontSize: 6 }, [2, 3]);
    const printArea = { row: 0, column: 0, rowCount: 5, columnCount: 3 };
    expect(issuesWith({ looks, page: { ...page(1), printArea } })).toEqual([]);
  });
});

describe("the text of a link", () => {
  const link = (text: string) =>
    issuesWith({ values: valuesWith(2, 1, text), links: [{ row: 2, column: 1 }] });

  test.each([
    "here",
    "Click here.",
    "Read more",
    "www.example.org",
    "https://example.org/a",
    "Link",
    "See below",
  ])("“%s” says nothing", (text) =>
    expect(link(text)).toMatchObject([["link-text", "B3", expect.any(String)]]),
  );

  test.each([
    "Ambition 2 – To plan",
    "Notes",
    "Performance report 2022-23",
    "See the notes on page 3",
  ])("“%s” says where it leads", (text) => expect(link(text)).toEqual([]));
});

describe("pictures", () => {
  const picture = (different: object) => ({ pictures: [{ ...examplePicture, ...different }] });

  test("with the alt text of nobody are reported at the cell under their corner", () => {
    for (const altText of ["", "  ", "Chart 3", "a picture", "logo.PNG", examplePicture.name]) {
      expect(issuesWith(picture({ altText, left: 250, top: 30 }))).toContainEqual([
        "alt-text",
        "B2",
        expect.any(String),
      ]);
    }
  });

  test("may touch the edge of a cell with text, but not cover it", () => {
    expect(issuesWith(picture({ left: 539 }))).toEqual([]);
    expect(issuesWith(picture({ left: 530 }))).toMatchObject([
      ["picture-over-text", "D3", "The chart Chart 4 lies over the text of cells D3:D4."],
    ]);
  });

  test("over blank cells cover nothing", () =>
    expect(issuesWith(picture({ left: 100, top: 0, width: 300, height: 24 }))).toEqual([]));
});

describe("names", () => {
  test.each(["Sheet1", "sheet 2", "Tabelle1", "Sheet1 (2)"])("%s says nothing of a tab", (name) =>
    expect(issuesWith({ name })).toMatchObject([["sheet-name", "A1", expect.any(String)]]),
  );

  test.each(["Report", "Sheet of notes", "Ambition 1 (2)", "2022-23"])(
    "%s may name a tab",
    (name) => expect(issuesWith({ name })).toEqual([]),
  );

  const table = (name: string) =>
    issuesWith({
      tables: [
        { name, hasHeaders: true, area: { row: 1, column: 0, rowCount: 4, columnCount: 4 } },
      ],
    });

  test.each(["Table1", "Table13_2", "table_2", "Tabelle3"])("%s says nothing of a table", (name) =>
    expect(table(name)).toMatchObject([["table-name", "A2", expect.any(String)]]),
  );

  test.each(["Herts_Ambition_1", "Herts_Ambition_1_2", "TableOfContents"])(
    "%s may name a table",
    (name) => expect(table(name)).toEqual([]),
  );
});

test("an empty tab has no title, and nothing else is wrong with it", () =>
  expect(
    issuesWith({ values: [], rowHeights: [], columnWidths: [], looks: [], tables: [] }).map(
      ([slug, cell]) => [slug, cell],
    ),
  ).toEqual([["title-missing", "A1"]]));

test("whatever stands in the tab, every issue is at a cell of it and says what to do", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 5, maxLength: 5 }),
      fc.array(fc.double({ min: 0, max: 409, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (values, rowHeights) => {
        for (const [, address, problem] of issuesWith({ values, rowHeights })) {
          expect(address).toMatch(/^[A-D][1-5]$/);
          expect(problem).toMatch(/^\S.*[.]$/s);
        }
      },
    ),
  ));
