import * as fc from "fast-check";
import type { CellValue } from "../../../../src/core/workbook/types";

/** An entry of a plan that is made up: its number, its words, what stands under it. */
export interface Drawn {
  readonly level: "area" | "priority" | "action" | "task";
  readonly number: string;
  readonly title: string;
  readonly children: readonly Drawn[];
}

const words = fc.constantFrom(
  ..."carers homes schools health visits partners reports courses families places records helpers".split(
    " ",
  ),
);
const title = fc
  .tuple(
    fc.constantFrom("Recruit", "Train", "Support", "Review", "To improve", "Agree"),
    fc.array(words, { minLength: 1, maxLength: 6 }),
  )
  .map(([verb, others]) => `${verb} ${others.join(" ")}`);

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Whole numbered plans: areas, priorities, actions and tasks, several of each, so that each can lose one. */
export const drawnPlan: fc.Arbitrary<readonly Drawn[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.array(title, { minLength: 300, maxLength: 300 }),
    fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 60, maxLength: 60 }),
  )
  .map(([first, titles, sizes]) => {
    let nextTitle = 0;
    let nextSize = 0;
    const draw = (
      level: Drawn["level"],
      number: string,
      below: (count: number) => readonly Drawn[],
    ): Drawn => ({
      ...{ level, number, title: titles[nextTitle++ % titles.length] ?? "" },
      children: below(sizes[nextSize++ % sizes.length] ?? 2),
    });
    const several = (count: number, make: (at: number) => Drawn) =>
      Array.from({ length: count }, (_, at) => make(at));
    return several(3, (a) =>
      draw("area", String(first + a), (priorities) =>
        several(Math.min(priorities, 3), (p) =>
          draw("priority", `${first + a}.${p + 1}`, (actions) =>
            several(actions, (x) =>
              draw("action", `${first + a}.${p + 1}.${x + 1}`, (tasks) =>
                several(tasks, (t) => draw("task", letters[t] ?? "", () => [])),
              ),
            ),
          ),
        ),
      ),
    );
  });

/** The entries of a plan in its order, each with those it stands under, the highest first. */
export function flat(plan: readonly Drawn[], above: readonly Drawn[] = []): (readonly Drawn[])[] {
  return plan.flatMap((entry) => [[...above, entry], ...flat(entry.children, [...above, entry])]);
}

const lastOf = (chain: readonly Drawn[]) => chain.at(-1) as Drawn;

const said = ["Ann", "31/03/2104", "On track"];
const silent = ["", "", ""];

/** The ways in which a plan is written; the same plan reads the same in each. */
export const layouts: Readonly<Record<string, (plan: readonly Drawn[]) => CellValue[][]>> = {
  "numbers beside titles": (plan) => [
    ["Ref", "Description", "Owner", "Due", "Status"],
    ...flat(plan)
      .map(lastOf)
      .map(({ level, number, title: text }) => [
        ...[number, text, ...(level === "task" ? said : silent)],
      ]),
  ],
  "numbers inside titles": (plan) => [
    ["Action", "Owner", "Due", "Status"],
    ...flat(plan)
      .map(lastOf)
      .map((entry) => [...[marked(entry), ...(entry.level === "task" ? said : silent)]]),
  ],
  "a column of levels": (plan) => [
    ["Level", "No.", "Title", "Owner", "Due", "Status"],
    ...flat(plan)
      .map(lastOf)
      .map(({ level, number, title: text }) => [
        ...[level, number, text, ...(level === "task" ? said : silent)],
      ]),
  ],
  "a column for each level": (plan) => [
    ["Strategic area", "Priority", "Action", "Task", "Owner", "Due", "Status"],
    ...flat(plan)
      .filter((chain) => chain.length === 4)
      .map((chain) => [...chain.map(marked), ...said]),
  ],
  "a column for each level, blank where it goes on": (plan) => {
    const chains = flat(plan).filter((chain) => chain.length === 4);
    return [
      ["Strategic area", "Priority", "Action", "Task", "Owner", "Due", "Status"],
      ...chains.map((chain, at) => [
        ...chain.map((entry, column) => (chains[at - 1]?.[column] === entry ? "" : marked(entry))),
        ...said,
      ]),
    ];
  },
  "pasted text": (plan) => [
    ["The plan of the year"],
    ...flat(plan)
      .map(lastOf)
      .flatMap((entry) => linesOf(entry).map((line) => [line])),
  ],
};

function marked({ level, number, title: text }: Drawn): string {
  return level === "task" ? `${number}) ${text}` : `${number} ${text}`;
}

function linesOf(entry: Drawn): string[] {
  if (entry.level === "area")
    return ["", `STRATEGIC AREA ${entry.number}`, "", entry.title, "", "ACTIONS"];
  return entry.level === "task" ? [`- ${marked(entry)}`] : ["", marked(entry), ""];
}
