import fc from "fast-check";
import { inputSheets, type InputSheet } from "../../../src/core/planning/input-sheets";
import type { Planning, RegisterKind } from "../../../src/core/planning";
import { hertfordshire } from "../../../src/core/vocabulary";
import type { CellValue } from "../../../src/core/workbook/types";
import { planningOn, texts } from "./registers/registers";

/** A row of an input sheet, by the headers of its columns. */
type Row = Readonly<Record<string, string>>;

const sheetOf = (kind: RegisterKind): InputSheet => {
  const sheet = inputSheets.find((input) => input.kind === kind);
  if (!sheet) throw new Error(`No input sheet for ${kind}`);
  return sheet;
};

/** The sheet as the template writes it: title, advice, header, rows; columns in the order given. */
function written(sheet: InputSheet, rows: readonly Row[], order: readonly number[], junk: Junk) {
  const columns = order.flatMap((place) => sheet.columns[place] ?? []);
  const left = Array.from({ length: junk.left }, () => "");
  const line = (texts: readonly string[]): CellValue[] => [...left, ...texts];
  const cells = [
    ...junk.above.map((text) => line([text])),
    [],
    line(columns.map(({ header }) => header)),
    ...rows.map((row) => line(columns.map(({ header }) => row[header] ?? ""))),
    ...(junk.below === "" ? [] : [[], line([junk.below])]),
  ];
  return planningOn(cells, { name: sheet.name });
}

interface Junk {
  readonly above: readonly string[];
  readonly below: string;
  readonly left: number;
}

const words = (...list: readonly string[]) =>
  fc
    .array(fc.constantFrom(...list), { minLength: 3, maxLength: 7 })
    .map((chosen) => chosen.join(" "));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const title = words("homes", "schools", "safe", "near", "good", "young", "people", "meals").map(
  capital,
);
const statement = words("moves", "pupils", "staff", "visits", "placed", "locally", "yearly").map(
  (text) => `Percentage of ${text}`,
);
const lines = fc.uniqueArray(statement, { minLength: 1, maxLength: 3 });
const names = (list: readonly { readonly name: string }[]) =>
  fc.uniqueArray(fc.constantFrom(...list.map(({ name }) => name)), { maxLength: 3 });
const junk = fc.record({
  above: fc.subarray(["The council's plan", "Prepared for the panel", "Version 3"]),
  below: fc.constantFrom("", "Source: the council's own records", "* to be confirmed"),
  left: fc.nat(2),
});
const orderOf = (kind: RegisterKind) => {
  const places = sheetOf(kind).columns.map((_, place) => place);
  return fc.shuffledSubarray(places, { minLength: places.length });
};

describe("What is typed into an input sheet reads back, in any order of its columns", () => {
  test("strategic priorities", () => {
    const priority = fc.record({
      ambition: fc.constantFrom(...hertfordshire.ambitions),
      title,
      objectives: fc.uniqueArray(title, { maxLength: 3 }),
      measures: lines,
      corporate: names(hertfordshire.corporatePriorities),
      bees: names(hertfordshire.outcomeBees),
    });
    const priorities = fc.uniqueArray(priority, {
      selector: (made) => made.title,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(priorities, orderOf("priorities"), junk, (made, order, around) => {
        const rows = made.map((one) => ({
          Ambition: one.ambition.name,
          "What we want to achieve": one.title,
          Objectives: one.objectives.map((text) => `• ${text}`).join("\n"),
          "How this will be measured": one.measures.join("\n"),
          "Corporate priorities": one.corporate.join("\n"),
          "Outcome bees": one.bees.join("\n"),
        }));
        const read = written(sheetOf("priorities"), rows, order, around).priorities;
        expect(
          read.map((one) => [
            one.ambition?.value,
            one.title.text,
            texts(one.objectives),
            texts(one.measures),
            one.corporatePriorities.map(({ value }) => value),
            one.outcomeBees.map(({ value }) => value),
          ]),
        ).toEqual(
          made.map((one) => [
            one.ambition.number,
            one.title,
            one.objectives.filter((text) => text !== one.title),
            one.measures,
            one.corporate,
            one.bees,
          ]),
        );
      }),
    );
  });

  test("success measures", () => {
    const rows = fc.uniqueArray(
      fc.record({
        text: statement,
        wanted: fc.constantFrom("Increase", "Reduction", ""),
        indicators: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
      }),
      { selector: ({ text }) => text, minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, orderOf("successMeasures"), junk, (made, order, around) => {
        const typed = made.map(({ text, wanted, indicators }) => ({
          "How we measure success": text,
          "Desired direction": wanted,
          Indicators: indicators.join(", "),
        }));
        const read = written(sheetOf("successMeasures"), typed, order, around).successMeasures;
        const direction = { Increase: "higher", Reduction: "lower", "": null };
        expect(
          read.map(({ text, aims: [aim] }) => [
            text.text,
            aim?.desired.value,
            aim?.namedIndicators.map(({ value }) => Number(value)),
          ]),
        ).toEqual(
          made.map(({ text, wanted, indicators }) => [text, direction[wanted], indicators]),
        );
      }),
    );
  });

  test("the context table", () => {
    const figure = fc
      .integer({ min: 0, max: 1000 })
      .map((tenths) => `${(tenths / 10).toFixed(1)}%`);
    const rows = fc.array(fc.record({ title, local: figure, national: figure }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, orderOf("context"), junk, (made, order, around) => {
        const typed = made.map(({ title: measure, local, national }) => ({
          Theme: "Deprivation",
          Measure: measure,
          Local: local,
          National: national,
          Period: "2019",
          Source: "Census",
        }));
        const { context } = written(sheetOf("context"), typed, order, around);
        expect(
          context.map((one) => [
            one.theme,
            one.title.text,
            one.local.text,
            one.national?.text,
            one.source?.text,
          ]),
        ).toEqual(made.map((one) => ["Deprivation", one.title, one.local, one.national, "Census"]));
      }),
    );
  });

  test("the scorecard", () => {
    const bees = fc.uniqueArray(
      fc.record({
        bee: fc.constantFrom(...hertfordshire.outcomeBees),
        pledge: title,
        measures: lines,
        delivery: fc.uniqueArray(title, { minLength: 1, maxLength: 2 }),
      }),
      { selector: ({ bee }) => bee.name, minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(bees, orderOf("scorecard"), junk, fc.boolean(), (made, order, around, inRows) => {
        const typed = made.flatMap(({ bee, pledge, measures, delivery }) => {
          const first = {
            "Outcome bee": bee.name,
            "Our pledge": pledge,
            "Means of delivery": delivery.join("\n"),
          };
          return inRows
            ? measures.map((measure, i) => ({
                ...(i === 0 && first),
                "Performance measures": measure,
              }))
            : [{ ...first, "Performance measures": measures.join("\n") }];
        });
        const read = written(sheetOf("scorecard"), typed as Row[], order, around).scorecard;
        expect(
          read.map((one) => [
            one.bee.value,
            texts(one.pledges),
            texts(one.measures),
            texts(one.meansOfDelivery),
          ]),
        ).toEqual(made.map((one) => [one.bee.name, [one.pledge], one.measures, one.delivery]));
      }),
    );
  });

  test("the action plan", () => {
    const rows: Row[] = [
      { Ref: "5", Title: "Safe homes" },
      { Ref: "5.1", Title: "Find more carers" },
      {
        Ref: "5.1.1",
        Title: "Write to families",
        Owner: "Head of Fostering",
        Due: "31/03/2024",
        Status: "On track",
        Indicators: "24b",
      },
      { Ref: "a", Title: "Draft the letter" },
    ];
    const sheet = sheetOf("actionPlan");
    const { actionPlan } = written(
      sheet,
      rows,
      sheet.columns.map((_, i) => i),
      { above: ["Action plan"], below: "", left: 0 },
    );
    const action = actionPlan.entries[0]?.children[0]?.children[0];
    expect(action).toMatchObject({
      level: "action",
      number: "5.1.1",
      title: { text: "Write to families" },
      owner: { text: "Head of Fostering" },
      status: { value: "on track" },
      namedIndicators: [{ value: "24b" }],
      children: [{ level: "task", title: { text: "Draft the letter" } }],
    });
  });

  test.each(inputSheets.map((sheet) => [sheet.name, sheet] as const))(
    "%s: its examples read as that register alone",
    (_, sheet) => {
      const example = Object.fromEntries(
        sheet.columns.map(({ header, example: text }) => [header, text]),
      );
      const planning = written(
        sheet,
        [example],
        sheet.columns.map((_column, i) => i),
        { above: [sheet.title, sheet.advice], below: "", left: 0 },
      );
      expect(planning.places.map(({ kind, notes }) => [kind, notes])).toEqual([[sheet.kind, []]]);
      expect(countsOf(planning)[sheet.kind]).toBe(1);
    },
  );
});

const countsOf = ({ priorities, successMeasures, context, scorecard, actionPlan }: Planning) => ({
  priorities: priorities.length,
  successMeasures: successMeasures.length,
  context: context.length,
  scorecard: scorecard.length,
  actionPlan: actionPlan.entries.length,
});
