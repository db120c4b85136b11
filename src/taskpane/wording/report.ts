import { clockTimeInWords } from "../../core/fingerprint/clock-time";
import { counted, listed } from "../../core/workbook/text";
import type { ReportChoices } from "../../core/report";
import type { BuildProgress } from "../../excel/progress";
import { check } from "./check";

/** Of how the report is set out. */
const choices = {
  title: "How the report is set out",
  inWords: (choices: ReportChoices) => choicesInWords(choices),
  layout: "Tabs",
  layouts: {
    tabs: "A tab for each ambition, to print and publish",
    "one tab": "Everything on one tab, to read on the screen and copy into Word",
  },
  ambitions: "Ambitions",
  allAmbitions: "All ambitions, and measures without one",
  noAmbition: "Choose at least one ambition.",
  values: "Figures",
  valueKinds: {
    text: "As published: text that stays as it is",
    linked: "Linked: formulas that follow the indicator table, where a cell holds one figure",
  },
  contents: "Contents",
  commentary: "Commentary and actions",
  charts: "Charts of the workbook’s series",
  planning: "Tabs for the plan: coverage and the registers, where the workbook has any",
  openErrors: "When errors are open",
  openErrorKinds: {
    draft: "Build the report, marked as a draft",
    refuse: "Do not build it",
  },
  keep: "Keep these choices in the workbook",
  keepHint: "On the sheet HERTS Settings, for everybody’s next report.",
  reset: "Back to the workbook’s choices",
} as const;

/** Sentences of the report. */
export const report = {
  introduction: "Writes the report into this workbook. Your own sheets are not changed.",
  reading: "Reading and checking the workbook …",
  readAgain: "Read the workbook",
  notRead: "The workbook has not been read yet, so its choices and what is open are not known.",
  build: "Build report",
  buildAgain: "Build the report again",
  building: "Building the report …",
  progress: (progress: BuildProgress) => progressInWords(progress),
  stopped: "Stopped before anything was written. Nothing in the workbook was changed.",
  stoppedBefore: "Stopped before anything was written. The report stands as it was.",
  writingBegan: "Writing has begun, so it goes on to its end: half a report is worse than none.",
  refused: (openErrors: number, isChosenHere: boolean) =>
    `${counted(openErrors, "error")} ${openErrors === 1 ? "is" : "are"} still open, and “${choices.openErrors}” ${isChosenHere ? "you chose" : "this workbook’s settings say"} “${choices.openErrorKinds.refuse}”. Correct ${openErrors === 1 ? "it" : "them"} under Check, or choose “${choices.openErrorKinds.draft}” in the part Report, under “${choices.title}”. Nothing was changed.`,
  built: (sheets: readonly string[]) =>
    `The report is in this workbook, on ${counted(sheets.length, "tab")}: ${listed(sheets)}.`,

  standing: "The report in this workbook",
  none: "No report has been built in this workbook yet.",
  builtOn: (clockTime: string | null) =>
    clockTime === null
      ? "There is a report in this workbook; when it was built is not known."
      : `Built on ${clockTimeInWords(clockTime)}.`,
  upToDate: "It is up to date.",
  outdated:
    "It is out of date: what it is built from has changed since. Build it again before you publish it.",
  unknownAge: "Whether it is up to date is not known. Build it again to be sure.",
  goToReport: "Go to report",
  tabs: "Tabs of the report",

  open: {
    none: "Nothing is open: the check found no errors and no warnings.",
    draft: (found: string) =>
      `${found} open. While errors are open, the report says on its first lines that it is a draft.`,
    refuse: (found: string) =>
      `${found} open, and you chose not to build the report then. Correct them first, or choose a draft below.`,
    warnings: (found: string) => `${found} open. They do not make the report a draft.`,
    found: (errors: number, warnings: number) => foundInWords(errors, warnings),
    show: "Show the findings",
  },

  choices,

  exports: {
    title: "Publish it elsewhere",
    introduction: "Made of the figures as they are now, with the choices above.",
    docx: "Save as Word",
    html: "Save as web page",
    noFile: (fileName: string) =>
      `Look for ${fileName} among your downloads. Some versions of Excel do not let a pane save files: copy it instead.`,
    copy: {
      docx: "Copy, then paste into Word",
      html: "Copy the page’s source",
    },
  },
  exporting: {
    docx: "Making the Word document …",
    html: "Making the web page …",
  },
  exported: (fileName: string) => `${fileName} is made.`,
  copied: {
    docx: "The report is on the clipboard. Open a Word document in landscape and paste it.",
    html: "The page is on the clipboard. Paste it into a text editor, and save it with the ending .html.",
  },
} as const;

function progressInWords(progress: BuildProgress): string {
  switch (progress.stage) {
    case "reading":
      return "Reading the workbook …";
    case "checking":
      return progress.step
        ? check.checking(progress.step.done, progress.step.total)
        : "Checking the measures …";
    case "laying out":
      return "Laying the report out …";
    case "keeping choices":
      return "Keeping the choices in the workbook …";
    case "looking":
      return "Looking at the report’s tabs …";
    case "writing":
      return progress.requests === 1
        ? "Writing the report …"
        : `Writing the report, part ${progress.request} of ${progress.requests} …`;
    case "finishing":
      return "Finishing charts and bold text …";
  }
}

/** `2 errors and 1 warning are`. */
function foundInWords(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return `${listed(parts)} ${errors + warnings === 1 ? "is" : "are"}`;
}

/** `A tab for each ambition; all ambitions; figures as published; with commentary and charts`. */
function choicesInWords(choices: ReportChoices): string {
  const { layout, ambitions, values, commentary, charts, planning } = choices;
  const contents = [
    ...(commentary ? ["commentary"] : []),
    ...(charts ? ["charts"] : []),
    ...(planning ? ["tabs for the plan"] : []),
  ];
  return [
    layout === "tabs" ? "A tab for each ambition" : "Everything on one tab",
    ambitionsInWords(ambitions),
    values === "text" ? "figures as published" : "linked figures",
    contents.length > 0 ? `with ${listed(contents)}` : "tables only",
  ].join("; ");
}

function ambitionsInWords(ambitions: ReportChoices["ambitions"]): string {
  if (ambitions === null) return "all ambitions";
  if (ambitions.length === 0) return "no ambition";
  return `${ambitions.length === 1 ? "ambition" : "ambitions"} ${listed(ambitions.map(String))}`;
}
