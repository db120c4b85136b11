import { hertfordshire } from "../../../src/core/vocabulary";
import { proposeMappings, workbookVocabulary } from "../../../src/core/workbook";
import { indicatorTemplate } from "../../../src/core/workbook/template";
import type { CellValue, SheetGrid } from "../../../src/core/workbook/types";
import { grid, snapshotOf } from "../../helpers/grids";

/** The names that count in a workbook with this sheet beside its table. */
function vocabularyWith(
  name: string,
  ...rows: readonly (readonly (CellValue | null)[])[]
): ReturnType<typeof workbookVocabulary> {
  return vocabularyOf([], grid(rows, { name }));
}

const header = [
  ["No.", "Indicator", "Outcome bee", "Corporate priority", "Previous data", "Latest data"],
];

/** The names that count in a workbook whose table has these rows, with another sheet beside it. */
function vocabularyOf(rows: readonly (readonly CellValue[])[], sheet: SheetGrid) {
  const measure = [1, "Children in need", "", "", "10%", "12%"];
  const snapshot = snapshotOf(grid([...header, measure, ...rows]), sheet);
  return workbookVocabulary(snapshot, proposeMappings(snapshot)[0]);
}

const column = (...texts: readonly CellValue[]) => texts.map((text) => [text]);
const bees = ({ outcomeBees }: { outcomeBees: readonly { name: string }[] }) =>
  outcomeBees.map(({ name }) => name);

describe("the names that count in a workbook", () => {
  it("are Hertfordshire's where it lists none", () => {
    expect(workbookVocabulary(snapshotOf(grid([["No."]])))).toBe(hertfordshire);
  });

  it("are Hertfordshire's where it lists those, as in the template", () => {
    const sheets = indicatorTemplate().map(({ name, rows }) =>
      grid(
        rows.map((row) => row.map((cell) => cell?.value ?? null)),
        { name },
      ),
    );
    expect(workbookVocabulary(snapshotOf(...sheets))).toBe(hertfordshire);
  });

  it.each([
    "Lists",
    "LIST",
    "Lookups",
    "Look up",
    "Lookup lists",
    "Drop-downs",
    "dropdown lists",
    "Data validation",
    "Validation lists",
    "Reference data",
    "Ref data",
    "Pick lists",
    "Lists (do not edit)",
    "Lists - do not delete",
    "_lists",
    "Options",
  ])("are further those of the sheet %s", (name) => {
    const vocabulary = vocabularyWith(name, ...column("Outcome bee", "BE SAFE", "BE BRAVE"));
    expect(bees(vocabulary)).toEqual([...bees(hertfordshire), "BE BRAVE"]);
    expect(vocabulary.readOutcomeBee("Staying safe")?.name).toBe("BE SAFE");
  });

  it.each([
    "Indicators 2022",
    "Listening project",
    "Looked after",
    "Data",
    "Options appraisal",
    "Report",
  ])("are none of the sheet %s", (name) => {
    expect(vocabularyWith(name, ...column("Outcome bee", "BE BRAVE"))).toBe(hertfordshire);
  });

  it("are those of the sheet alone where it knows none of Hertfordshire's", () => {
    const vocabulary = vocabularyWith(
      "Lookups",
      ["Lookups", null, null],
      ["Priority no.", null, "Corporate priorities"],
      [1, null, "Thriving places"],
      [2, null, "Good growth"],
    );
    expect(vocabulary.readCorporatePriority("good growth")?.name).toBe("Good growth");
    expect(vocabulary.readCorporatePriority("Excellent service")).toBeNull();
    expect(bees(vocabulary)).toEqual(bees(hertfordshire));
  });

  it.each<[string, readonly CellValue[]]>([
    ["its column", [2, "A", "", "EXCELLENT SERVICE", "", ""]],
    ["the indicator's cell", [2, "A\nCorporate Priority: EXCELLENT SERVICE", "", "", "", ""]],
  ])("are also Hertfordshire's where the table has one of them in %s", (_, row) => {
    const lists = grid(column("Corporate priority", "Services", "Growth"), { name: "Lists" });
    const vocabulary = vocabularyOf([row], lists);
    expect(vocabulary.readCorporatePriority("services")?.name).toBe("Services");
    expect(vocabulary.readCorporatePriority("EXCELLENT SERVICE")?.name).toBe(
      "EXCELLENT COUNCIL SERVICES FOR ALL",
    );
  });

  it("take short names of ambitions for other ways to write them where the table has the titles", () => {
    const lists = grid(column("Ambition", "Ambition 1 - Community", "Ambition 6 - New"), {
      name: "Lists",
    });
    const heading = [hertfordshire.ambitions[1]!.name, "", "", "", "", ""];
    const vocabulary = vocabularyOf([heading], lists);
    expect(vocabulary.ambitions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(vocabulary.readAmbition("Community")?.name).toBe(hertfordshire.ambitions[0]?.name);
    expect(vocabularyOf([], lists).readAmbition("1")?.title).toBe("Community");
  });

  it("count a name once that is listed under another way to write it", () => {
    expect(
      vocabularyWith(
        "Lists",
        ...column("Corporate priority", "Excellent service", "CLEANER GREENER"),
      ),
    ).toBe(hertfordshire);
  });

  it("take a new title for the ambition of its number, and ambitions beyond five", () => {
    const vocabulary = vocabularyWith(
      "Lists",
      ...column("Ambition", "Ambition 1", 2, "Ambition 3 – To travel well", "Ambition 6 – To last"),
    );
    expect(vocabulary.ambitions.map(({ number }) => number)).toEqual([1, 2, 4, 5, 3, 6]);
    expect(vocabulary.readAmbition("3")?.title).toBe("To travel well");
    expect(vocabulary.readAmbition("To last")?.number).toBe(6);
    expect(vocabulary.readAmbition("Ambition 2")).toBe(
      vocabulary.ambitions.find(({ number }) => number === 2),
    );
  });

  it("end with the first blank cell of the list, and leave placeholders and errors out", () => {
    const list = [
      "Outcome bees",
      "Please select",
      "BE SAFE",
      "BE BRAVE",
      "N/A",
      "#REF!",
      "",
      "Not a bee",
    ];
    expect(bees(vocabularyWith("Lists", ...column(...list))).slice(7)).toEqual(["BE BRAVE"]);
  });

  it("are not taken from a column that repeats them, or whose header may mean something else", () => {
    const table = column("Outcome bee", "BE SAFE", "BE BRAVE", "BE SAFE");
    expect(vocabularyWith("Reference data", ...table)).toBe(hertfordshire);
    for (const header of ["Priority", "Theme", "Outcome", "Section"]) {
      expect(vocabularyWith("Lists", ...column(header, "High", "Low"))).toBe(hertfordshire);
    }
  });

  it("are not taken from the sheet of the table itself", () => {
    const rows = [
      ["No.", "Indicator", "Outcome bee", "Previous data", "Latest data", "Direction of travel"],
      [1, "Children in need", "BE BRAVE", "10%", "12%", "↑"],
      [2, "Children in care", "BE KIND", "10%", "12%", "↑"],
    ];
    const snapshot = snapshotOf(grid(rows, { name: "List" }));
    const [mapping] = proposeMappings(snapshot);
    expect(mapping?.sheet).toBe("List");
    expect(workbookVocabulary(snapshot, mapping)).toBe(hertfordshire);
  });

  it("are those of the add-in's own sheet alone where there is one", () => {
    const lists = grid(
      [
        ["List", "Name"],
        ["Outcome bee", "BE KIND"],
      ],
      { name: "HERTS Lists" },
    );
    const sheet = grid(column("Outcome bee", "BE BRAVE"), { name: "Lists" });
    const vocabulary = workbookVocabulary({ ...snapshotOf(sheet), ownSheets: { lists } });
    expect(bees(vocabulary)).toEqual(["BE KIND"]);
    expect(vocabulary.ambitions).toEqual([]);
  });
});
