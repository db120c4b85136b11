import type { Area } from "../core/workbook/types";
import { associateFunctions } from "../functions/all-functions";
import { createCalculator } from "./calculation";
import type { CalculationReport, Calculator, ChangedAreas, FunctionCall } from "./calculation";
import { functionMetadata } from "./calculation/metadata";
import { FormulaSyntaxError, tokenise } from "./calculation/tokens";
import { fromOffice } from "./calculation/office-results";
import { createHost, withGlobals } from "./host";
import type { Host, HostCalculation, HostOptions, WorkbookChange } from "./host";
import type { Cell, WorkbookModel } from "./model/workbook";

/** A host in which the add-in's custom functions can be used in cells. */
export interface AddinHost extends Host {
  readonly calculator: Calculator;
  /** What the last calculation did, or null before the first. */
  readonly lastCalculation: CalculationReport | null;
}

/** The namespace of the manifest: `HERTS.TREND`. */
const NAMESPACE = "HERTS";
/** Milliseconds for one message with thousands of calls. */
const FUNCTION_TIMEOUT = 60_000;

/**
 * Starts a host with the add-in's own functions, called through office.js as in Excel, and
 * calculates formulas that came without a value. A workbook without formulas pays for none of it.
 *
 * @throws CalculationError where such a formula cannot be calculated in time.
 */
export async function createAddinHost(
  options: Omit<HostOptions, "calculate"> = {},
): Promise<AddinHost> {
  const state: { last: CalculationReport | null } = { last: null };
  const run = async (calculator: Calculator, workbook: WorkbookModel, changes?: ChangedAreas) => {
    if (hasFormulas(workbook)) state.last = await calculator.recalculate(workbook, changes);
  };
  const functionTimeout = options.functionTimeout ?? FUNCTION_TIMEOUT;
  const host = await createHost({
    ...options,
    functionTimeout,
    calculate: oneAtATime((workbook, changes) =>
      run(calculator, workbook, changedAreas(changes, workbook)),
    ),
  });
  const calculator = lazyCalculator(host);
  await withGlobals(host, associateFunctions);
  await run(calculator, host.workbook, formulasWithoutValue(host.workbook));
  return Object.defineProperties(host, {
    calculator: { value: calculator },
    lastCalculation: { get: () => state.last },
  }) as AddinHost;
}

/** Reads the functions' metadata only when a formula asks for it. */
function lazyCalculator(host: Host): Calculator {
  let started: Promise<Calculator> | null = null;
  const invoke = async (calls: FunctionCall[]) =>
    (await withGlobals(host, () => host.invokeFunctions(calls))).map(fromOffice);
  const start = async () =>
    createCalculator({ functions: await functionMetadata(), namespace: NAMESPACE, invoke });
  const calculator = () => (started ??= start());
  const inTurn = turns();
  return {
    recalculate: (...given) => inTurn(async () => (await calculator()).recalculate(...given)),
    evaluate: (...given) => inTurn(async () => (await calculator()).evaluate(...given)),
  };
}

/** The engine serves one calculation at a time, also while that one waits for the add-in. */
function turns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    // The caller of `next` hears of its failure; the one after it must not.
    last = next.catch(() => undefined);
    return next;
  };
}

/** Calculations of one workbook follow each other, whoever asks for them. */
export function oneAtATime(calculate: HostCalculation): HostCalculation {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const next = last.then(() => calculate(...given));
    // The caller of `next` hears of its failure; the one after it must not.
    last = next.catch(() => undefined);
    return next;
  };
}

/** Some cell has a formula, or what a formula had filled. */
function hasFormulas(workbook: WorkbookModel): boolean {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined || cell.spill !== undefined) return true;
      }
    }
  }
  return false;
}

/** Files made by other programs than Excel may hold formulas without their values. */
const formulasWithoutValue = (workbook: WorkbookModel) =>
  formulaCells(workbook, (_formula, cell) => cell.value === "");

/** A name that comes or goes concerns the formulas that use names, also one that is not there yet. */
const formulasWithNames = (workbook: WorkbookModel) =>
  formulaCells(workbook, (formula) => {
    try {
      return tokenise(formula.slice(1)).some(({ kind }) => kind === "name");
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return false;
      throw error;
    }
  });

/** The cells with a formula that is wanted, sheet by sheet. */
function formulaCells(
  workbook: WorkbookModel,
  isWanted: (formula: string, cell: Cell) => boolean,
): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  for (const sheet of workbook.sheets) {
    const found: Area[] = [];
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined || !isWanted(cell.formula, cell)) continue;
        found.push({ row, column, rowCount: 1, columnCount: 1 });
      }
    }
    if (found.length > 0) areas.set(sheet.id, found);
  }
  return areas;
}

/**
 * The areas whose formulas and readers are to be calculated; undefined stands for everything.
 * Formulas follow a renamed or added sheet by themselves; what moves cells about or deletes a sheet may concern any
 * formula. A formula that nothing has touched keeps the value that Excel gave it.
 */
export function changedAreas(
  changes: readonly WorkbookChange[],
  workbook: WorkbookModel,
): ChangedAreas | undefined {
  if (changes.length === 0) return undefined;
  const hasNewNames = changes.some(({ kind }) => kind === "names");
  const areas = hasNewNames ? formulasWithNames(workbook) : new Map<string, Area[]>();
  for (const change of changes) {
    if (change.kind === "sheet deleted") return undefined;
    if (change.kind !== "cells") continue;
    if (change.changeType !== "RangeEdited") return undefined;
    areas.set(change.sheet.id, [...(areas.get(change.sheet.id) ?? []), change.area]);
  }
  return areas;
}
