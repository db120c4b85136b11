import fc from "fast-check";
import type { MeasureSketch } from "../measures";
import { changeLine, firstBuild, linesOf, nextBuild, type Rows } from "./edited";

const measures: MeasureSketch[] = [
  { id: "1", indicator: "Number of places", previous: "100", latest: "150" },
  { id: "2", indicator: "Number of visits to families", previous: "100", latest: "110" },
  {
    id: "3",
    indicator: "Percentage of reviews on time",
    previous: "60%",
    latest: "50%",
    actions: "A new review team starts work in May.",
  },
  { id: "4", indicator: "Days lost to sickness", polarity: "lower", previous: "50", latest: "60" },
];
const places = "• The number of places rose from 100 to 150 (indicator 1).";
const visits = "• The number of visits to families rose from 100 to 110 (indicator 2).";
const last = firstBuild(measures);

/** The measures with another latest figure for one of them. */
const withLatest = (id: string, latest: string) =>
  measures.map((measure) => (measure.id === id ? { ...measure, latest } : measure));

test("nothing changes where nothing was changed", () => {
  const next = nextBuild(last, measures);
  expect(next.executiveSummary).toEqual(last.executiveSummary);
  expect(next.summaryMemory).toBe(last.summaryMemory);
});

test("an untouched line follows the figures", () => {
  expect(linesOf(nextBuild(last, withLatest("1", "180")))).toContain(
    "• The number of places rose from 100 to 180 (indicator 1).",
  );
});

test("an edited line stays as edited, also when its figure changes, and in every build after", () => {
  const edited = "• We now offer 150 places, half as many again.";
  const second = nextBuild(last, measures, changeLine(places, edited));
  expect(linesOf(second)).toContain(edited);
  const third = nextBuild(second, withLatest("1", "180"));
  expect(linesOf(third)).toContain(edited);
  expect(linesOf(third).join("\n")).not.toContain("places rose");
  expect(linesOf(nextBuild(third, measures))).toEqual(linesOf(third));
});

test("an added line stays behind the line that it stands behind", () => {
  const second = nextBuild(
    last,
    measures,
    changeLine(visits, visits, "• Ofsted judged us Outstanding."),
  );
  const third = nextBuild(second, withLatest("2", "115"));
  const lines = linesOf(third);
  const place = lines.indexOf("• Ofsted judged us Outstanding.");
  expect(lines[place - 1]).toBe(
    "• The number of visits to families rose from 100 to 115 (indicator 2).",
  );
});

test("a deleted line stays away while its figure is about the same, and comes back when it has moved by more than 5%", () => {
  const second = nextBuild(last, measures, changeLine(places));
  expect(linesOf(second)).not.toContain(places);
  const third = nextBuild(second, withLatest("1", "155"));
  expect(linesOf(third).join("\n")).not.toContain("number of places");
  const fourth = nextBuild(third, withLatest("1", "170"));
  expect(linesOf(fourth)).toContain("• The number of places rose from 100 to 170 (indicator 1).");
});

test("a deleted line comes back when the measure goes the other way", () => {
  const second = nextBuild(last, measures, changeLine(places));
  expect(linesOf(nextBuild(second, withLatest("1", "80")))).toContain(
    "• The number of places fell from 100 to 80 (indicator 1).",
  );
});

test("a statement that does not hold any more goes, and what the analyst wrote of it stays", () => {
  const edited = "• Places have risen by half.";
  const untouched = nextBuild(last, withLatest("1", "80"));
  expect(linesOf(untouched)).not.toContain(places);
  const second = nextBuild(last, measures, changeLine(places, edited));
  expect(linesOf(nextBuild(second, withLatest("1", "80")))).toContain(edited);
});

test("an edited heading stays a heading", () => {
  const second = nextBuild(last, measures, changeLine("Improved performance", "What went well"));
  const third = nextBuild(second, measures);
  expect(third.executiveSummary).toContainEqual({
    key: "heading/improved",
    block: { kind: "heading", text: "What went well" },
  });
  expect(linesOf(third)).not.toContain("Improved performance");
});

test("lines that the analyst moved stay in their order", () => {
  const moved = nextBuild(last, measures, (rows) =>
    changeLine(visits, visits, places)(changeLine(places)(rows)),
  );
  const lines = linesOf(moved);
  expect(lines.indexOf(places)).toBe(lines.indexOf(visits) + 1);
  const next = nextBuild(moved, measures);
  expect(linesOf(next)).toEqual(lines);
  expect(next.summaryMemory).toBe(moved.summaryMemory);
});

test("where nobody moved a line, the order follows the figures", () => {
  const next = linesOf(nextBuild(last, withLatest("2", "200")));
  expect(next[2]).toBe("• The number of visits to families rose from 100 to 200 (indicator 2).");
  expect(next[3]).toBe(places);
});

test("rows that were inserted above, and a heading that was renamed or deleted, lose nothing", () => {
  const edited = "• We now offer 150 places.";
  const insert = (rows: Rows): Rows => [[""], ["My note"], ...rows];
  const withEdit = changeLine(places, edited);
  expect(linesOf(nextBuild(last, measures, (rows) => insert(withEdit(rows))))).toContain(edited);
  const second = nextBuild(last, measures, withEdit);
  for (const change of [
    changeLine("Executive summary", "For directors"),
    changeLine("Executive summary"),
  ]) {
    expect(linesOf(nextBuild(second, measures, change))).toContain(edited);
  }
});

test("where the memory is lost, all that is not our draft of today counts as the analyst's", () => {
  const edited = "• We now offer 150 places.";
  const forgetful = { ...last };
  delete (forgetful as { summaryMemory?: string }).summaryMemory;
  const next = nextBuild(forgetful, measures, (rows) =>
    changeLine(visits, visits, "• Ofsted judged us Outstanding.")(changeLine(places, edited)(rows)),
  );
  expect(linesOf(next)).toEqual(
    expect.arrayContaining([edited, visits, "• Ofsted judged us Outstanding."]),
  );
  expect(linesOf(next)).not.toContain(places);
  const lost = nextBuild(forgetful, measures, (rows) =>
    changeLine("Executive summary")(changeLine(places, edited)(rows)),
  );
  expect(linesOf(lost)).toContain(edited);
});

test("a damaged memory loses nothing", () => {
  const edited = "• We now offer 150 places.";
  const next = nextBuild(last, measures, changeLine(places, edited), {
    summaryMemory: "no memory at all",
  });
  expect(linesOf(next)).toContain(edited);
  expect(linesOf(nextBuild(next, measures))).toEqual(linesOf(next));
});

test("a line that is wider than the sheet is read back whole, and so is one that was typed in several lines of a cell", () => {
  const long = `• ${"A long story about the places that we offer. ".repeat(12).trim()}`;
  const second = nextBuild(last, measures, changeLine(places, long));
  expect(linesOf(second)).toContain(long);
  expect(linesOf(nextBuild(second, measures))).toEqual(linesOf(second));
  const several = nextBuild(last, measures, changeLine(places, `${places}\n• Another one.`));
  expect(linesOf(several)).toEqual(expect.arrayContaining([places, "• Another one."]));
});

test("the edits survive a change of the layout", () => {
  const edited = "• We now offer 150 places.";
  const oneTab = { layout: "one tab" as const };
  const first = firstBuild(measures, oneTab);
  const second = nextBuild(first, measures, changeLine(places, edited), { choices: oneTab });
  expect(linesOf(second)).toContain(edited);
  const third = nextBuild(second, measures);
  expect(linesOf(third)).toEqual(linesOf(second));
});

test("whatever the analyst writes, deletes or adds, no line of theirs is lost, and a second build changes nothing", () => {
  const text = fc
    .string({ minLength: 1, maxLength: 60 })
    .map((typed) => `Our words: ${typed.replace(/[\r\n]/g, " ")} end`);
  const edit = fc.record({ place: fc.nat(), kind: fc.constantFrom("edit", "delete", "add"), text });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const typed = new Set<string>();
      const apply = (rows: Rows): Rows => {
        const changed = rows.map((row) => [...row]);
        const start = changed.findIndex(([first]) => first === "Executive summary") + 1;
        for (const { place, kind, text: words } of edits) {
          const end = changed.findIndex(([first]) => first === "Direction of travel by ambition");
          const at = start + (place % (end - start));
          if (kind === "edit") changed[at] = [words];
          else
            changed.splice(
              at,
              kind === "delete" && end - start > 1 ? 1 : 0,
              ...(kind === "add" ? [[words]] : []),
            );
        }
        for (const row of changed)
          if (String(row[0]).startsWith("Our words")) typed.add(String(row[0]));
        return changed;
      };
      const next = nextBuild(last, measures, apply);
      const printed = linesOf(next).map((line) => line.replace(/\s+/g, " "));
      for (const words of typed) expect(printed).toContain(words.replace(/\s+/g, " "));
      expect(linesOf(nextBuild(next, measures))).toEqual(linesOf(next));
    }),
    { numRuns: 60 },
  );
});
