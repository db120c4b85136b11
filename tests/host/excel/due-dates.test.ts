import { checkIndicators } from "../../../src/excel/indicators";
import { emptySheet } from "../../../src/host/model/workbook";
import { fillSheet, indicatorModel } from "../../helpers/workbooks";
import { inHost, run } from "./opened";

/** An indicator workbook with an action plan of one action that was due by March 2004. */
function workbookWithPlan() {
  const workbook = indicatorModel([{}]);
  const sheet = emptySheet("{plan}", "Action plan");
  fillSheet(sheet, [
    ["Ref", "Action", "Owner", "Due", "Status"],
    ["1.1", "Recruit carers", "Ann", "March 2004", "On track"],
  ]);
  workbook.sheets = [...workbook.sheets, sheet];
  return workbook;
}

describe("the due dates of an action plan", () => {
  test("are judged by the day on which the workbook is read", async () => {
    const overdueOn = (now?: () => Date) =>
      inHost({ workbook: workbookWithPlan() }, async (host) => {
        const { findings } = await run(host, (context) =>
          checkIndicators(context, { ...(now && { now }) }),
        );
        return findings.filter(({ rule }) => rule === "action-overdue").map(({ cell }) => cell);
      });
    const due = [{ sheet: "Action plan", row: 1, column: 3 }];
    expect(await overdueOn(() => new Date(2004, 2, 31, 23, 59))).toEqual([]);
    expect(await overdueOn(() => new Date(2004, 3, 1))).toEqual(due);
    expect(await overdueOn()).toEqual(due);
  });
});
