import { createCalculator } from "../../../src/host/calculation";
import type {
  Calculator,
  CalculatorOptions,
  FunctionCall,
  FunctionMetadata,
  FunctionResult,
} from "../../../src/host/calculation";
import { parseArea } from "../../../src/host/calculation/areas";
import type { CellValue } from "../../../src/core/workbook/types";
import { cellAt, emptySheet, emptyWorkbook, ensureCell } from "../../../src/host/model/workbook";
import type { SheetModel, WorkbookModel } from "../../../src/host/model/workbook";

/** Functions as an add-in might declare them: one of each kind of parameter. */
export const functions: FunctionMetadata = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [number("first"), number("second")] },
    { id: "ECHO", name: "ECHO", parameters: [{ name: "value", type: "any" }] },
    { id: "SHOUT", name: "SHOUT", parameters: [{ name: "text", type: "string" }] },
    { id: "FLIP", name: "FLIP", parameters: [{ name: "flag", type: "boolean" }] },
    {
      id: "GREET",
      name: "GREET",
      parameters: [
        { name: "who", type: "string" },
        { name: "greeting", type: "string", optional: true },
      ],
    },
    {
      id: "DOUBLE",
      name: "DOUBLE",
      parameters: [{ name: "values", type: "number", dimensionality: "matrix" }],
    },
    {
      id: "SHAPE",
      name: "SHAPE",
      parameters: [{ name: "values", type: "any", dimensionality: "matrix" }],
    },
    { id: "REPEAT", name: "REPEAT", parameters: [number("rows"), number("columns")] },
    { id: "REFUSE", name: "REFUSE", parameters: [{ name: "reason", type: "string" }] },
    { id: "MISSING", name: "MISSING", parameters: [] },
  ],
};

function number(name: string) {
  return { name, type: "number" };
}

const implementations: Record<string, (...given: never[]) => FunctionResult> = {
  ADD: (a: number, b: number) => a + b,
  ECHO: (value: CellValue) => value,
  SHOUT: (text: string) => `${text}!`,
  FLIP: (flag: boolean) => !flag,
  GREET: (who: string, greeting: string | null) => `${greeting ?? "Hello"}, ${who}`,
  DOUBLE: (values: number[][]) => values.map((row) => row.map((v) => v * 2)),
  SHAPE: (values: CellValue[][]) => JSON.stringify(values),
  REPEAT: (rows: number, columns: number) =>
    Array.from({ length: rows }, (_r, i) =>
      Array.from({ length: columns }, (_c, j) => `${i + 1}.${j + 1}`),
    ),
  REFUSE: (reason: string) => ({ error: "#VALUE!", message: reason }),
  MISSING: () => ({ error: "#N/A", message: "There is none." }),
};

/** A calculator for the functions above, with the messages that the add-in was sent. */
export function fakeCalculator(
  options: Partial<CalculatorOptions> = {},
): Calculator & { readonly batches: FunctionCall[][] } {
  const batches: FunctionCall[][] = [];
  const invoke = async (calls: FunctionCall[]) => {
    batches.push(calls);
    return calls.map((call) => {
      const run = implementations[call.id];
      if (run === undefined) throw new Error(`no function ${call.id}`);
      return run(...(call.parameters as never[]));
    });
  };
  const calculator = createCalculator({ functions, namespace: "HERTS", invoke, ...options });
  return {
    batches,
    recalculate: (...given) => calculator.recalculate(...given),
    evaluate: (...given) => calculator.evaluate(...given),
  };
}

/** A workbook with cells by address for each sheet; a text that starts with `=` is a formula. */
export function workbookOf(sheets: Record<string, Record<string, CellValue>>): WorkbookModel {
  const workbook = emptyWorkbook();
  workbook.sheets = Object.entries(sheets).map(([name, cells], i) => {
    const sheet = emptySheet(`{${i + 1}}`, name);
    for (const [address, content] of Object.entries(cells)) put(sheet, address, content);
    return sheet;
  });
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

/** Types into a cell as an analyst would. */
export function put(sheet: SheetModel, address: string, content: CellValue): void {
  const { row, column } = place(address);
  const cell = ensureCell(sheet, row, column);
  delete cell.formula;
  delete cell.isError;
  if (typeof content === "string" && content.startsWith("=")) {
    cell.formula = content;
    cell.value = "";
  } else {
    cell.value = content;
  }
}

/** Types into a cell and tells the calculator. */
export async function edit(
  calculator: Calculator,
  workbook: WorkbookModel,
  address: string,
  content: CellValue,
  name?: string,
) {
  const sheet = sheetOf(workbook, name);
  put(sheet, address, content);
  const area = { ...place(address), rowCount: 1, columnCount: 1 };
  return calculator.recalculate(workbook, new Map([[sheet.id, [area]]]));
}

export function sheetOf(workbook: WorkbookModel, name?: string): SheetModel {
  const sheet = workbook.sheets.find((s) => name === undefined || s.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name ?? ""}`);
  return sheet;
}

/** The value of a cell; `""` where it is blank. */
export function valueAt(workbook: WorkbookModel, address: string, name?: string): CellValue {
  return cell(workbook, address, name)?.value ?? "";
}

export function cell(workbook: WorkbookModel, address: string, name?: string) {
  const { row, column } = place(address);
  return cellAt(sheetOf(workbook, name), row, column);
}

function place(address: string): { row: number; column: number } {
  const area = parseArea(address);
  if (area === null) throw new Error(`no cell ${address}`);
  return { row: area.row, column: area.column };
}
