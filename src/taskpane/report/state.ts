import { defaultReportChoices, type ReportChoices } from "../../core/report";
import type { CheckOutcome } from "../../excel/indicators";

/** A form in which the report can be published besides the workbook. */
export type ExportFormat = "docx" | "html";

/** The file that was made last, so that it can be copied where it was not saved. */
export interface ExportedFile {
  readonly format: ExportFormat;
  readonly fileName: string;
  /** The same report as a page: what is copied. */
  readonly html: string;
}

/** What the pane keeps for the report. */
export interface ReportState {
  /** As the analyst changed them in the pane; null while those of the workbook count. */
  readonly choices: ReportChoices | null;
  /** Whether changed choices become those of the workbook when the report is built. */
  readonly keepsChoices: boolean;
  readonly exported: ExportedFile | null;
}

export const startReport: ReportState = { choices: null, keepsChoices: true, exported: null };

/** An ambition that the report may hold. */
export interface AmbitionChoice {
  readonly number: number;
  /** `Ambition 1 – To meet the needs of …`. */
  readonly name: string;
}

/** The ambitions that the workbook has measures for, in their order. */
export function ambitionChoices({ workbook }: Pick<CheckOutcome, "workbook">): AmbitionChoice[] {
  const { measures, vocabulary } = workbook;
  const numbers = new Set(measures.flatMap(({ ambition }) => ambition?.value ?? []));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const listed = vocabulary.ambitions.find((ambition) => ambition.number === number);
      return { number, name: listed?.name ?? `Ambition ${number}` };
    });
}

/** The choices that count: those changed in the pane, else those of the workbook, else the usual. */
export function countingChoices(
  { choices }: ReportState,
  checked: CheckOutcome | null,
): ReportChoices {
  const counting = choices ?? checked?.reportSettings.choices ?? defaultReportChoices;
  return checked ? withKnownAmbitions(counting, ambitionChoices(checked)) : counting;
}

/** An ambition that has lost its measures since it was chosen is chosen no more. */
function withKnownAmbitions(
  choices: ReportChoices,
  known: readonly AmbitionChoice[],
): ReportChoices {
  const ambitions = choices.ambitions?.filter((each) =>
    known.some(({ number }) => number === each),
  );
  return { ...choices, ambitions: ambitions ?? null };
}

/** Whether two sets of choices give the same report. */
export function areSameChoices(a: ReportChoices, b: ReportChoices): boolean {
  const names = Object.keys(defaultReportChoices) as (keyof ReportChoices)[];
  return names.every((name) => String(a[name]) === String(b[name]));
}

/** A report without any ambition cannot be built. */
export function holdsNothing({ ambitions }: ReportChoices): boolean {
  return ambitions !== null && ambitions.length === 0;
}
