import type { DesignedSheet } from "../core/report/types";
import type { Area } from "../core/workbook/types";
import { mostBatches, packSteps, sendBatches, type Step } from "./batches";
import { recordStep, type BuildRecord } from "./built-report";
import { writeBoldTexts } from "./bold-texts";
import { propertiesStep } from "./document-properties";
import { AltTexts } from "./chart-alt-texts";
import { askForCharts, chartDataSteps, chartSteps, type PresentCharts } from "./charts";
import { explainingProblems } from "./errors";
import { reportFamily, type SheetFamily } from "./families";
import { planReport, type ReportPlan } from "./plan";
import type { OnProgress } from "./progress";
import { summaryStep } from "./report-summary";
import { sheetSteps } from "./sheet-steps";
import { supportedHere, type IsSupported } from "./support";
import { readState, readTableAreas, type WorkbookState } from "./workbook-state";

/** How the report is written. */
export interface ReportOptions {
  /** By default it asks the Excel that the add-in runs in. */
  readonly isSupported?: IsSupported;
  /** Most bytes of a request, for an Excel behind a narrower gateway than the usual; 3,000,000 unless set. */
  readonly requestBytes?: number;
  /** What the workbook is to keep of the build; nothing unless set. */
  readonly record?: BuildRecord;
  /** What the workbook is to keep of the executive summary (see `ReportModel.summaryMemory`); as it is unless set. */
  readonly summaryMemory?: string | undefined;
  /** Hears of each step before it begins. */
  readonly onProgress?: OnProgress;
}

/** What was written. */
export interface WrittenReport {
  /** Names of the report's sheets, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** Sheets of an earlier report that are now empty and hidden. */
  readonly retired: readonly string[];
  /** Names of the charts whose alternative text could not be set; it stands in the cells below them in any case. */
  readonly chartsWithoutAltText: readonly string[];
  /** Names of the sheets on which titles and headings inside cells could not be set in bold. */
  readonly withoutBold: readonly string[];
}

/** For the alternative texts of charts, for bold text inside cells, and for making it plain again. */
const syncsOfExtras = 3;

/**
 * Writes the report into the workbook: in place where it was written before, else on new tabs at the end. Only sheets
 * that bear the add-in's mark are ever written (see marks.ts). No sheet is deleted or copied, so the user's undo list
 * stays. Writing the same report twice changes nothing the second time.
 *
 * Takes two syncs to look, as few as the size allows to write, and one for the alternative texts of charts that have
 * none yet; eight at most. What can be known to fail (protection, cell-edit mode, size) fails before the first write. Excel knows no rollback: where a request breaks off
 * later, the other sheets are as they were, the front tab says that the report is incomplete, and writing it again
 * completes it.
 *
 * @throws ExcelProblem with place and remedy
 */
export function writeReport(
  context: Excel.RequestContext,
  sheets: readonly DesignedSheet[],
  options: ReportOptions = {},
): Promise<WrittenReport> {
  return writeSheets(context, reportFamily, sheets, options);
}

/** Writes the sheets of one family, as `writeReport` does those of the report. */
export async function writeSheets(
  context: Excel.RequestContext,
  family: SheetFamily,
  sheets: readonly DesignedSheet[],
  options: ReportOptions = {},
): Promise<WrittenReport> {
  const isSupported = options.isSupported ?? supportedHere;
  const { onProgress } = options;
  return explainingProblems(async () => {
    onProgress?.({ stage: "looking" });
    const state = await readState(context);
    const plan = planReport(sheets, state, family);
    const present = plan.targets.flatMap((target) => target.presentTables);
    const readCharts = askForCharts(context, plan.targets);
    const areas = await readTableAreas(context, present);
    if (readCharts && present.length === 0) await context.sync();
    const charts: PresentCharts = readCharts?.() ?? new Map();
    const steps = reportSteps(context, plan, state, { areas, charts }, isSupported);
    const record = options.record ? [recordStep(context, state, options.record)] : [];
    const summary =
      options.summaryMemory === undefined
        ? []
        : [summaryStep(context, state, options.summaryMemory)];
    const altTexts = new AltTexts(context, plan.targets);
    const all = [...steps, ...record, ...summary, altTexts.step];
    const batches = packSteps(all, options.requestBytes);
    await sendBatches(context, batches, onProgress);
    onProgress?.({ stage: "finishing" });
    const chartsWithoutAltText =
      batches.length < mostBatches ? await altTexts.write() : altTexts.chartNames;
    const withoutBold = await writeBoldTexts(context, plan.targets, {
      isSupported,
      hasRoom: batches.length + syncsOfExtras <= mostBatches,
      requestBytes: options.requestBytes,
    });
    const names = (isRetired: boolean) =>
      plan.targets.filter((target) => target.isRetired === isRetired).map(({ name }) => name);
    return { sheets: names(false), retired: names(true), chartsWithoutAltText, withoutBold };
  });
}

/** Values of all sheets first, then their looks; the front tab's title last of all, when everything else is there. */
function reportSteps(
  context: Excel.RequestContext,
  plan: ReportPlan,
  state: WorkbookState,
  present: { readonly areas: ReadonlyMap<string, Area>; readonly charts: PresentCharts },
  isSupported: IsSupported,
): Step[] {
  const sheetNames = new Map(plan.targets.map(({ design, name }) => [design.role, name]));
  const steps = plan.targets.map((target) =>
    sheetSteps(context, target, { sheetNames, tableAreas: present.areas, isSupported }),
  );
  const title = plan.targets.find(({ design }) => design.role === "report")?.design.documentTitle;
  return [
    { bytes: 200 * plan.brokenMarks.length, apply: () => removeMarks(context, plan) },
    ...steps.flatMap(({ prepare }) => prepare),
    ...steps.flatMap(({ values }) => values),
    ...steps.flatMap(({ looks }) => looks),
    ...chartDataSteps(context, plan.targets, sheetNames),
    ...plan.targets.flatMap((target) => chartSteps(context, target, present.charts, sheetNames)),
    { bytes: 2_000, apply: () => arrange(context, plan) },
    ...(title === undefined ? [] : [propertiesStep(context, state, title)]),
    ...steps.flatMap(({ finish }) => finish),
    { bytes: 2_000, apply: () => putCursors(context, plan, state) },
  ];
}

function removeMarks({ workbook }: Excel.RequestContext, { brokenMarks }: ReportPlan): void {
  for (const name of brokenMarks) workbook.names.getItem(name).delete();
}

function arrange({ workbook }: Excel.RequestContext, plan: ReportPlan): void {
  for (const { name, position } of plan.moves) {
    workbook.worksheets.getItem(name).position = position;
  }
}

/** Leaves each tab of the report at A1, and the user on the sheet where they were. */
function putCursors(
  { workbook }: Excel.RequestContext,
  plan: ReportPlan,
  state: WorkbookState,
): void {
  const { worksheets } = workbook;
  const rewritten = plan.targets.filter(({ id, isRetired }) => id !== null && !isRetired);
  for (const { name } of rewritten) worksheets.getItem(name).getRange("A1").select();
  const active = plan.targets.find(({ id }) => id === state.activeSheetId);
  const stays = active?.isRetired ? plan.targets[0]?.name : state.activeSheetId;
  if (stays !== undefined) worksheets.getItem(stays).activate();
  const hidden = plan.targets.filter((target) => target.isRetired && target.changesVisibility);
  for (const { name } of hidden) worksheets.getItem(name).visibility = "Hidden";
}
