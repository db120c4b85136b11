import fc from "fast-check";
import { linksSheet } from "../../../../src/core/own-sheets/links-sheet";
import { linkCommitments, linkRows } from "../../../../src/core/planning/linking";
import { indicators } from "../../../../scripts/samples/data";
import { workbookOf } from "../../report/measures";
import { judgedLinks } from "./gold";
import { commitment, planningWith, withLinks } from "./promises";

const workbook = workbookOf(
  indicators.flatMap(({ indicator, measures }) =>
    measures.map(({ id, label }) => ({ id, indicator, label })),
  ),
);
const promises = [...new Set(judgedLinks.map(({ promise }) => promise))].map((text, i) =>
  commitment(text, null, i),
);
const planning = planningWith(...promises);

type Cells = (string | number)[][];

/** The sheet's rows as they stand in the workbook. */
function written(kept: Cells): Cells {
  const { tables, rows } = linksSheet(linkRows(planning, withLinks(workbook, kept)));
  return rows.slice(tables[0]!.row + 1).map((row) => row.map((cell) => cell?.value ?? ""));
}

const proposals = written([]);
const decision = fc.constantFrom("Yes", "yes", "No", "n", "–", "", "TBC");
const decisions = fc.array(decision, { minLength: proposals.length, maxLength: proposals.length });

const decided = (words: readonly string[]): Cells =>
  proposals.map((row, place) => row.map((cell, column) => (column === 5 ? words[place]! : cell)));

describe("whatever is decided on the sheet of links", () => {
  test("stays when the sheet is written again, in the order of the rows", () => {
    fc.assert(
      fc.property(decisions, (words) => {
        const again = written(decided(words));
        const said = (word: unknown) => (word === "" ? "–" : word);
        expect(again.map((row) => row[5])).toEqual(words.map(said));
        expect(written(again)).toEqual(again);
      }),
      { numRuns: 5 },
    );
  });

  test("counts: yes confirms, no removes, anything open stays proposed", () => {
    fc.assert(
      fc.property(decisions, (words) => {
        const linked = linkCommitments(planning, withLinks(workbook, decided(words)));
        const count = (origin: string) =>
          linked.flatMap(({ links }) => links.filter((link) => link.origin === origin)).length;
        const pairs = proposals.map((row, place) => [row[2], words[place]] as const);
        const real = pairs.filter(([indicator]) => indicator !== "None found");
        expect(count("confirmed")).toBe(real.filter(([, word]) => /^yes$/i.test(word!)).length);
        expect(count("proposed")).toBe(
          real.filter(([, word]) => ["–", "", "TBC"].includes(word!)).length,
        );
      }),
      { numRuns: 5 },
    );
  });

  test("counts when the rows are sorted otherwise", () => {
    const words = proposals.map((_, place) => (place % 2 === 0 ? "Yes" : "No"));
    const rows = decided(words);
    const links = (kept: Cells) => linkCommitments(planning, withLinks(workbook, kept));
    const byIndicator = [...rows].sort((a, b) => String(a[2]).localeCompare(String(b[2])));
    const sorted = links(byIndicator).map((each) =>
      each.links.map(({ measures }) => measures.join()).sort(),
    );
    expect(sorted).toEqual(
      links(rows).map((each) => each.links.map(({ measures }) => measures.join()).sort()),
    );
  });
});
