import type { InputSheet } from "../core/planning/input-sheets";
import { inputTemplateSheet } from "../core/planning/input-sheets/template-sheet";
import type { StyleName } from "../core/report/types";
import type { TemplateLook, TemplateSheet } from "../core/workbook/template";
import { explainingProblems } from "./errors";
import { freeSheetName } from "./free-names";
import { refuseProtectedStructure } from "./protection";
import { applyLook } from "./sheet-looks";
import { styleAreas } from "./style-areas";

/**
 * Adds empty sheets for registers at the end of the workbook and shows the first of them. They are the analyst's own:
 * they bear no mark of ours, and are never written again. No sheet that is there is changed.
 * @returns the names of the new sheets: others where theirs are taken
 * @throws ExcelProblem with place and remedy
 */
export function addInputSheets(
  context: Excel.RequestContext,
  sheets: readonly InputSheet[],
): Promise<readonly string[]> {
  return explainingProblems(async () => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    refuseProtectedStructure(protection.protected, "the registers", "try again");
    const taken = worksheets.items.map(({ name }) => name);
    const names = sheets.map((sheet) => {
      const name = freeSheetName(sheet.name, taken);
      taken.push(name);
      return name;
    });
    sheets.forEach((sheet, i) => addSheet(context, names[i]!, inputTemplateSheet(sheet)));
    const [first] = names;
    if (first !== undefined) worksheets.getItem(first).activate();
    await context.sync();
    return names;
  });
}

function addSheet(
  { workbook }: Excel.RequestContext,
  name: string,
  { rows, columnWidths, columnFormats, frozenRows }: TemplateSheet,
): void {
  const sheet = workbook.worksheets.add(name);
  const filled = rows.slice(0, frozenRows);
  columnFormats.forEach((format, column) => {
    const below = sheet.getRangeByIndexes(frozenRows, column, rows.length - frozenRows, 1);
    below.numberFormat = Array.from({ length: rows.length - frozenRows }, () => [format]);
  });
  const area = sheet.getRangeByIndexes(0, 0, filled.length, columnWidths.length);
  area.values = filled.map((row) => row.map((cell) => cell?.value ?? ""));
  const cells = rows.map((row) =>
    row.map((cell) => cell && { value: cell.value, style: styleOf[cell.look] }),
  );
  for (const each of styleAreas({ rows: cells })) applyLook(sheet, each);
  area.setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  sheet.freezePanes.freezeRows(frozenRows);
}

/** Rows below the header keep the height that Excel gives them, so that they grow with what is typed. */
const styleOf: Readonly<Record<TemplateLook, StyleName>> = {
  title: "title",
  text: "note",
  heading: "heading",
  header: "tableHeader",
  section: "subheading",
  body: "tableBody",
};
