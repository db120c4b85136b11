import { inputSheets } from "../../core/planning/input-sheets";
import { inputTemplateSheet } from "../../core/planning/input-sheets/template-sheet";
import { areaAddress } from "../../core/workbook/addresses";
import {
  indicatorTemplate,
  type TemplateLook,
  type TemplateSheet,
} from "../../core/workbook/template";
import { withHeight } from "./heights";
import type { LookName } from "./looks";
import type { SheetPlan, WorkbookPlan } from "./plan";
import { charactersOf } from "./widths";

/** An empty indicator workbook. `modified` is an ISO 8601 time, UTC. */
export function templateWorkbook(modified: string): WorkbookPlan {
  return {
    title: "Indicator workbook",
    description: "An empty indicator workbook for HERTS Indicators.",
    author: "HERTS Indicators",
    modified,
    sheets: newSheets().map(templateSheetPlan),
    names: [],
    opensAt: "Indicators",
  };
}

/** The indicator table with its lists, and a sheet for each register of the planning family. */
function newSheets(): readonly TemplateSheet[] {
  return [
    ...indicatorTemplate(inputSheets),
    ...inputSheets.map((sheet) => inputTemplateSheet(sheet)),
  ];
}

const looks: Readonly<Record<TemplateLook, LookName>> = {
  title: "title",
  text: "note",
  heading: "heading",
  header: "header",
  section: "section",
  body: "body",
};

/** A sheet of the template, with its looks, tables and lists to choose from. */
export function templateSheetPlan(sheet: TemplateSheet): SheetPlan {
  const columnWidths = sheet.columnWidths.map(charactersOf);
  return {
    name: sheet.name,
    columnWidths,
    rows: sheet.rows.map((row) => {
      const cells = row.map(
        (cell, column) =>
          cell && {
            value: cell.value,
            look: looks[cell.look],
            ...(cell.look === "body" && { format: sheet.columnFormats[column] }),
          },
      );
      const isTable = row.some((cell) => cell?.look === "body" || cell?.look === "header");
      return isTable ? withHeight({ cells }, columnWidths) : { cells };
    }),
    tables: sheet.tables.map(({ name, area }) => ({ name, range: areaAddress(area) })),
    choices: sheet.choices.map(({ area, source }) => ({ range: areaAddress(area), from: source })),
    ...(sheet.frozenRows > 0 && { freeze: { rows: sheet.frozenRows, columns: 0 } }),
  };
}
