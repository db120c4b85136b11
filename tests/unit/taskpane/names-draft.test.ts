import fc from "fast-check";
import { hertfordshire, type ListKind, type VocabularyLists } from "../../../src/core/vocabulary";
import {
  contentOf,
  draftOf,
  isChanged,
  listKinds,
  longestName,
  longestWritings,
  mostNames,
  readDraft,
  withMoved,
  withNames,
  withoutName,
  withoutNames,
  withTexts,
} from "../../../src/taskpane/setup/names/draft";
import { pastedNames } from "../../../src/taskpane/setup/names/pasted";

const plain = (name: string, alsoWritten = "") => ({ name, alsoWritten });
const fresh = draftOf(hertfordshire);
const empty = draftOf({ ambitions: [], outcomeBees: [], corporatePriorities: [] });
const namesOf = (draft: typeof fresh, kind: ListKind) => draft.lists[kind].map(({ name }) => name);
const problemsOf = (draft: typeof fresh) =>
  draft.lists.outcomeBees.map(({ id }) => readDraft(draft).problems.get(id) ?? {});

describe("a draft of the plan's names", () => {
  test("that nobody changed makes the lists that it began with", () => {
    expect(isChanged(fresh)).toBe(false);
    const { lists, problems } = readDraft(fresh);
    expect([contentOf(lists), problems.size]).toEqual([contentOf(hertfordshire), 0]);
  });

  test("of another council: her own ambitions, and no bees", () => {
    const without = listKinds.reduce(withoutNames, fresh);
    const ambitions = ["Priority 1: Early help", "Priority 2: Work and homes"];
    const draft = withNames(
      without,
      "ambitions",
      ambitions.map((name) => plain(name, "Homes and work; Homes")),
    );
    expect(isChanged(draft)).toBe(true);
    expect(readDraft(draft).lists.outcomeBees).toEqual([]);
    const second = draft.lists.ambitions[1]!;
    expect(readDraft(draft).problems.get(second.id)?.alsoWritten).toMatch(/stands for .* already/);
    const mended = withTexts(draft, "ambitions", second.id, { alsoWritten: "" });
    expect(readDraft(mended)).toMatchObject({
      lists: {
        ambitions: [
          { name: ambitions[0], alsoWritten: ["Homes and work", "Homes"] },
          { name: ambitions[1], alsoWritten: [] },
        ],
        outcomeBees: [],
        corporatePriorities: [],
      },
      problems: new Map(),
    });
  });

  test("lets a name be put behind another, moved and taken out", () => {
    const [first, second] = withNames(empty, "outcomeBees", [plain("A bee"), plain("B bee")]).lists
      .outcomeBees;
    const both = withNames(empty, "outcomeBees", [plain("A bee"), plain("B bee")]);
    const three = withNames(both, "outcomeBees", [plain("C bee")], first!.id);
    expect(namesOf(three, "outcomeBees")).toEqual(["A bee", "C bee", "B bee"]);
    const moved = withMoved(three, "outcomeBees", second!.id, -1);
    expect(namesOf(moved, "outcomeBees")).toEqual(["A bee", "B bee", "C bee"]);
    expect(withMoved(moved, "outcomeBees", first!.id, -1)).toBe(moved);
    expect(namesOf(withoutName(moved, "outcomeBees", first!.id), "outcomeBees")).toEqual([
      "B bee",
      "C bee",
    ]);
  });

  test("changed and changed back is not changed", () => {
    const { id, name } = fresh.lists.outcomeBees[0]!;
    const other = withTexts(fresh, "outcomeBees", id, { name: "BE BRAVE" });
    expect(isChanged(other)).toBe(true);
    expect(isChanged(withTexts(other, "outcomeBees", id, { name }))).toBe(false);
  });

  test.each<[string, string, string, "name" | "alsoWritten", RegExp]>([
    ["two names that are written alike", "be  brave!", "", "name", /stands twice/],
    ["other spellings without a name", " ", "Bold", "name", /has no name/],
    ["a spelling of another name", "BE BOLD", "Brave", "alsoWritten", /“Brave” stands for/],
    ["signs only", "***", "", "name", /is no name/],
    ["a name too long", "x".repeat(longestName + 1), "", "name", /at most 250/],
    ["spellings too long", "Y", "z; ".repeat(longestWritings), "alsoWritten", /at most 1000/],
  ])("tells of %s at its field", (_, name, alsoWritten, part, problem) => {
    const names = [plain("BE BRAVE", "Brave"), plain(name, alsoWritten)];
    const [before, told] = problemsOf(withNames(empty, "outcomeBees", names));
    expect([before, Object.keys(told!)]).toEqual([{}, [part]]);
    expect(told![part]).toMatch(problem);
  });

  test("takes rows without any text for no names, and so does it the word None", () => {
    const draft = withNames(empty, "outcomeBees", [plain(" "), plain("None"), plain("BE BRAVE")]);
    expect(readDraft(draft).lists.outcomeBees).toEqual([{ name: "BE BRAVE", alsoWritten: [] }]);
    expect(readDraft(draft).problems.size).toBe(0);
  });

  test("holds so many names and no more", () => {
    const many = Array.from({ length: mostNames + 2 }, (_, i) => plain(`Bee ${String(i)}x`));
    const told = problemsOf(withNames(empty, "outcomeBees", many));
    expect(told.flatMap((problems, place) => (problems.name ? [place] : []))).toEqual([mostNames]);
  });

  test("without problems is read back as it was written, whatever the names are", () => {
    const text = fc.constantFrom("Brave", "brave ", "BOLD", "Kind; gentle", "2", "–", "=1+1", "");
    const names = fc.array(fc.record({ name: text, alsoWritten: text }), { maxLength: 6 });
    fc.assert(
      fc.property(names, (given) => {
        const { lists, problems } = readDraft(withNames(empty, "outcomeBees", given));
        if (problems.size > 0) return;
        const again = readDraft(draftOf(lists)) satisfies { lists: VocabularyLists };
        expect(contentOf(again.lists)).toBe(contentOf(lists));
      }),
    );
  });
});

describe("a pasted list", () => {
  test.each<[string, ListKind, string, string[]]>([
    ["lines of a document", "outcomeBees", "BE BRAVE\r\n\r\nBE KIND\n", ["BE BRAVE", "BE KIND"]],
    ["bullets", "corporatePriorities", "•\tHomes\n•\tWork", ["Homes", "Work"]],
    [
      "numbers, which are no part of a bee",
      "outcomeBees",
      "1.\tHomes\n2.\tWork",
      ["Homes", "Work"],
    ],
    [
      "numbers, which ambitions keep",
      "ambitions",
      "1.\tTo grow\n2.\tTo last",
      ["1. To grow", "2. To last"],
    ],
  ])("of %s gives a name for each line", (_, kind, text, names) => {
    expect(pastedNames(text, kind)?.map(({ name }) => name)).toEqual(names);
  });

  test("of cells has the other spellings beside the names", () => {
    expect(pastedNames("BE BRAVE\tBrave\tBold\nBE KIND\t", "outcomeBees")).toEqual([
      { name: "BE BRAVE", alsoWritten: "Brave; Bold" },
      { name: "BE KIND", alsoWritten: "" },
    ]);
  });

  test("of one line is ordinary text", () => {
    expect(pastedNames("BE BRAVE\n", "outcomeBees")).toBeNull();
  });
});
