import type { InputColumn } from "./types";

/** The column that names the indicators of a promise. */
export const indicatorsColumn: InputColumn = {
  header: "Indicators",
  width: 80,
  numberFormat: "@",
  advice: "Numbers of the indicators that measure it. Blank where the add-in is to propose some.",
  example: "24b, 29",
};

/** The column that says which way a figure is to go. */
export const desiredColumn: InputColumn = {
  header: "Desired direction",
  width: 100,
  numberFormat: "General",
  advice: "Blank where the words say it: “A reduction in …”.",
  example: "Increase",
  choices: { entries: ["Increase", "Reduction"] },
};
