import fc from "fast-check";
import { jsonBytes, packSteps } from "../../../src/excel/batches";
import { valueBlocks, writtenValue } from "../../../src/excel/cell-values";
import { freeSheetName, freeTableName } from "../../../src/excel/free-names";
import { markFormula, markName, readMarks } from "../../../src/excel/marks";
import { movesToStandTogether } from "../../../src/excel/positions";
import { styleAreas } from "../../../src/excel/style-areas";
import type { DesignedCell } from "../../../src/core/report";

describe("names", () => {
  test("a sheet's name is free if no other sheet has it, whatever the case", () => {
    expect(freeSheetName("Report", ["Data"])).toBe("Report");
    expect(freeSheetName("Report", ["REPORT"])).toBe("Report (HERTS)");
    expect(freeSheetName("Report", ["report", "Report (herts)"])).toBe("Report (HERTS 2)");
  });

  test("a long name is cut, so that the addition fits Excel's 31 characters", () => {
    const name = "Report - Ambition 12345678901234";
    expect(freeSheetName(name, [name.slice(0, 31)])).toBe("Report - Ambition 12345 (HERTS)");
  });

  test("a table's name gives way to tables and defined names", () => {
    expect(freeTableName("Herts_Symbols", ["herts_symbols", "Herts_Symbols_2"])).toBe(
      "Herts_Symbols_3",
    );
  });
});

describe("marks", () => {
  const named = (formula: string, scope = "Workbook") => [
    { name: "_HERTS_report", formula, scope },
  ];

  test.each([
    ["=Report!$A$1", "Report", true],
    ["='Report - Ambition 1'!$A$1", "Report - Ambition 1", true],
    ["='It''s ours'!$A$1", "It's ours", true],
    ["=Report!$A$4", "Report", false],
    ["=Report!#REF!", "Report", false],
    ["=#REF!$A$1", null, true],
    ["=#REF!", null, false],
  ])("%s marks the sheet %s", (formula, sheet, isExact) =>
    expect(readMarks(named(formula))).toEqual([{ name: "_HERTS_report", sheet, isExact }]),
  );

  test("a name that belongs to a sheet, as a copy's does, is no mark", () => {
    expect(readMarks(named("=Report!$A$1", "Worksheet"))).toEqual([]);
  });

  test("what is written as a mark is read as one", () => {
    const sheets = fc.string({ minLength: 1, maxLength: 31 }).filter((s) => !/^[#']|'$/.test(s));
    fc.assert(
      fc.property(sheets, (sheet) => {
        const [mark] = readMarks(named(markFormula(sheet)));
        expect(mark).toEqual({ name: "_HERTS_report", sheet, isExact: true });
      }),
    );
  });

  test("a role has one name", () => expect(markName("ambition-1")).toBe("_HERTS_ambition_1"));
});

describe("positions", () => {
  const ours = (...names: string[]) =>
    names.map((name) => ({ name: name.replace("+", ""), id: name.startsWith("+") ? null : name }));
  const present = (...names: string[]) => names.map((name) => ({ name }));

  test("new tabs go to the end, and nothing is moved", () => {
    expect(movesToStandTogether(ours("+R", "+1"), present("Data"))).toEqual([]);
  });

  test("tabs that stand together in order are not moved", () => {
    expect(movesToStandTogether(ours("R", "1", "2"), present("R", "1", "2", "Data"))).toEqual([]);
  });

  test("a new tab joins the others", () => {
    const moves = movesToStandTogether(ours("R", "+1", "2"), present("R", "2", "Data"));
    expect(moves).toEqual([{ name: "1", position: 1 }]);
  });

  test("the report follows its front tab; other sheets keep their order", () => {
    const role = fc.constantFrom<string>("R", "1", "2", "3");
    const sheet = fc.constantFrom<string>("R", "1", "2", "3", "A", "B", "C");
    const some = fc.uniqueArray(sheet, { minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(role, { minLength: 1 }), some, (roles, sheets) => {
        const wanted = roles.map((name) => ({ name, id: sheets.includes(name) ? name : null }));
        const order = [...sheets, ...wanted.filter(({ id }) => !id).map(({ name }) => name)];
        for (const { name, position } of movesToStandTogether(wanted, present(...sheets))) {
          expect(roles).toContain(name);
          order.splice(order.indexOf(name), 1);
          order.splice(position, 0, name);
        }
        const start = order.indexOf(roles[0]!);
        expect(order.slice(start, start + roles.length)).toEqual(roles);
        const others = (list: readonly string[]) => list.filter((name) => !roles.includes(name));
        expect(others(order)).toEqual(others(sheets));
      }),
    );
  });
});

describe("batches", () => {
  const step = (bytes: number) => ({ bytes, apply: () => undefined });

  test("steps share a request as long as it stays under 3 MB", () => {
    const sizes = packSteps([step(2e6), step(9e5), step(5e5), step(10)]).map(
      (batch) => batch.length,
    );
    expect(sizes).toEqual([2, 2]);
  });

  test("a report that would take more than six requests is refused before it is written", () => {
    const steps = Array.from({ length: 7 }, () => step(2.9e6));
    expect(() => packSteps(steps)).toThrow(/about 20.3 MB.*Nothing was changed/);
  });

  test("bytes are those of UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const json = JSON.stringify([text]);
        const escaped = (json.match(/["\\]/g) ?? []).length;
        expect(jsonBytes([text])).toBe(new TextEncoder().encode(json).length + escaped);
      }),
    );
  });
});

describe("cells", () => {
  const cell = (value: string | number, style: DesignedCell["style"] = "body") => ({
    value,
    style,
  });

  test("every text is sent as text, every number as a number", () => {
    expect(["=1+1", "2/2", "'tis", "plain"].map((value) => writtenValue(cell(value)))).toEqual([
      "'=1+1",
      "'2/2",
      "''tis",
      "'plain",
    ]);
    expect([writtenValue(cell(6)), writtenValue(cell("")), writtenValue(null)]).toEqual([
      6,
      "",
      "",
    ]);
  });

  test("blocks of values hold every row once, in order, and stay small", () => {
    const rows = Array.from({ length: 100 }, (_, i) => [cell(`${i} ${"x".repeat(20_000)}`), null]);
    const blocks = valueBlocks({ rows });
    expect(blocks.length).toBeGreaterThan(3);
    expect(
      blocks.flatMap(({ values }) => values).map(([text]) => parseInt(String(text).slice(1))),
    ).toEqual(rows.map((_, i) => i));
    for (const { bytes } of blocks) expect(bytes).toBeLessThan(600_000);
  });

  test("five thousand rows of a table are as few rectangles as five", () => {
    const row = [cell(1, "tableStrong"), cell("a", "tableBody"), cell("b", "tableBody")];
    const areas = (n: number) => styleAreas({ rows: Array.from({ length: n }, () => row) });
    expect(areas(5000)).toEqual([
      { style: "tableStrong", row: 0, rowCount: 5000, column: 0, columnCount: 1 },
      { style: "tableBody", row: 0, rowCount: 5000, column: 1, columnCount: 2 },
    ]);
  });
});
