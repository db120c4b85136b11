import { checkIndicators } from "../../../src/excel/indicators";
import { acceptFindings } from "../../../src/excel/own-sheets";
import { selectCell } from "../../../src/excel/selection";
import type { Host } from "../../../src/host/host";
import { emptySheet } from "../../../src/host/model/workbook";
import { arranged, itemsOf } from "../../../src/taskpane/check/arrange";
import { startCheck } from "../../../src/taskpane/check/state";
import { fillSheet, indicatorModel } from "../../helpers/workbooks";
import { inHost, run } from "./opened";

function planned() {
  const workbook = indicatorModel([{ indicator: "Percentage of care leavers in education" }]);
  const plan = emptySheet("{plan}", "Our plan");
  fillSheet(plan, [["How we measure success"], ["Number of visits to the website"]]);
  workbook.sheets.push(plan);
  return workbook;
}

const check = (host: Host) => run(host, (context) => checkIndicators(context));

test("a finding of the plan stands under its sheet, leads to its cell, and can be accepted", () =>
  inHost({ workbook: planned() }, async (host) => {
    const checked = await check(host);
    const choices = { ...startCheck.choices, grouping: "indicator" } as const;
    const groups = arranged(itemsOf(checked, null), choices);
    const group = groups.find(({ title }) => title === "Plan: sheet Our plan");
    const finding = group!.items
      .map((item) => item.finding)
      .find(({ rule }) => rule === "commitment-unmeasured")!;
    await run(host, (context) => selectCell(context, finding.cell));
    const active = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
    expect(active?.name).toBe("Our plan");
    const decision = { reason: "Measured nationally.", initials: "AB", date: "2023-05-04" };
    await run(host, (context) => acceptFindings(context, checked, [finding], decision));
    const { findings, accepted } = await check(host);
    expect(findings.map(({ rule }) => rule)).not.toContain("commitment-unmeasured");
    expect(accepted.map((each) => each.finding.rule)).toEqual(["commitment-unmeasured"]);
  }));
