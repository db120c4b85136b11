import { labelOf } from "./labels";
import { type ListedName, type NameMatch, nameReader } from "./named-list";

/**
 * The priorities of the Corporate Plan with the short and older forms that reports use.
 * Source: performance report 2022-23; strategic priorities 2023-24.
 */
export const corporatePriorityList: readonly ListedName[] = [
  {
    name: "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS",
    aliases: [
      "Healthy and fulfilling lives",
      "Healthy fulfilling lives",
      "Healthy fulfilling lives for our residents",
      "Healthy and fulfilling lives for residents",
      "Healthy and fulfilling lives for all",
    ],
  },
  {
    name: "EXCELLENT COUNCIL SERVICES FOR ALL",
    aliases: [
      "Excellent council services",
      "Excellent services",
      "Excellent service",
      "Excellent services for all",
      "Excellent council service",
    ],
  },
  {
    name: "A CLEANER AND GREENER ENVIRONMENT",
    aliases: [
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
    aliases: [
      "Sustainable and responsible growth",
      "Sustainable growth",
      "Responsible growth",
      "Sustainable responsible growth in our county",
      "Sustainable and responsible growth in our county",
    ],
  },
];

/** Canonical names, as the published report writes them. */
export const corporatePriorities: readonly string[] = corporatePriorityList.map(
  (listed) => listed.name,
);

/**
 * The corporate priority that a text names: "Excellent service" is `EXCELLENT COUNCIL SERVICES FOR ALL`.
 * Null for none.
 */
export const readCorporatePriority: (text: string) => NameMatch | null = nameReader(
  corporatePriorityList,
  labelOf("corporate priority"),
);
