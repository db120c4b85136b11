import { contextShape } from "./context-shape";
import { prioritiesShape } from "./priorities-shape";
import { scorecardShape } from "./scorecard-shape";
import { successShape } from "./success-shape";

const anyName = new RegExp(
  [prioritiesShape, successShape, contextShape, scorecardShape]
    .flatMap(({ names }) => names.map(({ pattern }) => pattern.source))
    .join("|"),
);

/** Whether plain words are the name of a column of some register. */
export const isRegisterName = (words: string): boolean => words !== "" && anyName.test(words);
