import { oneLine } from "../workbook";
import type { CellReference, Measure, TableMapping } from "../workbook/types";
import { defineRule } from "./define";
import { quote } from "./quote";

interface Facts {
  readonly without: "previous data" | "latest data";
  readonly withPeriod: "previous data" | "latest data";
  /** As written. */
  readonly period: string;
}

export const periodMissing = defineRule<Facts>({
  slug: "period-missing",
  title: "One figure says its period and the other does not",
  severity: "info",
  rationale:
    "The heads of the report's columns give a period “unless otherwise stated”. Where only one of two figures states its own, the reader cannot tell what the other one is about. A year in the column's own header counts for its figures.",
  reads: ["previous", "latest", "previousPeriod", "latestPeriod"],
  check: ({ workbook }) => {
    const dated = {
      previous: isDated(workbook.mapping, "previous"),
      latest: isDated(workbook.mapping, "latest"),
    };
    if (dated.previous || dated.latest) return [];
    return workbook.measures.flatMap((measure) => oneSided(measure) ?? []);
  },
  message: ({ facts }) =>
    `The ${facts.withPeriod} is of ${quote(facts.period)}, but the ${facts.without} gives no period. Write the period of both figures, or of neither if the column's header says it.`,
  passes: [
    { title: "Neither states a period", rows: [{}] },
    {
      title: "Both state one",
      rows: [{ previous: "60.0% (January 2022)", latest: "66.0% (January 2023)" }],
    },
    {
      title: "No figure, no period",
      rows: [{ previous: "N/A", latest: "2022/23 66.0%", direction: "N/A" }],
    },
  ],
  fails: [
    {
      title: "Only the previous figure states its year",
      rows: [{ previous: "60.0% 2018/19", latest: "66.0%" }],
    },
    {
      title: "Only the latest figure states its month",
      rows: [{ previous: "60.0%", latest: "66.0% (January 2023)" }],
    },
  ],
});

function oneSided(measure: Measure) {
  const { previous, latest } = measure;
  if (previous.value.kind !== "value" || latest.value.kind !== "value") return null;
  const [before, after] = [previous.value.period, latest.value.period];
  if (before && !after)
    return fact(measure, latest.cell, "latest data", "previous data", before.text);
  if (after && !before)
    return fact(measure, previous.cell, "previous data", "latest data", after.text);
  return null;
}

function fact(
  measure: Measure,
  cell: CellReference,
  without: Facts["without"],
  withPeriod: Facts["withPeriod"],
  period: string,
) {
  return { measure, cell, facts: { without, withPeriod, period: oneLine(period) } };
}

/** Whether the column's header names a year: `2021/22 – Baseline`. */
function isDated({ columns }: TableMapping, field: "previous" | "latest"): boolean {
  return columns.some((column) => column.field === field && /\d\d/.test(column.header));
}
