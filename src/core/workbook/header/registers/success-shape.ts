import { desiredNames, indicatorNames, workNames, type WorkRole } from "./common-names";
import { named, type RegisterShape } from "./shape";

/** What the columns of the plan's success measures hold. */
export type SuccessRole = "statement" | "desired" | "indicators" | "ambition" | WorkRole;

/** Whether words say that what follows is how success is measured: "We will know we have succeeded when". */
export function saysSuccessFollows(words: string): boolean {
  return successShape.names.some(
    ({ role, confidence, pattern }) =>
      role === "statement" && confidence === 1 && pattern.test(words),
  );
}

const successWords = /\b(?:succe\w*|promises?|commitments?)\b/;

/** The plan's statements of how success is measured; a single column is enough. */
export const successShape: RegisterShape<SuccessRole> = {
  kind: "successMeasures",
  names: [
    ...named(
      "statement",
      [
        1,
        "success (?:measures?|statements?|criteria|indicators?)(?: \\S+)?",
        "(?:statements?|measures?|indicators?) of success",
        "how (?:do |will |can )?(?:we|you) (?:will )?(?:measure|know|judge) .*\\bsucce\\w*",
        "how (?:do |will )?we (?:will )?know (?:we|if we|that we|when we).*",
        "we (?:will|ll|shall) know (?:that )?we (?:have|ve|are|were).*",
        "how (?:will )?success (?:is|will be) (?:measured|judged)",
        "(?:we|success) will (?:be )?measured? success by.*",
        "success will be measured by.*",
        "what (?:will |does |would )?success (?:will )?looks? like",
      ],
      [0.8, "statements?", "promises?", "commitments?", "what we (?:promised|said|will measure)"],
      [
        0.7,
        "measures?",
        "(?:performance|outcome) measures?",
        "what we want to see",
        "outcomes?",
        "aims?",
      ],
    ),
    ...desiredNames("desired"),
    ...indicatorNames("indicators"),
    ...named("ambition", [
      0.9,
      "(?:strategic |plan )?ambitions?(?: (?:no|number|title))?",
      "themes?",
    ]),
    ...workNames,
  ],
  many: new Set(["indicators", "other"]),
  standIns: [],
  isRegister: ({ has, titles, isActionPlan }) =>
    has("statement") &&
    !isActionPlan &&
    (has("desired") || has("indicators") || successWords.test(titles)),
};
