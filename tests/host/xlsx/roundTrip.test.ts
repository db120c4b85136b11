import fc from "fast-check";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import { workbook } from "./arbitraries";
import { described, partsOf } from "./support";

jest.setTimeout(60_000);

test("a new workbook that is saved and opened again says the same", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (model) => {
      const opened = await openWorkbook(await saveWorkbook(model), "new.xlsx");
      expect(described(opened)).toEqual(described(model));
    }),
    { numRuns: 150 },
  );
});

test("saving a workbook that nobody changed changes no part", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (model) => {
      const bytes = await saveWorkbook(model);
      const again = await saveWorkbook(await openWorkbook(bytes, "new.xlsx"));
      expect(partsOf(again)).toEqual(partsOf(bytes));
    }),
    { numRuns: 40 },
  );
});

test("an opened workbook can be turned into any other", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, workbook, async (first, second) => {
      const opened = await openWorkbook(await saveWorkbook(first), "book.xlsx");
      const origins = opened.sheets.map(({ origin }) => origin);
      const sheets = second.sheets.map((sheet, i) => ({ ...sheet, origin: origins[i] ?? null }));
      const changed = { ...second, sheets, source: opened.source };
      const result = await openWorkbook(await saveWorkbook(changed), "book.xlsx");
      expect(described(result)).toEqual(described(changed));
    }),
    { numRuns: 150 },
  );
});
