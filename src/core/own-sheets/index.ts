export { acceptedSheet } from "./accepted-sheet";
export { checkAsSet, type CheckAsSet } from "./check-as-set";
export { readAcceptances } from "./read-acceptances";
export { readSettings } from "./read-settings";
export { resultsSheet, type CheckResults } from "./results-sheet";
export { settingsSheet } from "./settings-sheet";
