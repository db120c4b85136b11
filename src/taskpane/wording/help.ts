import type { StepId } from "../../excel/self-test/script";
import type { StepOutcome } from "../../excel/self-test/types";
import { counted, listed } from "../../core/workbook/text";

/** Sentences of the help. */
export const help = {
  search: "Search functions and rules",
  nothingFound: (search: string) => `Nothing about “${search}”. Try fewer or other words.`,
  found: (functions: number, rules: number) =>
    `${counted(functions, "function")} and ${counted(rules, "rule")} found.`,

  functions: {
    title: "Functions",
    introduction:
      "Type them into a cell like any other function of Excel. A value may be a number or text as published.",
    loading: "Fetching the functions …",
    failed: "The functions could not be fetched. Check the connection to the network.",
    retry: "Fetch them again",
    optional: "may be left out",
    examples: "Examples",
    gives: "gives",
    copy: (formula: string) => `Copy ${formula}`,
    copyShort: "Copy",
    copied: (formula: string) => `On the clipboard: ${formula}. Paste it into a cell.`,
  },

  rules: {
    title: "Rules of the check",
    introduction:
      "What the check looks for, and why. Set up says how grave each one is in this workbook.",
    off: "Switched off in this workbook",
    why: "Why",
  },

  keyboard: {
    title: "Keyboard",
    check: "In the list of findings",
    pane: "In the whole pane",
    keys: [
      { keys: "F6", does: "moves between the sheet, the ribbon and the pane" },
      { keys: "Tab, Shift+Tab", does: "next place, place before" },
      {
        keys: "Arrow left, arrow right",
        does: "on the tabs: another part of the pane; Enter shows it",
      },
      { keys: "Space", does: "presses a button, ticks a box" },
    ],
    press: "Keys",
    does: "What they do",
  },

  selfTest: {
    title: "Self-test",
    introduction:
      "Tries what the add-in needs of Excel, and tells what works in this one. Your own sheets are neither read nor changed.",
    warning:
      "It adds a sheet for a few seconds and deletes it again. Excel then forgets what Undo could take back.",
    run: "Run the self-test",
    runAgain: "Run it again",
    running: "Running the self-test …",
    trying: (step: string) => `Trying: ${step} …`,
    done: (all: number, failed: number) =>
      failed === 0
        ? "The self-test is done: everything that this Excel has works."
        : `The self-test is done: ${failed} of ${all} things do not work.`,
    outcome: "What works in this Excel",
    results: {
      works: "Works",
      "does not work": "Does not work",
      "not asked": "Not in this Excel",
    } satisfies Record<StepOutcome["result"], string>,
    needs: (set: string) => `needs ExcelApi ${set}`,
    sets: "What this Excel says that it has",
    noSet: "none",
    missingSets: (sets: readonly string[]) => `Not there: ${listed(sets)}`,
    details: "Why",
    refused: (code: string) => `Excel refused: ${code}`,
    difference: (place: string, expected: string, answered: string) =>
      `${place}: expected ${expected}, Excel answered ${answered}`,
    nothing: "nothing",
    copy: "Copy for support",
    copied: "The outcome is on the clipboard. Nothing of the workbook is in it.",
    trace: "Trace",
    traceIntroduction:
      "What the self-test asked and what this Excel answered, for the makers of the add-in. Nothing of the workbook is in it.",
    save: "Save the trace",
    traceMade: (fileName: string) => `${fileName} is made.`,
    noFile: (fileName: string) =>
      `Look for ${fileName} among your downloads. Some versions of Excel do not let a pane save files: copy it instead.`,
    copyTrace: "Copy the trace",
    traceCopied: "The trace is on the clipboard. Paste it into a text file.",
    steps: {
      values: "Texts and numbers in cells",
      "unchanged-cells": "Leaving and emptying cells",
      "typed-entries": "Entries as people type them",
      "number-formats": "Number formats",
      formulas: "Formulas",
      "bold-text": "Bold text inside cells",
      sizes: "Row heights and column widths",
      looks: "Fonts, colours and alignment",
      borders: "Borders",
      "merged-cells": "Finding merged cells",
      "used-range": "Finding what a sheet uses",
      tables: "Tables",
      "table-resize": "Giving a table another size",
      names: "Hidden names",
      links: "Links inside the workbook",
      "frozen-rows": "Frozen rows",
      "sheet-looks": "Tab colour and gridlines",
      "print-settings": "Print settings",
      "headers-and-footers": "Headers and footers",
      "page-breaks": "Page breaks",
      charts: "Charts",
      "chart-places": "Places of charts",
      "chart-alt-texts": "Alternative texts of charts",
      "custom-functions": "HERTS functions",
      "spilled-results": "Results that fill several cells",
      "missing-things": "Saying that something is not there",
      protection: "Saying that a sheet is protected",
    } satisfies Record<StepId, string>,
  },

  about: {
    title: "About",
    copy: "Copy",
    copied: "The versions are on the clipboard.",
  },
} as const;
