import { createVocabulary } from "./create-vocabulary";
import type { ListedName, Vocabulary } from "./types";

/** The five headings of the performance report 2022-23, with the titles of the plan of 2021 and the priorities of 2023-24. */
const ambitions: readonly ListedName[] = [
  {
    name: "Ambition 1 – To meet the needs of Hertfordshire’s children within their community.",
    alsoWritten: ["To meet the needs of Hertfordshire’s children within their local community"],
  },
  {
    name: "Ambition 2 – To plan, commission and deliver trauma informed services that meet the individual needs of our citizens.",
    alsoWritten: [
      "To plan, commission and deliver services that meet the individual needs of children and young people",
    ],
  },
  {
    name: "Ambition 3 – To support children and young people to get their lives and education back on track.",
    alsoWritten: ["To support all children and young people to thrive and achieve"],
  },
  {
    name: "Ambition 4 – To have a skilled and flexible workforce who are proud to work for Hertfordshire.",
    alsoWritten: [],
  },
  {
    name: "Ambition 5 – To work in partnership to deliver early help and support to children, young people and families and build life chances.",
    alsoWritten: [
      "To work in partnership to deliver early help and support to children, young people and families and prevent them from living in poverty",
    ],
  },
];

function bee(outcome: string, ...others: readonly string[]): ListedName {
  return {
    name: `BE ${outcome.toUpperCase()}`,
    alsoWritten: [`Bee ${outcome}`, outcome, ...others],
  };
}

/**
 * The outcomes of the Outcome Bees Framework, in the framework's own order.
 * Source: performance report 2022-23; "Be Included" joined the first six after the 2019-22 strategy.
 */
const outcomeBees = (): readonly ListedName[] => [
  bee("Safe", "Being safe", "Stay safe", "Staying safe"),
  bee("Healthy", "Being healthy"),
  bee("Happy", "Being happy"),
  bee("Ambitious", "Being ambitious"),
  bee("Resilient", "Being resilient"),
  bee("Independent", "Being independent"),
  bee("Included", "Being included", "Be inclusive", "Bee inclusive"),
];

/**
 * The priorities of the Corporate Plan with the short and older forms that reports use.
 * Source: performance report 2022-23; strategic priorities 2023-24.
 */
const corporatePriorities: readonly ListedName[] = [
  {
    name: "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS",
    alsoWritten: [
      "Healthy and fulfilling lives",
      "Healthy fulfilling lives",
      "Healthy fulfilling lives for our residents",
      "Healthy and fulfilling lives for residents",
      "Healthy and fulfilling lives for all",
    ],
  },
  {
    name: "EXCELLENT COUNCIL SERVICES FOR ALL",
    alsoWritten: [
      "Excellent council services",
      "Excellent services",
      "Excellent service",
      "Excellent services for all",
      "Excellent council service",
    ],
  },
  {
    name: "A CLEANER AND GREENER ENVIRONMENT",
    alsoWritten: [
      "Cleaner and greener environment",
      "A cleaner greener environment",
      "Cleaner greener environment",
      "Cleaner greener Hertfordshire",
      "Cleaner and greener Hertfordshire",
      "A cleaner greener Hertfordshire",
      "A cleaner and greener Hertfordshire",
      "Cleaner greener",
      "Cleaner and greener",
    ],
  },
  {
    name: "SUSTAINABLE RESPONSIBLE GROWTH",
    alsoWritten: [
      "Sustainable and responsible growth",
      "Sustainable growth",
      "Responsible growth",
      "Sustainable responsible growth in our county",
      "Sustainable and responsible growth in our county",
    ],
  },
];

/** The names of Hertfordshire's plan, which count where a workbook has no lists of its own. */
export const hertfordshire: Vocabulary = /* @__PURE__ */ createVocabulary({
  ambitions,
  outcomeBees: /* @__PURE__ */ outcomeBees(),
  corporatePriorities,
});
