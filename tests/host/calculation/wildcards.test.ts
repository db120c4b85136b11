import { createAddinHost } from "../../../src/host/addin-host";
import { workbookOf } from "./fixtures";

test("COUNTIF finds an arrow in any line of a stacked cell, as Excel does", async () => {
  const stacked = ["↓\n↑", "↑", "⇄\n\n⇄", "N/A", "a\nb"];
  const cells = Object.fromEntries(stacked.map((text, row) => [`A${row + 1}`, text]));
  const host = await createAddinHost({ workbook: workbookOf({ Data: cells }) });
  const count = (criterion: string) => `=COUNTIF(Data!A1:A5,"${criterion}")`;
  const formulas = ["*↑*", "*⇄*", "↓*", "a?b", "<>*↑*"].map(count);
  expect(await host.calculator.evaluate(formulas, host.workbook)).toEqual([2, 1, 1, 1, 3]);
  host.close();
}, 30_000);
