import fc from "fast-check";
import { checkAsSet, listsSheet, readLists } from "../../../src/core/own-sheets";
import { exampleWorkbook, type RuleExample } from "../../../src/core/rules";
import { createVocabulary, hertfordshire } from "../../../src/core/vocabulary";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CellValue, SheetGrid } from "../../../src/core/workbook/types";
import { grid } from "../../helpers/grids";

type Row = readonly CellValue[];

/** The sheet of lists with these rows below its header. */
function sheetOf(...rows: readonly Row[]): SheetGrid {
  return grid([["HERTS lists"], ["List", "Name", "Also written as"], ...rows], {
    name: "HERTS Lists",
  });
}

function kept(...rows: readonly Row[]) {
  const { lists, unusable } = readLists(sheetOf(...rows));
  if (!lists) throw new Error("No lists were read.");
  return { lists, vocabulary: createVocabulary(lists), unusable };
}

describe("the sheet of lists", () => {
  test("is read back as it was written", () => {
    const design = listsSheet(hertfordshire);
    const sheet = grid(design.rows.map((row) => row.map((cell) => cell?.value ?? "")));
    const { ambitions, outcomeBees, corporatePriorities } = hertfordshire;
    const plain = ambitions.map(({ name, alsoWritten }) => ({ name, alsoWritten }));
    expect(readLists(sheet)).toEqual({
      lists: { ambitions: plain, outcomeBees, corporatePriorities },
      unusable: [],
    });
  });

  test("leaves no cell of its table blank, also where a list is empty", () => {
    const design = listsSheet({ ...hertfordshire, outcomeBees: [] });
    const [table] = design.tables;
    const cells = design.rows.slice(table!.row, table!.row + table!.rowCount).flat();
    expect(cells.every((cell) => cell !== null && cell.value !== "")).toBe(true);
    const sheet = grid(design.rows.map((row) => row.map((cell) => cell?.value ?? "")));
    expect(readLists(sheet)).toMatchObject({ lists: { outcomeBees: [] }, unusable: [] });
  });

  test("may have its columns moved, rows sorted or left blank, and further columns", () => {
    const sheet = grid([
      ["Our names, agreed in May"],
      [],
      ["Note", "Also written as", "Name", "LIST"],
      ["", "", "Thriving places", "Priorities"],
      [],
      ["new", "Being brave\nBrave", "BE BRAVE", "Outcome bees"],
      ["", "–", "2. To grow", "ambition"],
    ]);
    expect(readLists(sheet)).toEqual({
      lists: {
        ambitions: [{ name: "2. To grow", alsoWritten: [] }],
        outcomeBees: [{ name: "BE BRAVE", alsoWritten: ["Being brave", "Brave"] }],
        corporatePriorities: [{ name: "Thriving places", alsoWritten: [] }],
      },
      unusable: [],
    });
  });

  test("may do without the column of other ways to write a name", () => {
    const { lists } = readLists(
      grid([
        ["List", "Name"],
        ["Outcome bee", "BE BRAVE"],
      ]),
    );
    expect(lists?.outcomeBees).toEqual([{ name: "BE BRAVE", alsoWritten: [] }]);
  });

  test("gives nothing where its header is gone, and says so", () => {
    const { lists, unusable } = readLists(grid([["Outcome bee", "BE BRAVE"]], { name: "Mine" }));
    expect(lists).toBeNull();
    expect(unusable).toMatchObject([
      { cell: { sheet: "Mine", row: 0, column: 0 }, problem: expect.stringContaining("header") },
    ]);
  });

  test.each<[string, Row[], number, number, RegExp]>([
    ["an unknown list", [["Bumblebee", "BE BRAVE", ""]], 2, 0, /no list “Bumblebee”/],
    ["a name of the program's own", [["constructor", "BE BRAVE", ""]], 2, 0, /no list/],
    ["no list", [["", "BE BRAVE", ""]], 2, 0, /says no list/],
    ["no name", [["Bee", "", "Brave"]], 2, 1, /has no name/],
    ["an Excel error", [["Bee", "#REF!", ""]], 2, 1, /“#REF!” is no name/],
    ["signs only", [["Bee", "***", ""]], 2, 1, /is no name/],
    ["a label", [["Bee", "Outcome bee:", ""]], 2, 1, /is no name/],
    ["a label as another writing", [["Bee", "BE BRAVE", "Brave; Bee"]], 2, 2, /“Bee” is no way/],
    [
      "a name twice",
      [
        ["Bee", "BE BRAVE", ""],
        ["Bees", "Be  brave.", ""],
      ],
      3,
      1,
      /stands twice/,
    ],
    [
      "a number twice",
      [
        ["Ambition", "Ambition 2 – To grow", ""],
        ["Ambition", "Amb. 2: To shrink", ""],
      ],
      3,
      1,
      /has the number or the words of “Ambition 2 – To grow”/,
    ],
    [
      "a writing of two names",
      [
        ["Bee", "BE BRAVE", "Bold; Daring"],
        ["Bee", "BE BOLD", "Brave; daring"],
      ],
      3,
      2,
      /“daring” stands for “BE BRAVE” already/,
    ],
    [
      "a writing that is another's name",
      [
        ["Bee", "BE BRAVE", "be bold"],
        ["Bee", "BE BOLD", ""],
      ],
      2,
      2,
      /“be bold” stands for “BE BOLD” already/,
    ],
    [
      "a writing with the number of another ambition",
      [
        ["Ambition", "1. To grow", "Ambition 2"],
        ["Ambition", "Ambition 2 – To last", ""],
      ],
      2,
      2,
      /“Ambition 2” stands for “Ambition 2 – To last” already/,
    ],
  ])("reports %s at its cell", (_, rows, row, column, problem) => {
    const { unusable } = kept(...rows);
    expect(unusable).toEqual([
      {
        cell: { sheet: "HERTS Lists", row, column },
        problem: expect.stringMatching(problem),
      },
    ]);
    const address = `${"ABC"[column]}${row + 1}`;
    expect(unusable[0]?.problem).toMatch(new RegExp(`^Sheet “HERTS Lists”, cell ${address}: `));
  });

  test("never lets a writing mean two names without saying so", () => {
    const word = fc.constantFrom(
      "brave",
      "Brave",
      "bold",
      "kind",
      "be brave",
      "Be bold",
      "1",
      "2 –",
    );
    const rows = fc.array(fc.tuple(word, fc.array(word, { maxLength: 3 })), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom("Bee", "Priority", "Ambition"), (given, list) => {
        const { vocabulary, unusable } = kept(
          ...given.map(([name, others]) => [list, name, others.join(";")]),
        );
        const read = {
          Bee: vocabulary.readOutcomeBee,
          Priority: vocabulary.readCorporatePriority,
          Ambition: vocabulary.readAmbition,
        }[list]!;
        given.forEach(([name, others], i) => {
          const isTold = unusable.some(({ cell }) => cell.row === i + 2);
          if (isTold) return;
          for (const text of [name, ...others]) expect(read(text)?.name).toBe(name);
        });
      }),
    );
  });
});

describe("a workbook with a sheet of lists", () => {
  function check(example: Omit<RuleExample, "title">, ...rows: readonly Row[]) {
    const ownSheets = { lists: sheetOf(...rows) };
    const snapshot = { ...exampleWorkbook({ title: "", ...example }), ownSheets };
    const reading = readIndicatorWorkbook(snapshot);
    if (reading.kind !== "workbook") throw new Error(reading.message);
    return checkAsSet(reading.workbook).findings;
  }

  const ambition = ["Ambition", "Ambition 1 – To grow", ""];
  const bee = ["Outcome bee", "Independence", "BE INDEPENDENT"];
  const priority = [
    "Corporate priority",
    "Healthy lives",
    "Healthy and fulfilling lives for our residents",
  ];

  test("is checked by them, and by none of the names that come with the add-in", () => {
    const findings = check(
      { rows: [{ outcomeBee: "Independence" }, { outcomeBee: "BE SAFE" }] },
      ambition,
      bee,
      ["Corporate priority", "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS", ""],
    );
    expect(findings).toMatchObject([
      {
        rule: "outcome-bee-unknown",
        message:
          "“BE SAFE” is no outcome bee. Write one of the framework: Independence. A new one goes on the sheet HERTS Lists.",
      },
    ]);
  });

  test("has other ways to write a name put into the list's own name", () => {
    const [finding, ...others] = check(
      { rows: [{ corporatePriority: "Healthy lives" }] },
      ambition,
      bee,
      priority,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "outcome-bee-alias",
      expected: "Independence",
      fix: { edits: [{ before: "BE INDEPENDENT", after: "Independence" }] },
    });
  });

  test("is not checked for a list without names", () => {
    const rows = [
      { outcomeBee: "Anything" },
      {},
      {},
      { outcomeBee: "" },
      { ambition: "Ambition 9" },
    ];
    expect(
      check({ rows }, ["Priority", "Healthy and fulfilling lives for our residents", ""]),
    ).toEqual([]);
  });

  test("may have more than five ambitions, and says which there are", () => {
    const ambitions = [1, 2, 3, 4, 5, 6, 7].map((n) => [
      "Ambition",
      `Ambition ${n} – Part ${n} of it`,
      "",
    ]);
    const rows = [{ ambition: 7 }, { ambition: "Ambition 6" }, { ambition: "Ambition 8" }];
    expect(
      check(
        { rows: rows.map((row) => ({ ...row, outcomeBee: "N/A", corporatePriority: "N/A" })) },
        ...ambitions,
      ),
    ).toMatchObject([
      {
        rule: "ambition-unknown",
        message: expect.stringContaining("number, 1 to 7, or its title"),
      },
    ]);
  });

  test("may have ambitions without numbers", () => {
    const themes = ["Being healthy", "Staying safe"].map((name) => ["Ambition", name, ""]);
    const names = { outcomeBee: "N/A", corporatePriority: "N/A" };
    const rows = [
      { ...names, ambition: "BEING HEALTHY" },
      { ...names, ambition: "1" },
    ];
    expect(check({ rows }, ...themes)).toMatchObject([
      {
        rule: "ambition-unknown",
        measure: "2",
        message: expect.stringContaining("Write the ambition's name, such as “Being healthy”"),
      },
    ]);
  });

  test("has an entry that cannot be used reported at its cell", () => {
    expect(check({ rows: [{}] }, ambition, bee, priority, ["Wasp", "BE ANGRY", ""])).toContainEqual(
      expect.objectContaining({
        rule: "entry-unusable",
        cell: { sheet: "HERTS Lists", row: 5, column: 0 },
      }),
    );
  });
});
