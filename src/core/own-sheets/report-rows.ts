import type { ReportChoices, ReportSettings } from "../report/types";
import { defaultWord, reportChoiceNames, reportTextNames } from "./read-report-settings";
import { choiceWords } from "./report-choices";

/** The rows of the settings' sheet that are about the report: name, value, what it does. */
export function reportRows(
  report: ReportSettings & { readonly choices: ReportChoices },
): string[][] {
  const texts = keysOf(reportTextNames).map((key) => [
    reportTextNames[key],
    report[key] ?? defaultWord,
    textMeanings[key],
  ]);
  const choices = keysOf(reportChoiceNames).map((key) => [
    reportChoiceNames[key],
    choiceInWords(key, report.choices),
    choiceMeanings[key],
  ]);
  return [...texts, ...choices];
}

function keysOf<Key extends string>(names: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(names) as Key[];
}

function choiceInWords<Name extends keyof ReportChoices>(
  name: Name,
  choices: ReportChoices,
): string {
  return choiceWords[name].write(choices[name]);
}

const textMeanings: Readonly<Record<keyof typeof reportTextNames, string>> = {
  title:
    "Title of the report. By default the plan's name, “Performance Report”, and the year that the workbook tells.",
  planName:
    "Name of the plan that the indicators measure. By default Plan for Children and Young People.",
  councilName: "Whose plan it is. By default Hertfordshire.",
  previousData:
    "When previous data was taken, for the note on *, such as: as at March / Q4 2022. By default the year that the workbook tells.",
  latestData:
    "When latest data was taken, for the note on **, such as: as at March / Q4 2023. By default the year that the workbook tells.",
};

const choiceMeanings: Readonly<Record<keyof ReportChoices, string>> = {
  layout:
    "tabs: a tab for each ambition. one tab: everything on the tab Report, for reading on the screen and copying into Word.",
  ambitions: "Which ambitions the report holds: all, or their numbers, such as 1, 3.",
  values:
    "text: figures as published. linked: formulas that follow the indicator table where a cell holds one figure.",
  commentary: "yes or no: whether the tables have the column of commentary and actions.",
  charts: "yes or no: whether charts of the workbook's series are drawn.",
  planning:
    "yes or no: whether priorities, success measures, context, scorecard and action plan have tabs, where the workbook holds them.",
  openErrors:
    "draft: with open errors the report says on its first lines that it is a draft. refuse: it is not built.",
};
