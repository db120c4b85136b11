import { createAddinHost, type AddinHost } from "../../../src/host/addin-host";
import { valueAt, workbookOf } from "./fixtures";

let host: AddinHost;

/** A formula that fills two cells, and one that reads the second. */
beforeEach(async () => {
  const workbook = workbookOf({ Data: { A1: '=HERTS.WILSON("694","1030")', D1: "=B1*2" } });
  host = await createAddinHost({ workbook });
  await host.recalculate();
});
afterEach(() => host.close());

const values = () => ["A1", "B1", "D1"].map((address) => valueAt(host.workbook, address));

test("the same formula typed again fills its cells again", async () => {
  const before = values();
  await host.userEdit("Data", "A1", '=HERTS.WILSON("694","1030")');
  expect(values()).toEqual(before);
  expect(typeof before[1]).toBe("number");
});

test.each<[string, string | number, string | number]>([
  ["a constant", 5, 5],
  ["nothing", "", ""],
  ["a formula of one value", "=2+3", 5],
])("%s typed over a formula empties what it had filled", async (_what, typed, value) => {
  await host.userEdit("Data", "A1", typed);
  expect(values()).toEqual([value, "", 0]);
});
