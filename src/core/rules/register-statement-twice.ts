import { planningOf } from "../planning";
import type { PlacedText, Planning } from "../planning";
import { cellAddress } from "../workbook/addresses";
import { comparable } from "../workbook/text";
import type { CellReference } from "../workbook/types";
import { defineRule } from "./define";
import { prioritiesSheet, scorecardSheet, successSheet } from "./planning/example-registers";
import { quote } from "./quote";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly text: string;
  readonly first: CellReference;
}

/** Texts that may not stand twice among themselves. Two priorities may share a measure, and two bees. */
function groupsIn({ priorities, successMeasures, scorecard }: Planning): PlacedText[][] {
  const statements = (measures: readonly { statement: string; cell: CellReference }[]) =>
    measures.map(({ statement, cell }) => ({ text: statement, cell }));
  const ambitions = new Set(priorities.map(({ ambition }) => ambition?.value ?? null));
  return [
    successMeasures.map(({ text }) => text),
    ...[...ambitions].map((number) =>
      priorities.flatMap(({ ambition, title }) =>
        (ambition?.value ?? null) === number ? [title] : [],
      ),
    ),
    ...priorities.map(({ measures }) => statements(measures)),
    ...scorecard.map(({ measures }) => statements(measures)),
  ];
}

function repeatedTexts(context: CheckContext): Fact<Facts>[] {
  return groupsIn(context.shared(planningOf)).flatMap((group) => {
    const firsts = new Map<string, CellReference>();
    return group.flatMap(({ text, cell }) => {
      const words = comparable(text);
      const first = firsts.get(words);
      if (first === undefined) firsts.set(words, cell);
      return first && !isSame(first, cell) ? [{ measure: null, cell, facts: { text, first } }] : [];
    });
  });
}

/** The aims of a statement share its cell. */
const isSame = (one: CellReference, other: CellReference) =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.line === other.line;

export const registerStatementTwice = defineRule<Facts>({
  slug: "register-statement-twice",
  title: "A register says the same twice",
  severity: "warning",
  rationale:
    "A promise that stands twice is counted twice in the coverage of the plan, and was mostly pasted by mistake. Two priorities may share a measure, and so may two outcome bees.",
  reads: [],
  check: repeatedTexts,
  message: ({ facts: { text, first } }) =>
    `${quote(text)} stands in ${cellAddress(first.row, first.column)} of the sheet ${first.sheet} already. Delete it, or say what tells the two apart.`,
  actual: ({ facts }) => facts.text,
  passes: [
    {
      title: "Two priorities with the same measure",
      rows: [{}],
      otherSheets: [prioritiesSheet({}, { "What we want to achieve": "A good start in work" })],
    },
    { title: "All bees with the same measure", rows: [{}], otherSheets: [scorecardSheet([])] },
  ],
  fails: [
    {
      title: "A statement of success twice",
      rows: [{}],
      otherSheets: [
        successSheet(
          { "How we measure success": "More care leavers in suitable accommodation" },
          {},
          { "How we measure success": "More care leavers in suitable accommodation." },
        ),
      ],
    },
  ],
});
