import {
  desiredNames,
  indicatorNames,
  measureNames,
  targetNames,
  workNames,
  type WorkRole,
} from "./common-names";
import { named, type RegisterShape } from "./shape";

/** What the columns of the outcome bees' scorecard hold. */
export type ScorecardRole =
  "bee" | "pledge" | "measures" | "targets" | "delivery" | "desired" | "indicators" | WorkRole;

const scorecardWords = /\b(?:bees?|scorecards?|pledges?|outcomes? framework)\b/;

/** Outcome bees with what was pledged, how it is measured and how it is delivered. */
export const scorecardShape: RegisterShape<ScorecardRole> = {
  kind: "scorecard",
  names: [
    ...named(
      "bee",
      [1, "outcome bees?(?: s)?", "bees?"],
      [0.7, "outcomes?(?: (?:area|name))?", "themes?"],
    ),
    ...named(
      "pledge",
      [1, "(?:our )?pledges?", "what we pledge.*", "we pledge.*"],
      [0.8, "promises?", "what we promise.*", "commitments?", "we will", "what we will do"],
    ),
    ...measureNames("measures"),
    ...targetNames("targets"),
    ...named(
      "delivery",
      [
        1,
        "means of delivery",
        "delivery",
        "how we (?:will )?deliver.*",
        "how (?:it|this) (?:is|will be) delivered",
        "delivered (?:by|through)",
        "delivery (?:mechanisms?|methods?|plans?|means|vehicles?)",
      ],
      [
        0.8,
        "(?:supporting )?(?:strategies|plans|policies|programmes|projects)(?: and (?:strategies|plans|policies|programmes|projects))*",
        "strategies and plans",
        "how we (?:will )?(?:do|achieve) (?:it|this)",
        "workstreams?",
        "how",
      ],
    ),
    ...desiredNames("desired"),
    ...indicatorNames("indicators"),
    ...workNames,
  ],
  many: new Set(["measures", "delivery", "pledge", "indicators", "other"]),
  standIns: [
    ["measures", "indicators"],
    ["measures", "targets"],
  ],
  isRegister: ({ has, isBefore, isActionPlan, titles, namesBees }) => {
    if (!has("measures") || isActionPlan) return false;
    const promises = has("pledge") || has("delivery");
    if (!has("bee")) return promises && scorecardWords.test(titles);
    if (scorecardWords.test(titles)) return promises || isBefore("bee", "measures");
    return promises ? namesBees("bee") : namesBees("bee", "in full") && isBefore("bee", "measures");
  },
};
