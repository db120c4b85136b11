import { desiredColumn, indicatorsColumn } from "./common-columns";
import type { InputSheet } from "./types";

/** What the year's priorities want to achieve, and how it will be measured. */
export const prioritiesSheet: InputSheet = {
  kind: "priorities",
  name: "Strategic priorities",
  purpose: "what the year’s priorities want to achieve, and how it will be measured.",
  title: "Strategic priorities",
  advice:
    "One row for each priority, or one for each measure with the priority on its first row only.",
  columns: [
    {
      header: "Ambition",
      width: 200,
      numberFormat: "General",
      advice: "The ambition that the priority belongs to. Blank where it is that of the row above.",
      example: "Ambition 1",
      choices: { list: "ambitions" },
    },
    {
      header: "What we want to achieve",
      width: 200,
      numberFormat: "General",
      advice: "The priority in a few words.",
      example: "Enough school places near home",
    },
    {
      header: "Objectives",
      width: 280,
      numberFormat: "General",
      advice: "What will be done. Several go on lines of their own (Alt+Enter).",
      example: "Plan places for the next 20 years",
    },
    {
      header: "How this will be measured",
      width: 280,
      numberFormat: "General",
      advice: "Each measure on a line or a row of its own.",
      example: "Percentage of care leavers in suitable accommodation",
    },
    indicatorsColumn,
    {
      header: "Corporate priorities",
      width: 200,
      numberFormat: "General",
      advice: "From the list. Several go on lines of their own (Alt+Enter).",
      example: "EXCELLENT COUNCIL SERVICES FOR ALL",
      choices: { list: "corporatePriorities" },
    },
    {
      header: "Outcome bees",
      width: 110,
      numberFormat: "General",
      advice: "From the list. Several go on lines of their own (Alt+Enter).",
      example: "BE AMBITIOUS",
      choices: { list: "outcomeBees" },
    },
  ],
};

/** The plan's statements of how success is measured. */
export const successSheet: InputSheet = {
  kind: "successMeasures",
  name: "Success measures",
  purpose: "how the plan says that success is measured.",
  title: "Success measures of the plan",
  advice: "One row for each statement of how success is measured.",
  columns: [
    {
      header: "How we measure success",
      width: 460,
      numberFormat: "General",
      advice: "The statement as the plan has it.",
      example: "A reduction in the number of children who move home three times in a year",
    },
    desiredColumn,
    indicatorsColumn,
  ],
};

/** Outcome bees with what was pledged under them. */
export const scorecardSheet: InputSheet = {
  kind: "scorecard",
  name: "Outcome bees",
  purpose: "what was pledged under each outcome bee, and how it is measured.",
  title: "Outcome bees scorecard",
  advice:
    "One row for each measure, with the bee and its pledge on the first row only, or one row for each bee.",
  columns: [
    {
      header: "Outcome bee",
      width: 110,
      numberFormat: "General",
      advice: "From the list.",
      example: "BE SAFE",
      choices: { list: "outcomeBees" },
    },
    {
      header: "Our pledge",
      width: 260,
      numberFormat: "General",
      advice: "What children and young people were promised.",
      example: "We will keep you safe and settled",
    },
    {
      header: "Performance measures",
      width: 300,
      numberFormat: "General",
      advice: "Each measure on a line or a row of its own.",
      example: "Increase in the number of children in long-term placements",
    },
    desiredColumn,
    indicatorsColumn,
    {
      header: "Means of delivery",
      width: 260,
      numberFormat: "General",
      advice: "Strategies, plans and services that bring it about, each on a line of its own.",
      example: "Sufficiency statement",
    },
  ],
};
