export { type Ambition, ambitions, readAmbition } from "./ambitions";
export { corporatePriorities, readCorporatePriority } from "./corporate-priorities";
export { type Entry, splitEntries } from "./entries";
export type { NameMatch } from "./named-list";
export { outcomeBees, readOutcomeBee } from "./outcome-bees";
export { readPolarity } from "./read-polarity";
export { type PolarityStatement, polarityStatements, statedPolarity } from "./stated-polarity";
