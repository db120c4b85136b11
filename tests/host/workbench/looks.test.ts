import { createAddinHost, type AddinHost } from "../../../src/host/addin-host";
import { parseArea, columnLimit } from "../../../src/host/model/areas";
import type { CellEffect } from "../../../src/host/model/conditional-formats/effects";
import type { ConditionalRule } from "../../../src/host/model/conditional-formats/types";
import { shiftCells } from "../../../src/host/model/structure";
import {
  emptyWorkbook,
  ensureCell,
  findSheet,
  type SheetModel,
} from "../../../src/host/model/workbook";
import { createWorkbookViewer } from "../../../src/host/workbench/view";
import { ConditionalLooks } from "../../../src/host/workbench/view/looks/conditional-looks";
import { openWorkbook } from "../../../src/host/xlsx";
import { markedWorkbook } from "../xlsx/markedFixture";

jest.setTimeout(60_000);

let host: AddinHost;
let data: SheetModel;
let looks: ConditionalLooks;
/** Formulas that were evaluated since this was last emptied. */
let asked: string[];

async function look(at: AddinHost, sheet: string): Promise<void> {
  host = at;
  data = findSheet(at.workbook, sheet)!;
  asked = [];
  looks = new ConditionalLooks(at.workbook, (formulas, ...rest) => {
    asked.push(...formulas.map((one) => (typeof one === "string" ? one : one.formula)));
    return at.calculator.evaluate(formulas, ...rest);
  });
  await looks.refresh([data.id]);
}

const marked = async () =>
  look(
    await createAddinHost({ workbook: await openWorkbook(markedWorkbook(), "marked.xlsx") }),
    "Data",
  );

/** A sheet with rules over its cells, in the order in which they count. */
async function ruled(
  cells: Readonly<Record<string, string | number>>,
  ...rules: readonly { areas: string; rule: ConditionalRule; stopsIfTrue?: true }[]
): Promise<void> {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseArea(address)!;
    ensureCell(sheet!, row, column).value = value;
  }
  sheet!.conditionalFormats = rules.map(({ areas, rule, stopsIfTrue = false }, index) => ({
    ...{ key: `${index}`, priority: index, rule, stopsIfTrue },
    areas: areas.split(" ").map((area) => parseArea(area)!),
  }));
  await look(await createAddinHost({ workbook }), "Sheet1");
}

const at = (address: string): CellEffect | undefined => {
  const { row, column } = parseArea(address)!;
  return looks.of(data.id)?.get(row)?.get(column);
};
const filled = (...addresses: readonly string[]) => addresses.map((one) => at(one)?.look?.fill);

const formula = (text: string, fill = "#FF0000"): ConditionalRule => ({
  ...{ kind: "formula", formula: text, look: { fill } },
});

describe("a file with rules of all kinds", () => {
  beforeAll(marked);

  test("values are compared with a cell of another sheet, and with spans", () => {
    expect(filled("B2", "B5", "B6", "B7", "B8")).toEqual([
      ...["#FFC7CE", "#FFC7CE", undefined, "#C6EFCE", "#C6EFCE"],
    ]);
  });

  test("a formula decides for whole rows", () => {
    expect([at("A3"), at("C3")].map((effect) => effect?.look?.bold)).toEqual([true, true]);
    expect(at("A2")?.look?.bold).toBeUndefined();
  });

  test("of two rules for a cell each gives what the one before it has not said", () => {
    expect(at("B3")?.look).toMatchObject({ fill: "#FFC7CE", color: "#9C0006", bold: true });
  });

  test("a rule that stops keeps the others away", () => {
    expect(filled("D2", "D4")).toEqual(["#FFC7CE", "#FFEB9C"]);
  });

  test("text, repetition, rank and average", () => {
    expect(filled("I2", "I3")).toEqual([undefined, "#FFEB9C"]);
    expect(filled("J2", "J5")).toEqual(["#FFC7CE", undefined]);
    expect(filled("K2", "K3", "K4")).toEqual(["#C6EFCE", "#C6EFCE", undefined]);
    expect(filled("L2", "L9")).toEqual(["#C6EFCE", undefined]);
  });

  test("scales, bars and icons", () => {
    expect(filled("G2", "G9")).toEqual(["#F8696B", "#63BE7B"]);
    expect(at("F2")?.bar).toMatchObject({ from: 0, color: "#FF5050", isGradient: false });
    expect(at("H2")?.icon).toEqual({ set: "3Arrows", index: 0 });
    expect(at("E2")).toEqual({ icon: { set: "5Quarters", index: 0 }, hidesValue: true });
  });
});

describe("when something changes", () => {
  beforeEach(marked);

  test("only the cells that read it are asked again", async () => {
    asked = [];
    const datesAsked = Array.from({ length: 8 }, (_day, i) => `=FLOOR(M${i + 2},1)=TODAY()`);
    await host.userEdit("Data", "I4", "too late");
    expect(await looks.refresh([data.id])).toBe(true);
    expect(filled("I3", "I4")).toEqual(["#FFEB9C", "#FFEB9C"]);
    expect(asked).toEqual(['=NOT(ISERROR(SEARCH("late",I4)))', ...datesAsked]);
  });

  test("a cell of another sheet that a rule reads counts, too", async () => {
    await host.userEdit("Lists", "C1", 15);
    await looks.refresh([data.id]);
    expect(filled("B2", "B3")).toEqual(["#FFC7CE", undefined]);
  });

  test("nothing is asked again while nothing changes", async () => {
    asked = [];
    expect(await looks.refresh([data.id])).toBe(false);
    expect(asked).toEqual([]);
  });

  test("what changed while the sheet was not shown counts when it is", async () => {
    await host.userEdit("Data", "C2", "Amber");
    await looks.refresh([]);
    await host.userEdit("Data", "C4", "Amber");
    await looks.refresh([data.id]);
    expect([at("A2"), at("A4")].map((effect) => effect?.look?.bold)).toEqual([true, true]);
  });

  test("a result of a formula that is recalculated counts", async () => {
    await host.userEdit("Data", "B2", "=C20*1");
    await host.userEdit("Data", "C20", 65);
    await looks.refresh([data.id]);
    expect(filled("B2")).toEqual(["#C6EFCE"]);
  });

  test("rules go with rows that are inserted", async () => {
    await host.userAct(() => {
      const area = { row: 0, column: 0, rowCount: 1, columnCount: columnLimit };
      shiftCells(host.workbook, data, { kind: "insert", axis: "rows", area });
    });
    await looks.refresh([data.id]);
    expect(filled("B2", "B3")).toEqual([undefined, "#FFC7CE"]);
    expect(at("A4")?.look?.bold).toBe(true);
  });
});

describe("formulas", () => {
  test("a plain comparison comes to what the calculation makes of it", async () => {
    const values = ["", 0, 1, -2.5, "Red", "red", "1", "", "Z"];
    const cells = values.flatMap((value, i) => {
      const other = values[(i * 4 + 2) % values.length]!;
      return [
        [`A${i + 1}`, value],
        [`B${i + 1}`, other],
      ] as const;
    });
    const operators = ["=", "<>", "<", "<=", ">", ">="];
    for (const operator of operators) {
      for (const right of ["B1", "$B$2", "1", '"red"', "TRUE"]) {
        const plain = formula(`=A1${operator}${right}`);
        const calculated = formula(`=(A1${operator}${right})`, "#0000FF");
        await ruled(
          Object.fromEntries(cells.filter(([, value]) => value !== "")),
          { areas: "A1:A9", rule: { ...plain, look: { bold: true } } as ConditionalRule },
          { areas: "A1:A9", rule: calculated },
        );
        for (let row = 1; row <= 9; row++) {
          const effect = at(`A${row}`)?.look;
          const said = `${operator}${right} in row ${row}: `;
          expect(said + (effect?.bold ?? false)).toBe(said + (effect?.fill !== undefined));
        }
      }
    }
  });

  test("references move from the first cell of all areas", async () => {
    await ruled({ A1: 1, A2: 5, C2: 5 }, { areas: "A1:A2 C1:C2", rule: formula("=A1>3") });
    expect(filled("A1", "A2", "C1", "C2")).toEqual([undefined, "#FF0000", undefined, "#FF0000"]);
  });

  test("ROW() is that of each cell", async () => {
    await ruled({ A4: "" }, { areas: "A1:B4", rule: formula("=MOD(ROW(),2)=0") });
    expect(filled("A1", "A2", "B3", "B4")).toEqual([
      ...[undefined, "#FF0000", undefined, "#FF0000"],
    ]);
  });

  test("a formula that nobody can read, an error and a text hold for no cell", async () => {
    await ruled(
      { A1: "x" },
      { areas: "A1", rule: formula('="never closed') },
      { areas: "A1", rule: formula("=1/0") },
      { areas: "A1", rule: formula('="text"') },
      { areas: "A1", rule: formula("=NOFUNCTION(A1)") },
    );
    expect(at("A1")).toBeUndefined();
  });

  test("text that looks like code is compared as text", async () => {
    const text = "<img src=x onerror=alert(1)>";
    await ruled({ A1: text }, { areas: "A1", rule: formula(`=A1="${text}"`) });
    expect(filled("A1")).toEqual(["#FF0000"]);
  });

  test("a rule over whole columns ends with what is to be seen", async () => {
    await ruled({ A1: 1 }, { areas: "A:A", rule: formula('=A1=""') });
    expect(filled("A1", "A2", "A100", "A5000")).toEqual([
      ...[undefined, "#FF0000", "#FF0000", undefined],
    ]);
  });
});

test("the page is told the cells as their rules make them look, blank ones among them", async () => {
  await marked();
  const viewer = createWorkbookViewer(host.workbook, looks);
  viewer.opening();
  const { contents = [], styles = [] } = viewer.update()!;
  const cell = (row: number, column: number) =>
    contents[0]?.rows?.find(([one]) => one === row)?.[1].find(([one]) => one === column)?.[1];
  const styleOf = (row: number, column: number) =>
    styles.find(([key]) => key === cell(row, column)?.style)?.[1];
  expect(cell(2, 1)?.text).toBe("20.0 days");
  expect(styleOf(3, 3)).toMatchObject({ fill: "#FFEB9C" });
  expect(cell(1, 4)?.text).toBeUndefined();
  expect(contents[0]?.marks).toMatchObject({
    notes: [
      { row: 1, column: 1 },
      { row: 3, column: 1 },
    ],
    filterButtons: [
      { row: 0, column: 0, isFiltering: true },
      { row: 0, column: 1, isFiltering: false },
      { row: 0, column: 3, isFiltering: false },
    ],
  });
  expect(viewer.update()).toBeNull();
  await host.userEdit("Data", "B3", 99);
  await looks.refresh([data.id]);
  const update = viewer.update();
  expect(update?.contents?.[0]?.rows).toEqual([
    [2, [[1, expect.objectContaining({ text: "99.0 days" })]]],
  ]);
  expect(update?.contents?.[0]?.marks).toBeUndefined();
});
