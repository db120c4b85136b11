import { writeFigure, writeNumber } from "../values";
import type { ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { dataCells } from "./data-cells";
import { defineRule } from "./define";
import { figureEdit } from "./figure-texts";
import type { CellEdit, CheckContext } from "./types";

type Notation = NonNullable<ReadValue["notation"]>;

interface Facts {
  readonly usual: Notation;
  /** The first figure of the measure in the other notation. */
  readonly written: string;
  readonly rewritten: string;
  readonly edits: readonly CellEdit[];
}

/** How many figures must agree before there is a usual notation, and how many times as many as the others. */
const fewestUsual = 3;
const timesAsMany = 2;

function usualNotation({ workbook }: CheckContext): Notation | null {
  const counts: Record<Notation, number> = { "percentage first": 0, "fraction first": 0 };
  for (const { source } of workbook.measures.flatMap(dataCells)) {
    const { value } = source;
    if (value.kind === "value" && value.notation) counts[value.notation] += 1;
  }
  const usual: Notation =
    counts["percentage first"] >= counts["fraction first"] ? "percentage first" : "fraction first";
  const most = counts[usual];
  const least = counts["percentage first"] + counts["fraction first"] - most;
  return most >= fewestUsual && most >= least * timesAsMany ? usual : null;
}

/** The figures of the measure that are set out the other way, rewritten; all other words stay as they are. */
function edits(measure: Measure, usual: Notation): CellEdit[] {
  return dataCells(measure).flatMap(({ source }) => {
    const { value } = source;
    if (value.kind !== "value" || !value.notation || value.notation === usual) return [];
    const place = figurePlace(value, source.text);
    const wanted = (before: ReadValue): ReadValue => ({ ...before, notation: usual });
    return figureEdit(source, place, setOut(value, usual), wanted) ?? [];
  });
}

/** From the first of the three numbers to the sign or bracket behind the last. */
function figurePlace({ value, numerator, denominator }: ReadValue, text: string) {
  const spans = [value, numerator, denominator].flatMap((part) => part?.span ?? []);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const tail = /^\s*%?\s*[)\]]?/.exec(text.slice(end))?.[0] ?? "";
  return { start, end: end + tail.length };
}

function setOut({ value, unit, numerator, denominator }: ReadValue, notation: Notation): string {
  const percentage = writeFigure(value, unit);
  const fraction = [numerator, denominator]
    .map((part) => (part ? writeNumber(part) : ""))
    .join("/");
  return notation === "percentage first"
    ? `${percentage} (${fraction})`
    : `${fraction} (${percentage})`;
}

export const notationDiffers = defineRule<Facts>({
  slug: "notation-differs",
  title: "A figure is set out differently from the rest",
  severity: "info",
  rationale:
    "A table reads best when each cell is set out alike. In the 2022-23 report indicators 14 and 23 print 33/41 (80.5%) among figures such as 67.4% (694/1,030). What most cells of the workbook do is taken as usual.",
  reads: ["previous", "latest"],
  check(context) {
    const usual = context.shared(usualNotation);
    if (usual === null) return [];
    return context.workbook.measures.flatMap((measure) => {
      const changes = edits(measure, usual);
      const [first] = changes;
      if (!first) return [];
      const facts = {
        usual,
        written: String(first.before).trim(),
        rewritten: String(first.after).trim(),
        edits: changes,
      };
      return [{ measure, cell: first.cell, facts }];
    });
  },
  message: ({ facts: { usual, written, rewritten: after } }) =>
    `“${written}” is set out differently from the rest, where the ${usual === "percentage first" ? "percentage" : "fraction"} comes first. Write “${after}”.`,
  expected: ({ facts }) => facts.rewritten,
  actual: ({ facts }) => facts.written,
  fix: ({ facts }) => ({
    description: `Write the ${facts.usual === "percentage first" ? "percentage" : "fraction"} first, as in the rest of the table.`,
    edits: facts.edits,
  }),
  passes: [
    { title: "All alike", rows: [{}, {}, {}] },
    {
      title: "All alike, the fraction first",
      rows: [33, 34, 35].map((count) => ({
        previous: `${count - 3}/50 (${count * 2 - 6}%)`,
        latest: `${count}/50 (${count * 2}%)`,
      })),
    },
    {
      title: "Half and half: nothing is usual",
      rows: [{ previous: "33/41 (80.5%)", latest: "36/41 (87.8%)" }, {}],
    },
    {
      title: "A fraction alone is another thing",
      rows: [{}, {}, { previous: "5/8", latest: "7/8" }],
    },
  ],
  fails: [
    {
      title: "The fraction first, once",
      rows: [{}, {}, {}, { previous: "33/41 (80.5%)", latest: "36/41 (87.8%)" }],
    },
    {
      title: "The percentage first, once",
      rows: [
        ...[33, 34, 35].map((count) => ({
          previous: `${count - 3}/50 (${count * 2 - 6}%)`,
          latest: `${count}/50 (${count * 2}%)`,
        })),
        { previous: "80.5% (33/41)", latest: "36/41 (87.8%)" },
      ],
    },
  ],
});
