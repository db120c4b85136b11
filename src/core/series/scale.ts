import type { Series } from "./types";

/** What stands over the figures of a series and may say what they are measured in. */
type Labels = Pick<Series, "names" | "headings">;

const labelsOf = ({ names, headings }: Labels) => [...names, ...headings.slice(0, 2)].join(" ");

/** Whether the labels say that plain numbers are percentages. */
export const saysPercent = (labels: Labels) =>
  /%|\bper ?cent(?:age)?s?\b|\bproportion\b/i.test(labelsOf(labels));

/** The words that say the figures are in thousands or millions: `£000s`; null where there are none. */
export const largeUnit = (labels: Labels): string | null =>
  largeUnits.exec(labelsOf(labels))?.[0] ?? null;

const largeUnits = /£\s?(?:000s?|k|m)|000s|\bthousands?\b|\bmillions?\b/i;

/** Whether the figures are in thousands or millions. */
export const isInThousands = (labels: Labels) => largeUnit(labels) !== null;
