import type { CellValue } from "../../workbook/types";
import type { RuleExample } from "../types";

/** A row of an example's plan: number, title, owner, due date, status, indicators. */
type ExampleRow = readonly CellValue[];

const headers = ["Ref", "Description", "Owner", "Due", "Status", "Indicators"];

/** An example with an action plan on a sheet of its own beside a faultless measure. */
export function planExample(
  title: string,
  rows: readonly ExampleRow[],
  other: Partial<RuleExample> = {},
): RuleExample {
  return {
    title,
    rows: [{}],
    otherSheets: [{ name: "Action plan", rows: [headers, ...rows] }],
    ...other,
  };
}

/** Entries in which no rule finds anything: work with owner, due date and status. */
export const work = (number: string, title: string): ExampleRow => [
  number,
  title,
  "Head of Care",
  "31/03/2004",
  "On track",
];

/** A strategic area, a priority or an action whose tasks say the rest. */
export const heading = (number: string, title: string): ExampleRow => [number, title];

/** A plan without a mistake: one area, two priorities, three actions, two of them with tasks. */
export const soundPlan: readonly ExampleRow[] = [
  heading("5", "Keep children safe"),
  heading("5.1", "Safe homes"),
  heading("5.1.1", "Recruit carers"),
  work("a", "Hold open days"),
  work("b", "Train those who come"),
  heading("5.1.2", "Support carers"),
  work("a", "Open a helpline"),
  work("b", "Pay for breaks"),
  heading("5.2", "Good health"),
  heading("5.2.1", "Assess health in time"),
  work("a", "Appoint a nurse"),
  work("b", "Agree the form"),
];

/** The sound plan with some of its rows, by number and title, changed or left out (null). */
export function changedPlan(
  changes: Readonly<Record<string, ExampleRow | null>>,
): readonly ExampleRow[] {
  return soundPlan.flatMap((row) => {
    const change = changes[`${String(row[0])} ${String(row[1])}`];
    return change === null ? [] : [change ?? row];
  });
}
