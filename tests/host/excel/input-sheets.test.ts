import { inputSheets } from "../../../src/core/planning/input-sheets";
import { readPlanning } from "../../../src/core/planning";
import { checkIndicators } from "../../../src/excel/indicators";
import { addInputSheets } from "../../../src/excel/input-sheets";
import type { Host } from "../../../src/host/host";
import { indicatorModel } from "../../helpers/workbooks";
import { everything, grid, inHost, run, sheetNamed } from "./opened";

const table = () => indicatorModel([{ indicator: "Care leavers in suitable accommodation" }]);

const add = (host: Host, sheets = inputSheets) =>
  run(host, (context) => addInputSheets(context, sheets));

const check = (host: Host) => run(host, (context) => checkIndicators(context));

test("the registers that a workbook lacks are added at its end, ready to be filled in", () =>
  inHost({ workbook: table() }, async (host) => {
    const before = everything(host.workbook);
    const { findings } = await check(host);
    host.counters.reset();
    const names = await add(host);
    expect(host.counters.syncs).toBe(2);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Indicators", ...names]);
    expect(everything(host.workbook).sheets["Indicators"]).toEqual(before.sheets["Indicators"]);
    expect(host.workbook.names).toEqual(before.names);
    const success = sheetNamed(host.workbook, "Success measures");
    expect(grid(success, 5, 3)).toEqual([
      ["Success measures of the plan", "", ""],
      ["One row for each statement of how success is measured.", "", ""],
      ["", "", ""],
      ["How we measure success", "Desired direction", "Indicators"],
      ["", "", ""],
    ]);
    const active = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
    expect(active?.name).toBe(names[0]);
    const after = await check(host);
    expect(after.findings).toEqual(findings);
    const read = new Set(readPlanning(after.workbook).places.map(({ kind }) => kind));
    // An action plan is read from its first entry on.
    const kinds = inputSheets.map(({ kind }) => kind).filter((kind) => kind !== "actionPlan");
    expect(read).toEqual(new Set(kinds));
  }));

test("what is typed on an added sheet is read as its register, numbers of indicators as text", () =>
  inHost({ workbook: table() }, async (host) => {
    await add(
      host,
      inputSheets.filter(({ kind }) => kind === "successMeasures"),
    );
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Success measures").getRange("A5:C5");
      range.values = [["More care leavers in suitable accommodation", "", "1"]];
      await context.sync();
    });
    const [statement] = readPlanning((await check(host)).workbook).successMeasures;
    expect(
      statement?.aims.map(({ text, namedIndicators }) => [text, namedIndicators[0]?.value]),
    ).toEqual([["More care leavers in suitable accommodation", "1"]]);
  }));

test("a sheet that has the name stays, and the new one takes another", () =>
  inHost({ workbook: table() }, async (host) => {
    const [sheet] = inputSheets;
    const [first] = await add(host, [sheet!]);
    const before = everything(host.workbook).sheets[first!];
    const [second] = await add(host, [sheet!]);
    expect(second).not.toBe(first);
    expect(everything(host.workbook).sheets[first!]).toEqual(before);
  }));

test("where the workbook's structure is protected nothing is added, and the message says what to do", () =>
  inHost({ workbook: { ...table(), isStructureProtected: true } }, async (host) => {
    await expect(add(host)).rejects.toThrow(/structure is protected.*Protect Workbook.*try again/);
    expect(host.workbook.sheets).toHaveLength(1);
  }));
