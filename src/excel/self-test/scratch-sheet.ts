import { ExcelProblem, explainingProblems } from "../errors";
import { freeSheetName } from "../free-names";

/** What the scratch sheet would like to be called. */
const wantedName = "HERTS self-test";

/** A name that only our scratch sheets have, on the sheet itself, so that one that was left behind is known. */
const scratchMark = "_HERTS_scratch";

/** Names of the workbook that the self-test makes on the way. */
export const scratchNames = ["_HERTS_self_test"] as const;

/**
 * Does work on a new sheet at the end of the workbook, and removes the sheet again, whatever happens. The user stays on
 * the sheet where they were. A scratch sheet that an interrupted self-test left behind goes, too.
 *
 * Deleting a sheet empties Excel's undo list: say so before.
 * @throws ExcelProblem where no sheet can be added or removed, as in a protected workbook
 */
export function onScratchSheet<T>(
  context: Excel.RequestContext,
  work: (sheetName: string) => Promise<T>,
): Promise<T> {
  return explainingProblems(async () => {
    const name = await addScratchSheet(context);
    try {
      return await work(name);
    } finally {
      await removeScratchSheet(context, name);
    }
  });
}

async function addScratchSheet(context: Excel.RequestContext): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/names/items/name");
  await context.sync();
  const left = worksheets.items.filter(({ names }) =>
    names.items.some((item) => item.name === scratchMark),
  );
  for (const sheet of left) sheet.delete();
  const taken = worksheets.items.filter((sheet) => !left.includes(sheet)).map(({ name }) => name);
  const name = freeSheetName(wantedName, taken);
  const sheet = worksheets.add(name);
  sheet.names.add(scratchMark, sheet.getRange("A1")).visible = false;
  await context.sync();
  return name;
}

async function removeScratchSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const { workbook } = context;
  try {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const names = scratchNames.map((each) => workbook.names.getItemOrNullObject(each));
    await context.sync();
    for (const item of [sheet, ...names]) if (!item.isNullObject) item.delete();
    await context.sync();
  } catch (error) {
    throw new ExcelProblem(
      "refused",
      `Excel did not remove the sheet "${name}", on which the self-test tried things out. Right-click its tab and choose Delete; nothing of yours is on it.`,
      { cause: error },
    );
  }
}
