import { planningOf } from "../planning";
import {
  agreesWith,
  differenceOf,
  givenDifference,
  type Difference,
} from "../planning/context/difference";
import type { ContextFigure } from "../planning";
import { defineRule } from "./define";
import { contextSheet } from "./planning/example-registers";
import { quote } from "./quote";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly title: string;
  readonly given: string;
  /** Local minus national, as it should be printed. */
  readonly expected: string;
  readonly local: string;
  readonly national: string;
}

/** From so many lines on, differences without a sign are the table's way to print them. */
const linesOfHabit = 2;

function mismatches(context: CheckContext): Fact<Facts>[] {
  const lines = context.shared(planningOf).context.flatMap((figure) => {
    const [given, computed] = [givenDifference(figure), differenceOf(figure)];
    return given && computed ? [{ figure, given, computed }] : [];
  });
  const isUnsigned = withoutSigns(lines);
  return lines.flatMap(({ figure, given, computed }) => {
    const fits = agreesWith(given, isUnsigned ? absolute(computed) : computed);
    return fits ? [] : [factOf(figure, computed)];
  });
}

/** No difference has a minus, and those of lower local figures are right but for it. */
function withoutSigns(lines: readonly { given: Difference; computed: Difference }[]): boolean {
  const lower = lines.filter(
    ({ given, computed }) => computed.value.lt(0) && agreesWith(given, absolute(computed)),
  );
  return lower.length >= linesOfHabit && lines.every(({ given }) => given.value.gte(0));
}

const absolute = ({ value, decimals }: Difference): Difference => ({
  value: value.abs(),
  decimals,
});

function factOf(figure: ContextFigure, { value, decimals }: Difference): Fact<Facts> {
  const { title, local, national, difference } = figure;
  return {
    measure: null,
    cell: difference?.cell ?? local.cell,
    facts: {
      title: title.text,
      given: difference?.text ?? "",
      expected: value.toFixed(decimals),
      local: local.value.text,
      national: national?.value.text ?? "",
    },
  };
}

export const contextDifferenceMismatch = defineRule<Facts>({
  slug: "context-difference-mismatch",
  title: "A difference is not local minus national",
  severity: "error",
  rationale:
    "The context table prints the local figure, the national one and their difference side by side, in percentage points for percentages. Any reader can take one from the other. Rounding is allowed for, and a table whose differences have no signs throughout.",
  reads: [],
  check: mismatches,
  message: ({ facts: { title, given, expected, local, national } }) =>
    `${quote(title)}: the difference is given as ${quote(given)}, but ${local} less ${national} is ${expected}. Correct the difference or the figures.`,
  expected: ({ facts }) => facts.expected,
  actual: ({ facts }) => facts.given,
  passes: [
    { title: "Lower than the national figure", rows: [{}], otherSheets: [contextSheet({})] },
    {
      title: "Words instead of a minus",
      rows: [{}],
      otherSheets: [contextSheet({ Difference: "7.6 percentage points lower" })],
    },
    {
      title: "An arrow instead of a minus",
      rows: [{}],
      otherSheets: [contextSheet({ Difference: "▼ 7.6" })],
    },
    {
      title: "Differences without signs throughout",
      rows: [{}],
      otherSheets: [
        contextSheet(
          { Difference: "7.6" },
          { Measure: "Free school meals", Local: "10.9%", National: "17.7%", Difference: "6.8" },
          { Measure: "Good schools", Local: "87.9%", National: "86.3%", Difference: "1.6" },
        ),
      ],
    },
    {
      title: "Fractions differ by percentage points",
      rows: [{}],
      otherSheets: [contextSheet({ Local: "2/3", National: "1/2", Difference: "16.7" })],
    },
  ],
  fails: [
    {
      title: "A slip in the difference",
      rows: [{}],
      otherSheets: [contextSheet({ Difference: "-6.7" })],
    },
    {
      title: "The numerators were subtracted",
      rows: [{}],
      otherSheets: [contextSheet({ Local: "2/3", National: "1/2", Difference: "1" })],
    },
    {
      title: "The minus is missing in one line",
      rows: [{}],
      otherSheets: [
        contextSheet(
          {},
          { Measure: "Free school meals", Local: "10.9%", National: "17.7%", Difference: "6.8" },
        ),
      ],
    },
  ],
});
