import type { Direction } from "../trend";
import { oneLine } from "../workbook";
import type { CellReference, Measure } from "../workbook/types";
import { defineRule } from "./define";
import { isOfTheKey } from "./directions/key";
import { measuresByDirectionCell } from "./directions/stacked";
import { quote } from "./quote";
import type { CellEdit, CheckContext, Fact } from "./types";

interface Facts {
  /** As typed, and the arrow that it was read as. */
  readonly variants: readonly { readonly text: string; readonly direction: Direction }[];
  readonly edits: readonly CellEdit[];
}

export const directionSymbol = defineRule<Facts>({
  slug: "direction-symbol",
  title: "The direction is written with another symbol than the key's",
  severity: "info",
  rationale:
    "The key of the report explains ↑, ↓ and ⇄. Another arrow is understood here, but a reader looks for it in the key in vain, and a screen reader calls it something else. The 2022-23 report prints ↔ in its table beside ⇄ in its key. The words of the key (Improving, Declining, No change) may stand in the cell.",
  reads: ["direction"],
  check: (context) =>
    [...measuresByDirectionCell(context).values()].flatMap((measures) =>
      variantsOfCell(context, measures),
    ),
  message: ({ facts: { variants } }) => {
    const read = variants.map(({ text, direction }) => `${quote(text)} is read as ${direction}`);
    return `${[...new Set(read)].join(", and ")}. Write the symbol of the report's key.`;
  },
  expected: ({ facts }) => facts.variants.map(({ direction }) => direction).join("\n"),
  actual: ({ facts }) => facts.variants.map(({ text }) => text).join("\n"),
  fix: ({ facts }) => ({
    description: "Write the symbol of the report's key.",
    edits: facts.edits,
  }),
  passes: [
    { title: "The arrow of the key", rows: [{ latest: "60.0% (60/100)", direction: "⇄" }] },
    { title: "The key's own word", rows: [{ direction: "Improving" }] },
    {
      title: "Arrow and word together",
      rows: [{ latest: "60.0% (60/100)", direction: "⇄ No change" }],
    },
    { title: "Nothing to compare", rows: [{ previous: "N/A", direction: "n/a" }] },
  ],
  fails: [
    {
      title: "A double arrow of another shape",
      rows: [{ latest: "60.0% (60/100)", direction: "↔" }],
    },
    { title: "A word for no change", rows: [{ latest: "60.0% (60/100)", direction: "Stable" }] },
    { title: "A triangle", rows: [{ direction: "▲" }] },
  ],
});

/** One fact for the cell; where the direction itself is wrong, its own rule speaks and offers the right arrow. */
function variantsOfCell(context: CheckContext, measures: readonly Measure[]): Fact<Facts>[] {
  const found = distinctLines(measures).filter((measure) => isVariant(context, measure));
  const [first] = found;
  if (!first?.direction) return [];
  const variants = found.flatMap(({ direction }) =>
    direction?.value ? [{ text: oneLine(direction.text), direction: direction.value }] : [],
  );
  const edits = found.flatMap(({ direction }) =>
    direction?.value
      ? [{ cell: direction.cell, before: direction.text, after: direction.value }]
      : [],
  );
  return [{ measure: first, cell: first.direction.cell, facts: { variants, edits } }];
}

/** A direction that counts for several measures is changed once. */
function distinctLines(measures: readonly Measure[]): Measure[] {
  const seen = new Set<number | undefined>();
  return measures.filter(({ direction }) => {
    if (!direction || seen.has(direction.cell.line)) return false;
    seen.add(direction.cell.line);
    return true;
  });
}

function isVariant(context: CheckContext, measure: Measure): boolean {
  const { direction, previous, latest } = measure;
  if (!direction || direction.value === null || direction.value === "N/A") return false;
  if (isOfTheKey(direction.text) || hasFormula(context, direction.cell)) return false;
  const isComparable = previous.value.kind !== "missing" && latest.value.kind !== "missing";
  const given = context.travel(measure)?.direction ?? direction.value;
  return isComparable && given === direction.value;
}

const hasFormula = (context: CheckContext, cell: CellReference) =>
  context.content(cell).formula !== "";
