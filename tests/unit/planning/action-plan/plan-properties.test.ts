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

/** The plan with one entry of a level replaced by what the change makes of it among its siblings. */
function changed(
  plan: readonly Drawn[],
  level: Drawn["level"],
  pick: number,
  change: (siblings: readonly Drawn[], at: number) => readonly Drawn[],
): readonly Drawn[] {
  const parents = flat(plan)
    .map((chain) => chain.at(-1) as Drawn)
    .filter(({ children }) => children[0]?.level === level);
  const chosen = parents[pick % parents.length];
  const rebuilt = (entry: Drawn): Drawn => ({
    ...entry,
    children: entry === chosen ? change(entry.children, pick) : entry.children.map(rebuilt),
  });
  return level === "area" ? change(plan, pick) : plan.map(rebuilt);
}

const anyLevel = fc.constantFrom(
  "area" as const,
  "priority" as const,
  "action" as const,
  "task" as const,
);
const pick = fc.nat({ max: 1000 });

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
    fc.assert(
      fc.property(
        drawnPlan,
        fc.constantFrom(...names),
        anyLevel,
        pick,
        (plan, layout, level, at) => {
          const swapped = changed(plan, level, at, (siblings) => {
            const here = at % (siblings.length - 1);
            const [one, other] = siblings.slice(here, here + 2);
            return [
              ...siblings.slice(0, here),
              other as Drawn,
              one as Drawn,
              ...siblings.slice(here + 2),
            ];
          });
          expect(rulesIn(swapped, layout)).toEqual(["action-number-out-of-order"]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("that lost an entry with all below it has a gap", () => {
    fc.assert(
      fc.property(
        drawnPlan,
        fc.constantFrom(...names),
        anyLevel,
        pick,
        (plan, layout, level, at) => {
          const shortened = changed(plan, level, at, (siblings) => {
            const lost = level === "area" ? 1 : at % (siblings.length - 1);
            return siblings.filter((_, place) => place !== lost);
          });
          expect(rulesIn(shortened, layout)).toEqual(["action-number-gap"]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("that lost a heading alone has orphans", () => {
    const heading = fc.constantFrom("area" as const, "priority" as const, "action" as const);
    fc.assert(
      fc.property(
        drawnPlan,
        fc.constantFrom(...ownRows),
        heading,
        pick,
        (plan, layout, level, at) => {
          const beheaded = changed(plan, level, at, (siblings) => {
            const lost = 1 + (at % (siblings.length - 1));
            return siblings.flatMap((entry, place) => (place === lost ? entry.children : [entry]));
          });
          expect(rulesIn(beheaded, layout)).toEqual(["action-orphan"]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("with a number typed twice has a duplicate", () => {
    fc.assert(
      fc.property(drawnPlan, fc.constantFrom(...names), pick, (plan, layout, at) => {
        const doubled = changed(plan, "task", at, (siblings) => {
          const here = 1 + (at % (siblings.length - 1));
          return siblings.map((entry, place) =>
            place === here ? { ...entry, number: siblings[here - 1]?.number ?? "" } : entry,
          );
        });
        expect(rulesIn(doubled, layout)).toEqual(["action-number-duplicate"]);
      }),
      { numRuns: 16 },
    );
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
