import { functionExamples } from "../../../src/functions/examples";
import { createAddinHost, type AddinHost } from "../../../src/host/addin-host";

/** What docs/functions.md promises, evaluated as a cell does: formula text, engine, office.js, the add-in. */
describe("the worked examples of the functions", () => {
  let host: AddinHost;
  beforeAll(async () => {
    host = await createAddinHost();
  }, 60_000);
  afterAll(() => host.close());

  test("give what the page says, typed as formulas", async () => {
    const formulas = functionExamples.map(({ formula }) => formula);
    const results = await host.calculator.evaluate(formulas, host.workbook);
    const given = formulas.map((formula, i) => [formula, results[i]]);
    expect(given).toEqual(functionExamples.map(({ formula, result }) => [formula, result]));
  }, 60_000);

  test("quoted text stays text, however much it looks like a number", async () => {
    const formulas = ['=HERTS.UNIT("24.4%")', '=HERTS.UNIT("£5")', '=HERTS.NUMERATOR("2/2")'];
    expect(await host.calculator.evaluate(formulas, host.workbook)).toEqual(["%", "£", 2]);
  }, 60_000);
});
