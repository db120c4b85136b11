import type { LookedAt } from "../../core/workbook";
import { counted, listed } from "../../core/workbook/text";

/** Sentences of the set-up. */
export const setup = {
  introduction: "What the add-in reads of this workbook, and by what rules it checks.",
  reading: "Reading the workbook …",
  notRead: "The workbook has not been read yet.",
  read: "Read the workbook",
  goingToSheet: "Going to the sheet …",

  table: {
    title: "Sheet and columns",
    sheet: "Sheet with the indicators",
    recognisedSheet: (name: string) => `${name} (looks like indicators)`,
    hiddenSheet: (name: string) => `${name} (hidden)`,
    header: "Header row",
    headerRow: (row: number, texts: readonly string[]) =>
      `${row + 1}: ${texts.slice(0, 4).join(", ")}${texts.length > 4 ? " …" : ""}`,
    twoRows: "The header has two rows",
    confirmed: (measures: number) =>
      `You confirmed these columns. ${counted(measures, "measure")} read.`,
    proposed: (confidence: string, measures: number) =>
      `${confidence} Look at the columns and confirm them once; later checks and reports keep to them. ${counted(measures, "measure")} read.`,
    changed: (measures: number) =>
      `Changed, not confirmed yet. With these columns ${counted(measures, "measure")} ${measures === 1 ? "is" : "are"} read.`,
    confidence: {
      sure: "Recognised for sure.",
      likely: "Likely recognised.",
      unsure: "Recognised with doubt: please look.",
    },
    lost: "What you confirmed does not fit this workbook any more:",
  },

  columns: {
    title: "Columns",
    notFound: (n: number) => `Not found (${n})`,
    notFoundHint: "These are read where a column is chosen.",
    unused: (n: number) => `Not used (${n})`,
    unusedHint: "Neither check nor report reads these columns.",
    none: "Not in this table",
    option: (letters: string, header: string) =>
      header === "" ? `${letters}: no header` : `${letters}: ${header}`,
    confidence: { sure: "Sure", likely: "Likely", unsure: "Unsure: please look" },
    chosen: "You chose this column.",
    confirm: "Confirm the columns",
    undo: "Undo my changes",
    openSheet: "Open the sheet of columns",
    keeping: "Keeping the columns in the workbook …",
    kept: (sheet: string) =>
      `The columns are kept in this workbook, on the sheet ${sheet}. Every check and report reads them.`,
    needsIndicator: "Choose the column with the indicators’ titles.",
    needsFigures: "Choose the column of the latest data, or of the previous data.",
    needsRows: "No indicators are read below this header. Choose another header row or sheet.",
  },

  preview: {
    title: "What is read",
    introduction: "The first measures, as they stand and as they are read.",
    measure: (id: string, title: string) => `${id}: ${title}`,
    stands: (text: string) => (text === "" ? "Blank" : text),
    parts: {
      value: "Value",
      unit: "Unit",
      numerator: "Numerator",
      denominator: "Denominator",
      period: "Period",
      target: "Target",
    },
    units: { percent: "percentage", pounds: "pounds", ratio: "ratio", number: "number" },
    missing: "No figure",
    unreadable: (reason: string) => `Cannot be read: ${reason}`,
    more: (n: number) => `${counted(n, "more measure")} below.`,
  },

  nothing: {
    title: "No indicator table",
    lookedFor:
      "Looked for a header row with a name for the indicators (such as Indicator, Measure, KPI) and names for their figures (such as Previous data and Latest data, or two years).",
    found: "What stands on the sheets instead",
    sheet: (looked: LookedAt) => lookedAtInWords(looked),
    remedy: "Choose the sheet and name its columns, or start from the template.",
    choose: "Choose a sheet",
  },

  template: {
    title: "New workbook",
    introduction:
      "Opens a new workbook with an empty indicator table that the add-in can read. This workbook stays as it is.",
    open: "New workbook from template",
    opening: "Opening a new workbook …",
    opened: "A new workbook from the template is open in a window of its own.",
    saved:
      "This Excel cannot open a new workbook for an add-in, so the template was saved as indicators.xlsx: look among your downloads.",
    fileName: "indicators.xlsx",
    notLoaded:
      "The template could not be loaded from the add-in’s server. See that you are online, then try again.",
  },

  settings: {
    title: "Settings",
    introduction: "They are kept in this workbook, on a sheet that you can read and correct.",
    groups: { rules: "Rules." },
    usual: "The usual.",
    own: (usual: string) => `Set in this workbook. The usual: ${usual}.`,
    now: (text: string) => `Now: ${text}`,
    unsaved: "Changed, not saved yet.",
    save: "Save the settings",
    saving: "Saving the settings …",
    saved: (sheet: string) =>
      `The settings are kept in this workbook, on the sheet ${sheet}. The check follows them.`,
    open: "Open the settings sheet",
    undo: "Undo my changes",
    unusable: "Entries on the add-in’s sheets that do not count:",
    search: "Search the rules",
    rulesFound: (n: number) => `${counted(n, "rule")} found.`,
    ruleSummary: (changed: number) =>
      changed === 0
        ? "Every rule has its own severity."
        : `${counted(changed, "rule")} set otherwise than usual.`,
    severity: (own: string) => `Usual: ${own}`,
    severities: {
      error: "Error",
      warning: "Warning",
      info: "For information",
      off: "Off: not checked",
    },
    choices: {
      "Report layout": { tabs: "A tab for each ambition", "one tab": "Everything on one tab" },
      Values: { text: "As published", linked: "Linked formulas" },
      Commentary: { yes: "With commentary", no: "Without commentary" },
      Charts: { yes: "With charts", no: "Without charts" },
      "When errors are open": { draft: "Build a draft", refuse: "Do not build" },
    } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  },
} as const;

function lookedAtInWords({ sheet, isHidden, rows, likeliest, missing }: LookedAt): string {
  const name = `${sheet}${isHidden ? " (hidden)" : ""}`;
  if (rows === 0) return `${name}: empty.`;
  const filled = counted(rows, "row");
  if (likeliest === null || likeliest.known.length === 0) {
    return `${name}: ${filled}, none of which holds headers that are known.`;
  }
  const known = listed(likeliest.known.slice(0, 5).map((header) => `“${header}”`));
  const lacks = missing.map((part) =>
    part === "indicator" ? "no name for the indicators" : "no names for their figures",
  );
  const rest =
    lacks.length > 0
      ? `but ${listed(lacks)}`
      : "but nothing that tells an indicator table from a list of figures";
  return `${name}: row ${likeliest.row + 1} holds ${known}, ${rest}.`;
}
