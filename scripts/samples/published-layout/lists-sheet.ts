import { entriesAddress, indicatorTemplate } from "../../../src/core/workbook/template";
import type { SheetPlan } from "../../../src/host/planned-workbook/plan";
import { templateSheetPlan } from "../../../src/host/planned-workbook/template";

const template = sheetOfTemplate("Lists");

/** The lists of the template, as they stand in every workbook that starts from it. */
export const listsSheet = (): SheetPlan => templateSheetPlan(template);

/** Where the entries of the list with that header stand: `Lists!$C$4:$C$10`. */
export function listRange(header: string): string {
  const table = template.tables.find(
    ({ area }) => template.rows[area.row]?.[area.column]?.value === header,
  );
  if (!table) throw new Error(`The template has no list ${header}.`);
  return entriesAddress(template.name, table.area);
}

function sheetOfTemplate(name: string) {
  const sheet = indicatorTemplate().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The template has no sheet ${name}.`);
  return sheet;
}
