import { proposeMappings } from "../../../src/core/workbook";
import type { TableMapping, WorkbookSnapshot } from "../../../src/core/workbook/types";
import { buildIndicatorReport, checkIndicators } from "../../../src/excel/indicators";
import { writeColumns } from "../../../src/excel/own-sheets";
import { takeSnapshot } from "../../../src/excel/snapshot";
import { openNewWorkbook } from "../../../src/excel/template";
import { withGlobals, type Host } from "../../../src/host/host";
import { ensureCell } from "../../../src/host/model/workbook";
import { inHost, sheetNamed, grid, run } from "./opened";
import { workbookOfRows } from "../../helpers/workbooks";

const table = [
  ["No.", "Indicator", "2021/22", "2022/23", "Direction of travel", "Comments"],
  ["1", "Children seen in time", "67.4%", "63.9%", "↓", "=Fewer staff."],
];

const indicators = () => workbookOfRows(table, { sheet: "Indicators", file: "indicators.xlsx" });

/** Keeps the two columns of figures the other way round than the add-in proposes them. */
function confirmSwapped(host: Host): Promise<string> {
  return run(host, async (context) => {
    const snapshot = await takeSnapshot(context);
    return writeColumns(context, snapshot, swapped(snapshot));
  });
}

function swapped(snapshot: WorkbookSnapshot): TableMapping {
  const mapping = proposeMappings(snapshot)[0]!;
  const other = { previous: "latest", latest: "previous" } as const;
  const columns = mapping.columns.map((match) =>
    match.field === "previous" || match.field === "latest"
      ? { ...match, field: other[match.field] }
      : match,
  );
  return { ...mapping, columns };
}

describe("columns that are kept in the workbook", () => {
  test("are read by the check and by the report, and the sheet is not part of the report", () =>
    inHost({ workbook: indicators() }, async (host) => {
      expect(await confirmSwapped(host)).toBe("HERTS Columns");
      const { workbook, findings } = await run(host, (context) => checkIndicators(context));
      expect(workbook.measures.map(({ latest }) => latest.text)).toEqual(["67.4%"]);
      expect(findings.filter(({ rule }) => rule === "entry-unusable")).toEqual([]);
      const { model } = await run(host, (context) => buildIndicatorReport(context));
      expect(model.ambitions.flatMap(({ measures }) => measures.map((m) => m.latest))).toEqual([
        "67.4%",
      ]);
      expect(host.workbook.sheets.map(({ name }) => name)).toContain("HERTS Columns");
    }));

  test("follow the analyst's corrections on their sheet, and are written anew in place", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await confirmSwapped(host);
      const sheet = sheetNamed(host.workbook, "HERTS Columns");
      const rows = grid(sheet, 40, 2);
      const row = rows.findIndex(([name]) => name === "Commentary");
      expect(rows[row]?.[1]).toBe("Comments");
      ensureCell(sheet, row, 1).value = "not in this table";
      const { workbook } = await run(host, (context) => checkIndicators(context));
      expect(workbook.measures[0]?.commentary).toBeNull();
      await confirmSwapped(host);
      expect(grid(sheet, 40, 2)).toEqual(rows);
    }));

  test("that fit no more are a finding, and the add-in's own proposal counts", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await confirmSwapped(host);
      const sheet = sheetNamed(host.workbook, "Indicators");
      ["Ref", "Measure", "Previous data", "Latest data", "DoT", "Narrative"].forEach(
        (header, column) => (ensureCell(sheet, 0, column).value = header),
      );
      const { workbook, findings } = await run(host, (context) => checkIndicators(context));
      expect(workbook.measures[0]?.latest.text).toBe("63.9%");
      const told = findings.filter(({ rule }) => rule === "entry-unusable");
      expect(told.map(({ cell, message }) => [cell.sheet, message])).toEqual([
        ["HERTS Columns", expect.stringMatching(/holds these headers any more/)],
      ]);
    }));
});

describe("a new workbook", () => {
  const file = Buffer.from("PK the file of a workbook").toString("base64");

  test("is opened from a file, and the open one stays as it is", () =>
    inHost({ workbook: indicators() }, async (host) => {
      expect(await withGlobals(host, () => openNewWorkbook(file))).toBe(true);
      expect(host.openedWorkbooks.map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual([
        file,
      ]);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Indicators"]);
    }));

  test("cannot be opened by an Excel that does not know how", () =>
    inHost({ workbook: indicators() }, async (host) => {
      const opened = await withGlobals(host, () => openNewWorkbook(file, () => false));
      expect([opened, host.openedWorkbooks]).toEqual([false, []]);
    }));

  test("that is no workbook is refused", () =>
    inHost({ workbook: indicators() }, async (host) => {
      const noWorkbook = Buffer.from("text").toString("base64");
      expect(await withGlobals(host, () => openNewWorkbook(noWorkbook))).toBe(false);
    }));
});
