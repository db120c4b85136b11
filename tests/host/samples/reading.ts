import { join } from "node:path";
import ExcelJS from "exceljs";

/** The folder of the sample workbooks in the repository. */
export const samplesFolder = join(__dirname, "../../../samples");

export async function openSample(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(samplesFolder, name));
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The sample has no sheet ${name}.`);
  return sheet;
}

/** What Excel shows in the cell. Knows the number formats of the samples only, and says so of others. */
export function shown(cell: ExcelJS.Cell): string {
  const { value, numFmt = "General" } = cell;
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return shownNumber(value, numFmt);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "object" && "result" in value) return String(value.result);
  throw new Error(`${cell.address} holds something that the samples should not hold.`);
}

function shownNumber(value: number, format: string): string {
  const pattern = /^(#,##)?0(?:\.(0+))?(%)?(?:"([^"]*)")?(?:;.*)?$/.exec(
    format === "General" ? "0" : format,
  );
  if (!pattern) throw new Error(`Unknown number format ${format}.`);
  const [, thousands, decimals = "", percent = "", unit = ""] = pattern;
  const places = decimals.length;
  const number = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: thousands !== undefined,
    style: percent ? "percent" : "decimal",
  }).format(value);
  return number + unit;
}

/** The cells of a row by the header above them. */
export function rowByHeader(
  sheet: ExcelJS.Worksheet,
  headerRow: number,
  row: number,
): Record<string, ExcelJS.Cell> {
  const cells: Record<string, ExcelJS.Cell> = {};
  sheet.getRow(headerRow).eachCell((header, column) => {
    cells[shown(header)] = sheet.getCell(row, column);
  });
  return cells;
}
