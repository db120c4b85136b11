export { acceptedSheet } from "./accepted-sheet";
export { checkAsSet, type CheckAsSet } from "./check-as-set";
export { listsSheet } from "./lists-sheet";
export { readAcceptances } from "./read-acceptances";
export { readLists } from "./read-lists";
export { defaultOwnSettings, readSettings, type OwnSettings } from "./read-settings";
export { resultsSheet, type CheckResults } from "./results-sheet";
export { settingsSheet } from "./settings-sheet";
