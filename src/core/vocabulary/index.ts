export { createVocabulary } from "./create-vocabulary";
export { hertfordshire } from "./hertfordshire";
export { isNumbered } from "./number-ambitions";
export { readPolarity } from "./read-polarity";
export { type PolarityStatement, polarityStatements, statedPolarity } from "./stated-polarity";
export type {
  Ambition,
  Entry,
  ListedName,
  ListKind,
  NameMatch,
  Vocabulary,
  VocabularyLists,
} from "./types";
