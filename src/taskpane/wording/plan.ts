import type { CourseVerdict, CoverageState, MeasureCourse } from "../../core/planning/coverage";
import type { Commitment, RegisterKind } from "../../core/planning/types";
import { counted, listed } from "../../core/workbook/text";
import type { Answer } from "../plan/promise-item";

type Counts = Readonly<Record<CoverageState, number>>;

const registerNames: Readonly<Record<RegisterKind, string>> = {
  priorities: "Strategic priorities",
  successMeasures: "Success measures",
  context: "About the county",
  scorecard: "Outcome bees scorecard",
  actionPlan: "Action plan",
};

/** What was read and what was not. */
const registers = {
  title: "What was read of the plan",
  names: registerNames,
  none: "No register of the plan was recognised in this workbook, so there are no promises to compare with the indicators.",
  noPromises:
    "The registers of this workbook hold no promise yet: nothing in them says what is to be measured.",
  introduction:
    "A register is recognised by the headings of its columns, on any sheet. Not found in this workbook:",
  lookedFor: (columns: readonly string[]) => `Looked for columns such as ${listed(columns)}.`,
  onSheet: (kind: RegisterKind, sheet: string) =>
    registerNames[kind] === sheet ? sheet : `${registerNames[kind]}, on the sheet ${sheet}`,
  entries: (entries: readonly string[]) =>
    entries.length === 0 ? "Nothing that can be read is entered yet." : `${listed(entries)}.`,
  goTo: (sheet: string) => `Go to ${sheet}`,
  note: (cell: string, message: string) => `${cell}: ${message}`,
  add: (name: string) => `Add a sheet “${name}”`,
  addAll: (n: number) => `Add all ${n} sheets`,
  addHint:
    "New empty sheets at the end of the workbook, with headings and a line of advice. Type or paste there; your own sheets are not changed.",
  adding: "Adding sheets …",
  added: (sheets: readonly string[]) =>
    `${sheets.length === 1 ? "The sheet" : "The sheets"} ${listed(sheets)} ${sheets.length === 1 ? "is" : "are"} added. Fill ${sheets.length === 1 ? "it" : "them"} in; the pane follows what you type.`,
} as const;

/** Sentences of the plan. Loaded with its part, not with the pane. */
export const plan = {
  introduction:
    "Which promises of the plan nobody measures, and which indicator answers the others.",
  working: "Comparing promises and indicators …",
  read: "Read the workbook",
  notRead: "The workbook has not been read yet.",
  headline: (counts: Counts) => headline(counts),
  unusedLine: (unused: number) =>
    unused === 0
      ? "Every indicator answers a promise."
      : `${counted(unused, "measure")} of the indicators ${unused === 1 ? "answers" : "answer"} no promise.`,

  /** Choosing what is shown. */
  choose: "Which promises are shown",
  search: "Search promise, indicator or sheet",
  register: "Document",
  allRegisters: (n: number) => `All documents (${n})`,
  registerCount: (register: Commitment["register"], n: number) =>
    `${registerNames[register]} (${n})`,
  shown: (n: number) => `${counted(n, "promise")} shown`,
  nothingShown: "No promise fits the search and the document chosen.",
  showAll: "Show all promises",
  showMore: (more: number, left: number) => `Show ${more} more (${left} left)`,

  /** Groups. */
  promises: "Promises",
  states: {
    "not measured": "Nobody measures it",
    "measured, to be confirmed": "To be confirmed",
    measured: "Measured",
  } satisfies Record<CoverageState, string>,
  unused: "Indicators that answer no promise",

  /** One promise. */
  goTo: (cell: string) => `Go to ${cell}`,
  goToPlace: (cell: string, sheet: string) => `Go to ${cell} on ${sheet}`,
  answersOf: (promise: string) => `Indicators for: ${promise}`,
  wanted: { higher: "Wanted: an increase.", lower: "Wanted: a reduction." },
  noAnswer: "No indicator is near enough by its words.",

  /** One answer. */
  standing: (answer: Pick<Answer, "standing" | "score">) => standingInWords(answer),
  opposite: "Measures the opposite.",
  why: (reason: string) => `Why: ${reason}.`,
  course: (measures: readonly MeasureCourse[], verdict: CourseVerdict, reason: string) =>
    courseInWords(measures, verdict, reason),
  yes: "Yes",
  no: "No",
  yesTo: (indicator: string, promise: string) => `Yes, ${indicator} measures: ${promise}`,
  noTo: (indicator: string, promise: string) => `No, ${indicator} does not measure: ${promise}`,
  takeBack: "Take back",
  takeBackOf: (indicator: string, promise: string) =>
    `Take back the decision on ${indicator} for: ${promise}`,

  /** Choosing an indicator by hand. */
  chooseIndicator: "Choose an indicator …",
  chooseAnother: "Choose another indicator …",
  chooseFor: (promise: string) => `Choose an indicator for: ${promise}`,
  find: "Number or words of an indicator",
  found: (shown: number, all: number) =>
    all === 0
      ? "No indicator has these words."
      : shown === all
        ? `${counted(all, "indicator")} found`
        : `The first ${shown} of ${all} indicators found`,
  choosing: "Indicators found",
  cancel: "Cancel",
  namedElsewhere: "The register’s own column names the indicator. Change it there.",

  /** Several at once. */
  several: "Several at once",
  from: "Confirm proposals whose words fit by",
  fromScore: (score: number) => (score === 1 ? "100%" : `${percent(score)} and more`),
  confirmAll: (n: number) => `Confirm ${counted(n, "proposal")}`,
  takeBackLast: (n: number) => `Take the last ${n} decisions back`,

  /** Keeping decisions. */
  keeping: (n: number) => (n === 1 ? "Keeping the decision …" : "Keeping the decisions …"),
  kept: (n: number, counts: Counts) =>
    `${n === 1 ? "Kept" : `${n} decisions kept`} on the sheet HERTS Links. ${headline(counts)}.`,

  registers,
} as const;

function headline(counts: Counts): string {
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return `${counted(all, "promise")}: ${counts.measured} measured, ${counts["measured, to be confirmed"]} to confirm, ${counts["not measured"]} not measured`;
}

function percent(score: number): string {
  return `${Math.round(score * 100)}%`;
}

function standingInWords({ standing, score }: Pick<Answer, "standing" | "score">): string {
  switch (standing) {
    case "named":
      return "Named in the register";
    case "confirmed":
      return "Confirmed";
    case "refused":
      return "Not this one";
    case "proposed":
      return `Proposed: the words fit by ${percent(score ?? 0)}`;
  }
}

/** `On course: from 34% to 38%.`, `Of 3 measures 2 little change, 1 cannot be said.` */
function courseInWords(
  measures: readonly MeasureCourse[],
  verdict: CourseVerdict,
  reason: string,
): string {
  const [only] = measures;
  const words = `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`;
  if (measures.length > 1) return reason;
  if (!only || reason !== "") return `${words}. ${reason}`.trim();
  return `${words}: from ${shortFigure(only.previous)} to ${shortFigure(only.latest)}.`;
}

/** Figures with much text beside them would drown the sentence. */
function shortFigure(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
