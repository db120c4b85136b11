import { inputSheets } from "../../../src/core/planning/input-sheets";
import {
  inputHeaderRow,
  inputTemplateSheet,
} from "../../../src/core/planning/input-sheets/template-sheet";
import { readStatus } from "../../../src/core/planning/action-plan/attributes/status";
import { listSource } from "../../../src/core/workbook/template";
import { templateWorkbook } from "../../../src/host/planned-workbook/template";

const sheets = inputSheets.map((sheet) => [sheet.name, sheet] as const);
const template = templateWorkbook("2024-01-01T00:00:00Z");

describe("the registers in the template", () => {
  it("come after the indicators and their lists", () => {
    expect(template.sheets.map(({ name }) => name)).toEqual([
      "Read me",
      "Indicators",
      "Lists",
      "Strategic priorities",
      "Success measures",
      "About the county",
      "Outcome bees",
      "Action plan",
    ]);
  });

  it.each(sheets)("%s is explained on the sheet Read me, column by column", (name, sheet) => {
    const rows = template.sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.value));
    const first = rows.findIndex(([text]) => text === `${name}: ${sheet.purpose}`);
    expect(rows.slice(first + 1, first + 1 + sheet.columns.length)).toEqual(
      sheet.columns.map(({ header, advice, example }) => [header, advice, example]),
    );
  });

  it.each(sheets)("%s has a title, advice, a header and empty rows to type into", (_, sheet) => {
    const { rows, columnWidths, columnFormats, frozenRows } = inputTemplateSheet(sheet);
    expect(rows[0]![0]).toEqual({ value: sheet.title, look: "title" });
    expect(rows[1]![0]).toEqual({ value: sheet.advice, look: "text" });
    expect(rows[inputHeaderRow]!.map((cell) => cell?.value)).toEqual(
      sheet.columns.map(({ header }) => header),
    );
    expect(frozenRows).toBe(inputHeaderRow + 1);
    const below = rows.slice(frozenRows).flat();
    expect(new Set(below.map((cell) => `${cell?.look} ${cell?.value}`))).toEqual(
      new Set(["body "]),
    );
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columnWidths.length]));
    expect(columnFormats).toHaveLength(columnWidths.length);
  });

  it.each(sheets)("%s keeps references, figures and dates as they are typed", (_, sheet) => {
    const asTyped = ["Ref", "Due", "Indicators", "Local", "National", "Difference", "Period"];
    const kept = sheet.columns.filter(({ numberFormat }) => numberFormat === "@");
    expect(kept.map(({ header }) => header)).toEqual(
      sheet.columns.map(({ header }) => header).filter((header) => asTyped.includes(header)),
    );
  });

  it("offer the lists of the sheet Lists beside every empty row", () => {
    const offered = inputSheets.flatMap((sheet) =>
      inputTemplateSheet(sheet).choices.map(({ area, source }) => [
        sheet.columns[area.column]!.header,
        area.row,
        source,
      ]),
    );
    const first = inputHeaderRow + 1;
    expect(offered).toEqual([
      ["Ambition", first, listSource("Ambition")],
      ["Corporate priorities", first, listSource("Corporate priority")],
      ["Outcome bees", first, listSource("Outcome bee")],
      ["Desired direction", first, ["Increase", "Reduction"]],
      ["Outcome bee", first, listSource("Outcome bee")],
      ["Desired direction", first, ["Increase", "Reduction"]],
      ["Status", first, ["Not started", "On track", "Delayed", "Completed", "Cancelled"]],
    ]);
  });

  it("offer only statuses that are understood, each as itself", () => {
    const status = inputSheets
      .flatMap(({ columns }) => columns)
      .find(({ header }) => header === "Status");
    const choices = status?.choices && "entries" in status.choices ? status.choices.entries : [];
    expect(choices.map((choice) => readStatus(choice))).toEqual(
      choices.map((choice) => choice.toLowerCase()),
    );
    expect(choices).toHaveLength(5);
  });
});
