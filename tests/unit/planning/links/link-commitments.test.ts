import { readLinks } from "../../../../src/core/own-sheets/read-links";
import { linksSheet } from "../../../../src/core/own-sheets/links-sheet";
import {
  indicatorNames,
  linkCommitments,
  linkDecisions,
  linkRows,
} from "../../../../src/core/planning/linking";
import { workbookOf } from "../../report/measures";
import { commitment, planningWith, withLinks } from "./promises";

const workbook = workbookOf([
  { id: "1", indicator: "Percentage of children looked after living within the county" },
  { id: "2", indicator: "Care leavers in suitable accommodation" },
  { id: "3a", indicator: "Staff survey", label: "I am proud to work here" },
  { id: "3b", indicator: "Staff survey", label: "I am well supervised" },
]);
const homes = commitment("More care leavers in suitable accommodation", "higher");
const outside = commitment("Fewer children looked after placed outside the county", "lower", 3);
const visits = commitment("Visits to the website", null, 4);
const planning = planningWith(homes, outside, visits);

const linksIn = (rows: readonly (readonly (string | number)[])[]) =>
  linkCommitments(planning, withLinks(workbook, rows)).map(({ links }) =>
    links.map(({ measures, origin }) => [measures.join(), origin]),
  );

describe("links of promises", () => {
  test("are proposed by wording, and tell where the indicator measures the opposite", () => {
    const linked = linkCommitments(planning, workbook);
    expect(linked.map(({ links }) => links.map((link) => link.measures))).toEqual([
      [["2"]],
      [["1"]],
      [],
    ]);
    expect(linked[1]?.links[0]?.isOpposite).toBe(true);
  });

  test("are those that the register names, whatever the words are nearest to", () => {
    const named = commitment("More care leavers in suitable accommodation", "higher", 2, ["3b"]);
    const [linked] = linkCommitments(planningWith(named), workbook);
    expect(linked?.links).toMatchObject([{ measures: ["3b"], origin: "named", score: 1 }]);
  });

  test("are proposed where the register names an indicator that there is not", () => {
    const named = commitment("More care leavers in suitable accommodation", "higher", 2, ["77"]);
    const [linked] = linkCommitments(planningWith(named), workbook);
    expect(linked?.links).toMatchObject([{ measures: ["2"], origin: "proposed" }]);
  });

  test.each([["Yes"], ["y"], ["✓"], ["Agreed."], ["OK"]])("are confirmed by %s", (decision) => {
    expect(linksIn([[homes.text, "", "2 – Care leavers", 0.9, "", decision, "AB"]])[0]).toEqual([
      ["2", "confirmed"],
    ]);
  });

  test.each([["No"], ["n"], ["✗"], ["Wrong"]])("are removed by %s", (decision) => {
    expect(linksIn([[homes.text, "", "2", 0.9, "", decision, ""]])[0]).toEqual([]);
  });

  test.each([["–"], [""], ["?"], ["to be confirmed"]])("stay proposed under “%s”", (decision) => {
    expect(linksIn([[homes.text, "", "2", 0.9, "", decision, ""]])[0]).toEqual([["2", "proposed"]]);
  });

  test("are added by a row without a score, in any case and spacing", () => {
    const [, , added] = linksIn([["VISITS to the   website.", "", "Indicator 3", "", "", "", ""]]);
    expect(added).toEqual([["3a,3b", "confirmed"]]);
  });

  test("are added by a number over “None found”", () => {
    const rows = [[visits.text, "", "3a", "–", "no title is near enough", "Yes", ""]];
    expect(linksIn(rows)[2]).toEqual([["3a", "confirmed"]]);
  });
});

describe("rows of the sheet of links that do not count", () => {
  const problems = (...row: (string | number)[]) =>
    linkDecisions(withLinks(workbook, [row]), [homes]).unusable.map(({ problem }) => problem);

  test.each([
    ["a decision of other words", [homes.text, "", "2", 0.9, "", "perhaps", ""], /“perhaps” is no/],
    ["a promise that there is not", ["Something else", "", "2", 0.9, "", "Yes", ""], /no register/],
    ["an indicator that there is not", [homes.text, "", "77", "", "", "Yes", ""], /no indicator/],
  ])("%s is told with its place and a remedy", (_, row, message) => {
    const [problem] = problems(...row);
    expect(problem).toMatch(message);
    expect(problem).toMatch(/^Sheet “HERTS Links”, cell [A-F]5: .+\.$/);
  });

  test("of two decisions about a pair the first counts", () => {
    const rows = [
      [homes.text, "", "2", 0.9, "", "No", ""],
      [homes.text, "", "2", 0.9, "", "Yes", ""],
    ];
    const changed = withLinks(workbook, rows);
    expect(linkDecisions(changed, [homes]).unusable).toHaveLength(1);
    expect(linkCommitments(planningWith(homes), changed)[0]?.links).toEqual([]);
  });

  test("a sheet without its header is told", () => {
    const { links } = withLinks(workbook, [[homes.text]]).snapshot.ownSheets!;
    const headless = { ...links!, values: links!.values.slice(4) };
    expect(readLinks(headless).unusable[0]?.problem).toMatch(/Put the header back/);
  });
});

describe("the sheet of links", () => {
  const written = (rows: readonly (readonly (string | number)[])[]) => {
    const found = linkRows(planning, withLinks(workbook, rows));
    const { tables, rows: cells } = linksSheet(found);
    return cells.slice(tables[0]!.row + 1).map((row) => row.map((cell) => cell?.value ?? ""));
  };

  test("has a row for each proposal, and one for each promise without", () => {
    expect(written([]).map(([promise, , indicator]) => [promise, indicator])).toEqual([
      [homes.text, "2 – Care leavers in suitable accommodation"],
      [outside.text, "1 – Percentage of children looked after living within the county"],
      [visits.text, "None found"],
    ]);
  });

  test("keeps decisions, notes and added rows in the analyst's spelling when it is written again", () => {
    const rows = written([]);
    rows[0]![5] = "yes please".slice(0, 3);
    rows[1]![5] = "Nope".slice(0, 2);
    rows[1]![6] = "AB: other cohort";
    rows[2]![2] = "3b";
    rows[2]![5] = "Y";
    rows.push([homes.text, "", "3a", "–", "–", "Yes", "by hand"]);
    rows.push(["A promise of last year", "Success measures: Plan!A9", "2", 0.5, "–", "Yes", "CD"]);
    const again = written(rows);
    expect(again.map((row) => [row[2], row[5], row[6]])).toEqual([
      ["2 – Care leavers in suitable accommodation", "yes", "–"],
      ["3a", "Yes", "by hand"],
      [
        "1 – Percentage of children looked after living within the county",
        "No",
        "AB: other cohort",
      ],
      ["3b", "Y", "–"],
      ["2", "Yes", "CD"],
    ]);
    expect(written(again)).toEqual(again);
  });

  test("tells promises of the same words apart by their cells", () => {
    const twice = [commitment("Staff survey", null, 2), commitment("Staff survey", null, 7)];
    const rows = linkRows(planningWith(...twice), workbook);
    const decided = rows.map((row, place) => [
      row.promise,
      row.where,
      row.indicator,
      1,
      "",
      place === 0 ? "Yes" : "",
      "",
    ]);
    const linked = linkCommitments(planningWith(...twice), withLinks(workbook, decided));
    expect(linked.map(({ links }) => links[0]?.origin)).toEqual(["confirmed", "proposed"]);
  });
});

describe("the name of an indicator", () => {
  const names = indicatorNames(workbook.measures);

  test.each([
    ["2", ["2"]],
    ["3", ["3a", "3b"]],
    ["3B", ["3b"]],
    ["No. 2", ["2"]],
    ["Indicator 3a", ["3a"]],
    ["KPI 2: something", ["2"]],
    ["3a, 3b", ["3a", "3b"]],
    ["1 and 3b", ["1", "3b"]],
    ["Care leavers in suitable accommodation", ["2"]],
    ["9 – Care leavers in suitable accommodation", ["2"]],
    ["3a – Staff survey: I am proud to work here", ["3a"]],
    ["77", null],
    ["1, 77", null],
    ["", null],
    ["the survey", null],
    ["2023", null],
  ])("“%s” is %j", (text, measures) => {
    expect(names.find(text)).toEqual(measures);
  });

  test.each([[["1"]], [["3a", "3b"]], [["3b"]]])("%j reads back as it is written", (measures) => {
    expect(names.find(names.write(measures))).toEqual(measures);
  });
});

test("letters ahead of an indicator's number do not count, key stages do", () => {
  const { find } = indicatorNames(workbookOf([{ id: "2" }, { id: "3" }, { id: "4" }]).measures);
  expect(["K2", "KPI-2", "K2, K3", "PI 2", "KS2", "K9"].map(find)).toEqual([
    ["2"],
    ["2"],
    ["2", "3"],
    null,
    null,
    null,
  ]);
});
