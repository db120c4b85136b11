import fc from "fast-check";
import { linksSheet, type LinkSheetRow } from "../../../../src/core/own-sheets/links-sheet";
import { decidedRows, linkCommitments, linkRows } from "../../../../src/core/planning/linking";
import type { LinkChange } from "../../../../src/core/planning/linking";
import { workbookOf } from "../../report/measures";
import { commitment, planningWith, withLinks } from "./promises";

const workbook = workbookOf([
  { id: "1", indicator: "Percentage of care leavers in suitable accommodation" },
  { id: "2a", indicator: "Care leavers in education", label: "Education" },
  { id: "2b", indicator: "Care leavers in education", label: "Training" },
  { id: "3", indicator: "Days lost to sickness" },
]);
const homes = commitment("More care leavers in suitable accommodation", "higher", 2);
const website = commitment("Visits to the website", null, 3);
const unknown = commitment("Fewer days lost to sickness", "lower", 4, ["99"]);
const planning = planningWith(homes, website, unknown);

const rows = linkRows(planning, workbook);

const decided = (...changes: LinkChange[]) => decidedRows(rows, changes, workbook.measures);

/** The workbook as it is read once the rows were written. */
function kept(written: readonly LinkSheetRow[]) {
  const sheet = linksSheet(written);
  const cells = sheet.rows.slice(sheet.tables[0]!.row + 1);
  return withLinks(
    workbook,
    cells.map((row) => row.map((cell) => cell?.value ?? "")),
  );
}

const linksOf = (written: readonly LinkSheetRow[]) =>
  linkCommitments(planning, kept(written)).map(({ links }) =>
    links.map(({ measures, origin }) => `${measures.join()} ${origin}`),
  );

test("what is decided in the pane is read back from the sheet, and everything else stays", () => {
  expect(linksOf(rows)).toEqual([["1 proposed"], [], ["3 proposed"]]);
  const changed = decided(
    { commitment: homes, measures: ["1"], decision: "yes" },
    { commitment: website, measures: ["2a", "2b"], decision: "yes" },
    { commitment: unknown, measures: ["3"], decision: "no" },
  );
  expect(linksOf(changed)).toEqual([["1 confirmed"], ["2a,2b confirmed"], []]);
  expect(changed.map(({ indicator, decision }) => `${indicator}: ${decision}`)).toEqual([
    "1 – Percentage of care leavers in suitable accommodation: Yes",
    "2 – Care leavers in education: Yes",
    "3 – Days lost to sickness: No",
  ]);
  expect(linkRows(planning, kept(changed))).toEqual(
    changed.map((row) => ({ ...row, score: row.score ?? "–" })),
  );
});

test("a promise whose row names an indicator that there is not can be decided", () => {
  expect(rows.map(({ promise }) => promise)).toContain(unknown.text);
});

test("an indicator chosen by hand takes the place of none, and its note; taken back, none is found again", () => {
  const noted = rows.map((row) =>
    row.promise === website.text ? { ...row, note: "Ask IT" } : row,
  );
  const choice: LinkChange = { commitment: website, measures: ["2b"], decision: "yes" };
  const chosen = decidedRows(noted, [choice], workbook.measures);
  expect(chosen.filter(({ promise }) => promise === website.text)).toEqual([
    expect.objectContaining({
      indicator: "2b – Care leavers in education: Training",
      note: "Ask IT",
    }),
  ]);
  const back = decidedRows(chosen, [{ ...choice, decision: null }], workbook.measures);
  expect(back).toEqual(noted);
});

test("taking back what was never decided changes nothing", () => {
  expect(decided({ commitment: homes, measures: ["3"], decision: null })).toEqual(rows);
});

const change = fc.record({
  commitment: fc.constantFrom(homes, website, unknown),
  measures: fc.constantFrom(["1"], ["2a", "2b"], ["2b"], ["3"]),
  decision: fc.constantFrom("yes" as const, "no" as const),
});

test("any decisions, taken back from the last to the first, leave the sheet as it was", () => {
  fc.assert(
    fc.property(fc.uniqueArray(change, { maxLength: 8, selector: pairOf }), (changes) => {
      const back = changes.map((each) => ({ ...each, decision: null })).reverse();
      expect(decidedRows(decided(...changes), back, workbook.measures)).toEqual(rows);
    }),
  );
});

test("the last of several decisions about a pair counts", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const last = new Map(changes.map((each) => [pairOf(each), each]));
      expect(linksOf(decided(...changes))).toEqual(linksOf(decided(...last.values())));
    }),
  );
});

function pairOf({ commitment: { key }, measures }: LinkChange): string {
  return `${key} ${measures.join()}`;
}
