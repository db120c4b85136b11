import { hertfordshire } from "../../../src/core/vocabulary";
import {
  entriesAddress,
  indicatorTemplate,
  templateHeaderRow,
  type TemplateSheet,
} from "../../../src/core/workbook/template";
import { templateColumns } from "../../../src/core/workbook/template-columns";

const sheets = indicatorTemplate();

describe("the template of an indicator workbook", () => {
  it("has a sheet to read first, the table and the lists", () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Read me", "Indicators", "Lists"]);
  });

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    "gives every row of %s as many cells as there are columns",
    (_, sheet) => {
      const width = sheet.columnWidths.length;
      expect(sheet.columnFormats).toHaveLength(width);
      expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([width]));
    },
  );

  it("has a header and a heading for each ambition, and no measures yet", () => {
    const { rows, frozenRows } = sheetOf("Indicators");
    expect(rows[templateHeaderRow]?.map((cell) => cell?.value)).toEqual(
      templateColumns.map((column) => column.header),
    );
    expect(frozenRows).toBe(templateHeaderRow + 1);
    const filled = rows
      .slice(templateHeaderRow + 1)
      .flatMap((row) => row.flatMap((cell) => (cell?.value ? [cell.value] : [])));
    expect(filled).toEqual(hertfordshire.ambitions.map(({ name }) => name));
  });

  it("keeps references, figures and arrows as they are typed", () => {
    const asText = templateColumns.filter((column) => column.numberFormat === "@");
    expect(asText.map((column) => column.field)).toEqual([
      "number",
      "previous",
      "latest",
      "direction",
    ]);
  });

  it("explains every column with an example", () => {
    const { rows } = sheetOf("Read me");
    const explained = rows.filter((row) => row[0]?.look === "body").map((row) => row[0]?.value);
    expect(explained).toEqual(templateColumns.map((column) => column.header));
    expect(templateColumns.every(({ advice, example }) => advice && example)).toBe(true);
  });

  it("offers the entries of a list in each column that has one", () => {
    const offered = sheetOf("Indicators").choices.map(({ area, source }) => [
      templateColumns[area.column]?.header,
      entriesAt(source)[0],
    ]);
    expect(offered).toEqual([
      ["Outcome Bee", "BE SAFE"],
      ["Corporate Priority", "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS"],
      ["Polarity", "Bigger is better"],
      ["Direction of travel", "↑"],
    ]);
  });

  it("offers only names that the add-in knows", () => {
    const [bees, priorities] = sheetOf("Indicators").choices.map(({ source }) => entriesAt(source));
    expect(bees).toHaveLength(7);
    expect(bees?.every((bee) => hertfordshire.readOutcomeBee(bee))).toBe(true);
    expect(priorities).toHaveLength(4);
    expect(priorities?.every((priority) => hertfordshire.readCorporatePriority(priority))).toBe(
      true,
    );
  });
});

describe("the address of a list's entries", () => {
  it("leaves the header out and does not move when a formula is copied", () => {
    const area = { row: 2, column: 2, rowCount: 8, columnCount: 1 };
    expect(entriesAddress("Lists", area)).toBe("Lists!$C$4:$C$10");
  });
});

function sheetOf(name: string): TemplateSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The template has no sheet ${name}.`);
  return sheet;
}

/** Texts of the sheet Lists at an address such as `Lists!$C$4:$C$10`, or the entries themselves. */
function entriesAt(source: string | readonly string[]): string[] {
  if (typeof source !== "string") return [...source];
  const match = /^Lists!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(source);
  if (!match) throw new Error(`${source} is no range of the sheet Lists.`);
  const [, letter = "", first = "", last = ""] = match;
  const column = letter.charCodeAt(0) - 65;
  const rows = sheetOf("Lists").rows.slice(Number(first) - 1, Number(last));
  return rows.map((row) => String(row[column]?.value ?? ""));
}
