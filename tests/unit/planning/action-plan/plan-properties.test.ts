import * as fc from "fast-check";
import { findingsIn } from "./checked";
import { outlineOf, readRows } from "./outline";
import { type Drawn, drawnPlan, flat, layouts } from "./random-plan";

/** The plan as an outline without what is said of its tasks. */
function expectedOutline(plan: readonly Drawn[]): string[] {
  return flat(plan).map((chain) => {
    const { level, number, title } = chain.at(-1) as Drawn;
    const reference = level === "task" ? `${chain[2]?.number} ${number}` : number;
    return `${"  ".repeat(chain.length - 1)}${level} ${reference} | ${title}`;
  });
}

const names = Object.keys(layouts);

/** The rules that speak of a plan written in a layout. */
const rulesIn = (plan: readonly Drawn[], layout: string) => {
  const found = findingsIn(layouts[layout]?.(plan) ?? []).map(({ rule }) => rule);
  return [...new Set(found)].filter((rule) => rule !== "action-plan-silent");
};

/** Layouts in which an entry can lose its heading: each entry has a row of its own. */
const ownRows = [
  "numbers beside titles",
  "numbers inside titles",
  "a column of levels",
  "pasted text",
];

/** Makes a mistake among the entries of a level that have the same parent; `at` picks the place. */
type Mistake = (siblings: readonly Drawn[], at: number, level: Drawn["level"]) => readonly Drawn[];

/** The plan with a mistake among the entries of a level. */
function changed(
  plan: readonly Drawn[],
  level: Drawn["level"],
  pick: number,
  mistake: Mistake,
): readonly Drawn[] {
  const change = (siblings: readonly Drawn[]) => mistake(siblings, pick, level);
  const parents = flat(plan)
    .map((chain) => chain.at(-1) as Drawn)
    .filter(({ children }) => children[0]?.level === level);
  const chosen = parents[pick % parents.length];
  const rebuilt = (entry: Drawn): Drawn => ({
    ...entry,
    children: entry === chosen ? change(entry.children) : entry.children.map(rebuilt),
  });
  return level === "area" ? change(plan) : plan.map(rebuilt);
}

const allLevels = ["area", "priority", "action", "task"] as const;
const pick = fc.nat({ max: 1000 });

/** Whatever the plan, the level and the place: the mistake is reported by that rule alone. */
function expectRule(
  rule: string,
  mistake: Mistake,
  {
    levels = allLevels,
    written = names,
    runs = 20,
  }: {
    readonly levels?: readonly Drawn["level"][];
    readonly written?: readonly string[];
    readonly runs?: number;
  } = {},
): void {
  const drawn = [drawnPlan, fc.constantFrom(...written), fc.constantFrom(...levels), pick] as const;
  fc.assert(
    fc.property(...drawn, (plan, layout, level, at) => {
      expect(rulesIn(changed(plan, level, at, mistake), layout)).toEqual([rule]);
    }),
    { numRuns: runs },
  );
}

describe("an action plan", () => {
  test.each(names)("reads back as it was written: %s", (layout) => {
    fc.assert(
      fc.property(drawnPlan, (plan) => {
        const read = outlineOf(readRows(layouts[layout]?.(plan) ?? []).plan);
        expect(read.map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual(
          expectedOutline(plan),
        );
      }),
      { numRuns: 8 },
    );
  });

  test("without a mistake is left alone, however it is written", () => {
    fc.assert(
      fc.property(drawnPlan, fc.constantFrom(...names), (plan, layout) => {
        expect(rulesIn(plan, layout)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test("with two neighbours in each other's place is out of order", () => {
    expectRule("action-number-out-of-order", (siblings, at) => {
      const here = at % (siblings.length - 1);
      const [one, other] = siblings.slice(here, here + 2);
      return [
        ...siblings.slice(0, here),
        other as Drawn,
        one as Drawn,
        ...siblings.slice(here + 2),
      ];
    });
  });

  test("that lost an entry with all below it has a gap", () => {
    expectRule("action-number-gap", (siblings, at, level) => {
      const lost = level === "area" ? 1 : at % (siblings.length - 1);
      return siblings.filter((_, place) => place !== lost);
    });
  });

  test("that lost a heading alone has orphans", () => {
    const loseHeading: Mistake = (siblings, at) => {
      const lost = 1 + (at % (siblings.length - 1));
      return siblings.flatMap((entry, place) => (place === lost ? entry.children : [entry]));
    };
    const headings = ["area", "priority", "action"] as const;
    expectRule("action-orphan", loseHeading, { levels: headings, written: ownRows });
  });

  test("with a number typed twice has a duplicate", () => {
    const typeTwice: Mistake = (siblings, at) => {
      const here = 1 + (at % (siblings.length - 1));
      return siblings.map((entry, place) =>
        place === here ? { ...entry, number: siblings[here - 1]?.number ?? "" } : entry,
      );
    };
    expectRule("action-number-duplicate", typeTwice, { levels: ["task"], runs: 16 });
  });

  test("with an action under another priority says that it stands there", () => {
    fc.assert(
      fc.property(drawnPlan, fc.constantFrom(...names), pick, (plan, layout, at) => {
        const [, second] = plan[0]?.children ?? [];
        const moved = second?.children[at % second.children.length] as Drawn;
        const without = (entry: Drawn): Drawn => ({
          ...entry,
          children: entry.children.filter((child) => child !== moved).map(without),
        });
        const [area, ...others] = plan.map(without);
        const [first, ...rest] = area?.children ?? [];
        const full = { ...(first as Drawn), children: [...(first?.children ?? []), moved] };
        const replaced = [{ ...(area as Drawn), children: [full, ...rest] }, ...others];
        expect(rulesIn(replaced, layout)).toEqual(["action-wrong-parent"]);
      }),
      { numRuns: 16 },
    );
  });
});

describe("a plan of 10,000 rows", () => {
  const rows = (count: number) => [
    ["Ref", "Action", "Owner", "Due", "Status"],
    ...Array.from({ length: count }, (_, at) => {
      const [priority, action] = [1 + Math.floor(at / 100), at % 100];
      return action === 0
        ? [`${priority}`, `Priority ${priority}`, "", "", ""]
        : [`${priority}.${action}`, `Piece of work ${action}`, "Ann", "31/03/2104", "On track"];
    }),
  ];

  /** Seconds of the processor, so that other work on the machine does not count. */
  const secondsFor = (count: number) => {
    const plan = rows(count);
    const before = process.cpuUsage();
    expect(readRows(plan).plan.entries).toHaveLength(count / 100);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  test("takes ten times as long as one of 1,000, and not a hundred times", () => {
    secondsFor(1_000);
    const small = Math.max(secondsFor(1_000), 0.02);
    expect(secondsFor(10_000)).toBeLessThan(small * 40);
  });
});
