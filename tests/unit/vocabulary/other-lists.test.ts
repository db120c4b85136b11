import fc from "fast-check";
import { readLists } from "../../../src/core/own-sheets";
import { createVocabulary, type ListedName, type Vocabulary } from "../../../src/core/vocabulary";
import { grid } from "../../helpers/grids";

const named = (...names: readonly string[]): ListedName[] =>
  names.map((name) => ({ name, alsoWritten: [] }));
const none = { ambitions: [], outcomeBees: [], corporatePriorities: [] };

describe("ambitions of another plan", () => {
  const { ambitions, readAmbition } = createVocabulary({
    ...none,
    ambitions: [
      { name: "Priority 1 – Early help", alsoWritten: ["Prevention"] },
      { name: "Priority two: A good start in life for every child", alsoWritten: [] },
      { name: "3. Children with SEND thrive and achieve", alsoWritten: [] },
      { name: "Priority 12", alsoWritten: [] },
      { name: "16-18 year olds in learning", alsoWritten: [] },
    ],
  });

  test("have the numbers and titles that their names give; one without takes the lowest that is free", () => {
    expect(ambitions.map(({ number, title }) => [number, title])).toEqual([
      [1, "Early help"],
      [2, "A good start in life for every child"],
      [3, "Children with SEND thrive and achieve"],
      [12, ""],
      [4, "16-18 year olds in learning"],
    ]);
  });

  test.each([
    ["Priority 1", 1],
    ["PRIORITY 1 - EARLY HELP", 1],
    ["Ambition 2", 2],
    ["Priority Two", 2],
    ["early help", 1],
    ["Prevention", 1],
    ["A good start in life", 2],
    ["3", 3],
    ["Priority XII", 12],
    ["16-18 year olds in learning", 4],
  ])("'%s' is number %d", (text, number) => {
    expect(readAmbition(text)?.number).toBe(number);
  });

  test.each([
    "Priority 4",
    "4",
    "Early",
    "Early help offer",
    "Priority 1 – A good start in life",
    "Priorities 1 and 2",
    "Priority 1 and priority 2",
    "Priorities 1-3",
    "Theme 1",
  ])("'%s' is none of them", (text) => {
    expect(readAmbition(text)).toBeNull();
  });

  test("a beginning that two titles share is none of them", () => {
    const shared = createVocabulary({
      ...none,
      ambitions: named("1. To support children at home", "2. To support children at school"),
    });
    expect(shared.readAmbition("To support children at")).toBeNull();
    expect(shared.readAmbition("To support children at school and after it")?.number).toBe(2);
  });

  test("where none is listed, any number names the ambition of that number", () => {
    const { readAmbition: read } = createVocabulary(none);
    expect(read("Ambition 9 – Whatever it says")?.number).toBe(9);
    expect(read("4")?.number).toBe(4);
    for (const text of ["Ambition 0", "2022", "Ambition 2022", "Being healthy", ""]) {
      expect(read(text)).toBeNull();
    }
  });
});

describe("outcomes and priorities of another council", () => {
  const { splitEntries, readOutcomeBee } = createVocabulary({
    ...none,
    outcomeBees: named(
      "Safe",
      "Safe & well",
      "Outcome: Thriving",
      "Growth (new)",
      "Jobs; homes",
      "Plus",
    ),
    corporatePriorities: named("A fair/green county"),
  });
  const texts = (cell: string) => splitEntries(cell).map(({ text }) => text);

  test.each([
    ["Safe and well", ["Safe and well"]],
    ["Safe, Safe & well", ["Safe", "Safe & well"]],
    ["Outcome: Thriving", ["Outcome: Thriving"]],
    ["Outcome: Safe", ["Safe"]],
    ["Growth (new)", ["Growth (new)"]],
    ["Jobs; homes; Safe", ["Jobs; homes", "Safe"]],
    ["A fair/green county\nPlus", ["A fair/green county", "Plus"]],
    ["Children will be safe", ["Children will be safe"]],
  ])("%j is split by the names of its lists", (cell, entries) => {
    expect(texts(cell)).toEqual(entries);
  });

  test("another figure is never a slip of the pen", () => {
    const stages = createVocabulary({
      ambitions: named("Key stage 1 results of all children in every school"),
      outcomeBees: named("Key stage 1 results", "Goal 10"),
      corporatePriorities: [],
    });
    expect(stages.readOutcomeBee("Key stage 2 results")).toBeNull();
    expect(stages.readOutcomeBee("Goal 1")).toBeNull();
    expect(stages.readOutcomeBee("Key stage 1 reslts")?.name).toBe("Key stage 1 results");
    expect(stages.readAmbition("Key stage 2 results of all children in every school")).toBeNull();
  });

  test("a name with a label in it is read whole", () => {
    expect(readOutcomeBee("outcome: thriving")?.name).toBe("Outcome: Thriving");
    expect(readOutcomeBee("Outcome: safe")?.name).toBe("Safe");
  });
});

describe("any lists", () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."abcdefghijklmnoprstuvwxyzé"),
    minLength: 1,
    maxLength: 8,
  });
  const word = fc.oneof(
    { weight: 6, arbitrary: letters },
    fc.constantFrom(
      "be",
      "to",
      "and",
      "&",
      "1",
      "2.",
      "Ambition",
      "Priority",
      "4 –",
      "plus",
      "of",
      "none",
    ),
    fc.constantFrom(
      "(new)",
      "Outcome:",
      "bee",
      "ii",
      "A3",
      "all,",
      "-",
      "/",
      "children’s",
      "well-being",
    ),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  const row = fc.record({ name, alsoWritten: fc.array(name, { maxLength: 3 }) });
  const list = fc.array(row, { maxLength: 8 });

  /** The vocabulary of a sheet of lists: entries that could mean two names are left out. */
  function vocabularyOf(kind: string, given: readonly ListedName[]): Vocabulary {
    const rows = given.map((listed) => [kind, listed.name, listed.alsoWritten.join("\n")]);
    const { lists } = readLists(grid([["List", "Name", "Also written as"], ...rows]));
    return createVocabulary(lists ?? none);
  }

  const spellings = [
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => `  ${text.replaceAll(" ", "\u00a0 ")} `,
    (text: string) => text.replaceAll(" ", "\n"),
  ];

  test("read each of their names, and whatever it is also written as, in any case and spacing", () => {
    fc.assert(
      fc.property(list, (given) => {
        const { outcomeBees, readOutcomeBee } = vocabularyOf("Outcome bee", given);
        for (const listed of outcomeBees) {
          for (const spell of spellings) {
            expect(readOutcomeBee(spell(listed.name))).toEqual({
              name: listed.name,
              alias: false,
              exact: true,
            });
            for (const text of listed.alsoWritten) {
              expect(readOutcomeBee(spell(text))?.name).toBe(listed.name);
            }
          }
        }
      }),
    );
  });

  test("do so for ambitions", () => {
    fc.assert(
      fc.property(list, (given) => {
        const { ambitions, readAmbition } = vocabularyOf("Ambition", given);
        expect(new Set(ambitions.map(({ number }) => number)).size).toBe(ambitions.length);
        for (const ambition of ambitions) {
          for (const text of [ambition.name, ...ambition.alsoWritten]) {
            for (const spell of spellings) expect(readAmbition(spell(text))).toBe(ambition);
          }
        }
      }),
    );
  });

  test("keep a name that fills a cell whole", () => {
    fc.assert(
      fc.property(list, (given) => {
        const { corporatePriorities, readCorporatePriority, splitEntries } = vocabularyOf(
          "Priority",
          given,
        );
        for (const listed of corporatePriorities) {
          for (const spell of spellings) {
            const entries = splitEntries(spell(listed.name));
            expect(entries.map(({ text }) => readCorporatePriority(text)?.name)).toEqual([
              listed.name,
            ]);
          }
        }
      }),
    );
  });
});
