import { writeFigure, writeNumber } from "../values";
import type { PrintedNumber, Reading, ReadValue } from "../values/types";
import type { Measure, Sourced } from "../workbook/types";
import { heldBy } from "./data-cells";
import { defineRule } from "./define";
import { figureEdit } from "./figure-texts";
import type { CellEdit, CheckContext } from "./types";

interface Facts {
  /** Takes zeros from the end of the longer figure; null where digits would be lost or added. */
  readonly edit: CellEdit | null;
  readonly previous: string;
  readonly latest: string;
}

/** A count such as 12 has no decimals to print; 0 and 100% are often printed without them. */
function isRound({ decimal, decimals }: PrintedNumber): boolean {
  return decimals === 0 && (decimal.eq(0) || decimal.eq(100));
}

function disagree(previous: ReadValue, latest: ReadValue): boolean {
  const sameUnit = previous.unit.kind === latest.unit.kind && previous.unit.kind !== "ratio";
  if (!sameUnit || isRound(previous.value) || isRound(latest.value)) return false;
  return previous.value.decimals !== latest.value.decimals;
}

function factsOf(context: CheckContext, measure: Measure): Facts | null {
  const { previous, latest } = measure;
  if (previous.value.kind !== "value" || latest.value.kind !== "value") return null;
  const [before, after] = [previous.value.value, latest.value.value];
  if (!disagree(previous.value, latest.value)) return null;
  const longer = before.decimals > after.decimals ? previous : latest;
  return {
    previous: writeFigure(before, previous.value.unit),
    latest: writeFigure(after, latest.value.unit),
    edit: withoutZeros(context, longer, Math.min(before.decimals, after.decimals)),
  };
}

function withoutZeros(
  context: CheckContext,
  source: Sourced<Reading>,
  decimals: number,
): CellEdit | null {
  const isText = typeof heldBy(context, source) === "string";
  if (source.value.kind !== "value" || !isText) return null;
  const { value } = source.value;
  if (!value.decimal.round(decimals).eq(value.decimal)) return null;
  const shorter = writeNumber({ decimal: value.decimal, decimals });
  return figureEdit(source, value.span, shorter, (read) => ({
    ...read,
    value: { ...read.value, decimals },
  }));
}

export const mixedPrecision = defineRule<Facts>({
  slug: "mixed-precision",
  title: "Previous and latest data have different numbers of decimals",
  severity: "info",
  rationale:
    "A reader compares the two figures digit by digit. In the 2022-23 report indicator 32 goes from 203.40 to 213.0.",
  reads: ["previous", "latest"],
  check: (context) =>
    context.workbook.measures.flatMap((measure) => {
      const facts = factsOf(context, measure);
      return facts ? [{ measure, cell: measure.latest.cell, facts }] : [];
    }),
  message: ({ facts: { previous, latest } }) =>
    `The previous data is ${previous} and the latest ${latest}. Print both with the same number of decimals.`,
  actual: ({ facts }) => facts.latest,
  fix: ({ facts: { edit } }) =>
    edit && { description: "Leave out the zeros at the end.", edits: [edit] },
  passes: [
    {
      title: "One decimal on both sides",
      rows: [{ previous: "203.4", latest: "213.0", direction: "⇄", polarity: "lower" }],
    },
    {
      title: "100% needs no decimal",
      rows: [{ previous: "98.2%", latest: "100%", direction: "↑" }],
    },
    { title: "Whole counts", rows: [{ previous: "94", latest: "115" }] },
  ],
  fails: [
    {
      title: "Two decimals and one",
      rows: [{ previous: "203.40", latest: "213.0", polarity: "lower", direction: "⇄" }],
    },
    {
      title: "A whole percentage and one with a decimal",
      rows: [{ previous: "61%", latest: "66.0%" }],
    },
  ],
});
