import {
  desiredNames,
  indicatorNames,
  measureNames,
  targetNames,
  workNames,
  type WorkRole,
} from "./common-names";
import { named, type RegisterShape } from "./shape";

/** What the columns of the strategic priorities hold. */
export type PrioritiesRole =
  | "ambition"
  | "title"
  | "objectives"
  | "measures"
  | "targets"
  | "corporatePriorities"
  | "outcomeBees"
  | "indicators"
  | "desired"
  | WorkRole;

/**
 * The year's strategic priorities: what is to be achieved, and how it will be measured. A table of actions with owners
 * and dates is an action plan, whatever it measures.
 */
export const prioritiesShape: RegisterShape<PrioritiesRole> = {
  kind: "priorities",
  names: [
    ...named(
      "ambition",
      [1, "(?:strategic |plan |linked )?ambitions?(?: (?:no|number|title|name|ref))?"],
      [
        0.72,
        "(?:strategic |priority )?(?:themes?|pillars?|strands?)",
        "outcome areas?",
        "priority areas?",
      ],
      [0.6, "strategic (?:aims?|goals?|objectives?|outcomes?)"],
    ),
    ...named(
      "title",
      [
        1,
        "what (?:do )?we (?:want|aim|hope|plan|intend|are trying|will)(?: to)?(?: (?:achieve|do|deliver|change|improve|see))?.*",
        "what (?:are )?we (?:are )?trying to achieve",
        "(?:strategic |service |annual )?priorit(?:y|ies)(?: (?:title|name|for .{1,20}|\\d{4} \\d{2,4}))?",
      ],
      [0.8, "(?:desired|intended|priority|expected) outcomes?", "we want to", "what we want"],
      [
        0.7,
        "(?:strategic )?(?:objective|aim|goal|outcome|aspiration|ambition|commitment|promise)s?(?: (?:title|name))?",
      ],
      [0.5, "title", "name", "theme"],
    ),
    ...named(
      "objectives",
      [
        0.95,
        "how we will (?:do|achieve|deliver|get) (?:this|it|there)",
        "what we will do.*",
        "how will we (?:do|achieve|deliver) (?:this|it)",
      ],
      [
        0.75,
        "(?:strategic )?objectives",
        "aims",
        "(?:sub )?objectives?",
        "description",
        "details?",
        "summary",
        "deliverables",
        "focus",
        "areas of focus",
        "we will",
      ],
    ),
    ...measureNames("measures"),
    ...targetNames("targets"),
    ...named(
      "corporatePriorities",
      [
        1,
        ".*\\b(?:corporate|council)(?: plan)? priorit(?:y|ies).*",
        "this will contribute (?:to|towards).*",
      ],
      [
        0.85,
        ".*\\bcorporate (?:plan|aims?|objectives?|outcomes?|goals?).*",
        "contribut\\w+(?: to| towards)?.*",
        "links? to (?:the )?(?:corporate|council).*",
        "council plan",
      ],
    ),
    ...named("outcomeBees", [1, ".*\\boutcome bees?\\b.*", "bees?"], [0.65, "outcomes?"]),
    ...indicatorNames("indicators"),
    ...desiredNames("desired"),
    ...workNames,
  ],
  many: new Set([
    "measures",
    "objectives",
    "corporatePriorities",
    "outcomeBees",
    "indicators",
    "action",
    "other",
  ]),
  standIns: [
    ["title", "objectives"],
    ["measures", "indicators"],
    ["measures", "targets"],
    ["objectives", "action"],
  ],
  isRegister: ({ has, isSure, isActionPlan }) =>
    has("title") &&
    has("measures") &&
    (isSure("title") || isSure("objectives") || isSure("measures")) &&
    !isActionPlan,
};
