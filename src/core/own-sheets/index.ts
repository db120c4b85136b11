export { acceptedSheet } from "./accepted-sheet";
export { checkAsSet, checkAsSetInSteps, type CheckAsSet } from "./check-as-set";
export { confirmedMapping, type ConfirmedMapping } from "./confirmed-mapping";
export { linksSheet, type LinkSheetRow } from "./links-sheet";
export { listsSheet } from "./lists-sheet";
export { mappingSheet } from "./mapping-sheet";
export { fieldLabel, fieldMeanings, fieldOrder } from "./mapping-words";
export { readAcceptances } from "./read-acceptances";
export { readListEntries, readLists, type ListEntry, type ListEntryProblem } from "./read-lists";
export {
  defaultOwnSettings,
  ownSeverity,
  readEntries,
  readSettings,
  type OwnSettings,
} from "./read-settings";
export { resultColumns, resultsSheet, resultTexts, type CheckResults } from "./results-sheet";
export { settingRows, type SettingRow } from "./setting-rows";
export { settingsSheet } from "./settings-sheet";
