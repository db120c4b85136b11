import { indicatorsColumn } from "./common-columns";
import type { InputSheet } from "./types";

/** Strategic areas, priorities, actions and tasks, one row each. */
export const actionPlanSheet: InputSheet = {
  kind: "actionPlan",
  name: "Action plan",
  purpose: "strategic areas, priorities, actions and tasks, with owner, due date and status.",
  title: "Action plan",
  advice:
    "One row for each strategic area (5), priority (5.1), action (5.1.1) and task (a), in the order of the plan.",
  columns: [
    {
      header: "Ref",
      width: 60,
      numberFormat: "@",
      advice: "5 for an area, 5.1 for a priority, 5.1.1 for an action, a) for a task below it.",
      example: "5.1.1",
    },
    {
      header: "Title",
      width: 420,
      numberFormat: "General",
      advice: "What is to be done.",
      example: "Open a second assessment centre",
    },
    {
      header: "Owner",
      width: 140,
      numberFormat: "General",
      advice: "Who answers for it.",
      example: "Head of Fostering",
    },
    {
      header: "Due",
      width: 90,
      numberFormat: "@",
      advice: "A date, a month or a quarter.",
      example: "31/03/2024",
    },
    {
      header: "Status",
      width: 100,
      numberFormat: "General",
      advice: "How far it has come.",
      example: "On track",
      choices: { entries: ["Not started", "On track", "Delayed", "Completed", "Cancelled"] },
    },
    indicatorsColumn,
  ],
};
