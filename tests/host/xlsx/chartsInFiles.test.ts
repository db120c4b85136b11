import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { chartXml } from "../../../src/core/drawingml/chart-xml";
import { addChart, findChart } from "../../../src/host/model/charts/charts";
import { anchorOver } from "../../../src/host/model/charts/chartPlaces";
import { withFigures } from "../../../src/host/model/charts/chartFigures";
import { renameSheet, shiftCells } from "../../../src/host/model/structure";
import {
  type SheetModel,
  type WorkbookModel,
  emptySheet,
  emptyWorkbook,
  ensureCell,
  findSheet,
} from "../../../src/host/model/workbook";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import { richWorkbook } from "./richFixture";
import { fileOf, minimalParts, partsOf, relationships, sheetXml } from "./support";

jest.setTimeout(60_000);

const chartPath = "xl/charts/chart1.xml";
const source = { row: 0, column: 0, rowCount: 4, columnCount: 3 };

const figures = [
  ["Month", "Ours", "England"],
  ["April", 0.674, 0.61],
  ["May", "", 0.615],
  ["June", 0.702, "#N/A"],
];

function fill(sheet: SheetModel, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      const cell = ensureCell(sheet, i, j);
      cell.value = value;
      if (value === "#N/A") cell.isError = true;
    }),
  );
}

function withChart(): WorkbookModel {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  fill(sheet, figures);
  const chart = addChart(sheet, "LineMarkers", { sheet, area: source, by: "Columns" });
  chart.name = "Herts_Chart_6a";
  chart.altTextDescription = 'Line chart: <School> & "readiness"\nfor three months.';
  chart.anchor = anchorOver({ row: 5, column: 1, rowCount: 10, columnCount: 4 }, "TwoCell");
  chart.design = { ...chart.design, title: { text: "School readiness" } };
  return workbook;
}

/** All charts with what stands in their cells, without what differs from file to file. */
const chartsOf = (workbook: WorkbookModel) =>
  workbook.sheets.flatMap(({ charts }) =>
    charts.map(({ name, anchor, altTextDescription, altTextTitle, isKnown, design }) => ({
      ...{ name, anchor, altTextDescription, altTextTitle, isKnown },
      design: withFigures(workbook, design),
    })),
  );

const reopened = async (workbook: WorkbookModel) =>
  openWorkbook(await saveWorkbook(workbook), "again.xlsx");

test("a new chart is saved with its place, name and alternative text, and read back", async () => {
  const workbook = withChart();
  expect(chartsOf(await reopened(workbook))).toEqual(chartsOf(workbook));
});

test("the parts of a new chart are linked and listed with their content types", async () => {
  const parts = partsOf(await saveWorkbook(withChart()));
  const types = parts["[Content_Types].xml"]!;
  expect(types).toContain(
    'PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"',
  );
  expect(types).toContain(
    'PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"',
  );
  expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="../charts/chart1.xml"');
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
    'Target="../drawings/drawing1.xml"',
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<pageSetup [^>]*\/><drawing r:id="rId1"\/><\/worksheet>/,
  );
  expect(parts["xl/drawings/drawing1.xml"]).toContain(
    'descr="Line chart: &lt;School&gt; &amp; &quot;readiness&quot;&#10;for three months."',
  );
});

test("figures and labels stand beside the references, gaps and errors as gaps", async () => {
  const xml = partsOf(await saveWorkbook(withChart()))[chartPath]!;
  expect(xml).toContain(
    '<c:f>Sheet1!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.674</c:v></c:pt><c:pt idx="2"><c:v>0.702</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain(
    '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>April</c:v></c:pt><c:pt idx="1"><c:v>May</c:v></c:pt><c:pt idx="2"><c:v>June</c:v></c:pt></c:strCache>',
  );
  expect(xml).toContain('<c:pt idx="1"><c:v>0.615</c:v></c:pt></c:numCache>');
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
});

test("a workbook with charts that nobody changes is saved byte for byte", async () => {
  const first = await saveWorkbook(withChart());
  const second = await saveWorkbook(await openWorkbook(first, "again.xlsx"));
  expect(partsOf(second)).toEqual(partsOf(first));
});

test("a chart that was touched gets the figures of today, another one stays letter by letter", async () => {
  const first = await saveWorkbook(withChart());
  const save = async (isTouched: boolean) => {
    const workbook = await openWorkbook(first, "again.xlsx");
    const sheet = workbook.sheets[0]!;
    ensureCell(sheet, 2, 1).value = 0.69;
    if (isTouched) sheet.charts[0]!.isTouched = true;
    return partsOf(await saveWorkbook(workbook))[chartPath]!;
  };
  expect(await save(false)).toBe(partsOf(first)[chartPath]);
  expect(await save(true)).toContain('<c:pt idx="1"><c:v>0.69</c:v></c:pt>');
});

test("deleting the only chart takes its parts and the empty drawing with it", async () => {
  const workbook = await reopened(withChart());
  workbook.sheets[0]!.charts = [];
  const parts = partsOf(await saveWorkbook(workbook));
  expect(Object.keys(parts).filter((path) => /charts|drawings/.test(path))).toEqual([]);
  expect(parts["[Content_Types].xml"]).not.toMatch(/chart|drawing\+xml/);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<drawing");
});

test("one of two charts can be deleted, moved and renamed without the other", async () => {
  const workbook = withChart();
  const sheet = workbook.sheets[0]!;
  addChart(sheet, "ColumnClustered", { sheet, area: source, by: "Columns" });
  const before = partsOf(await saveWorkbook(workbook));
  const again = await reopened(workbook);
  const moved = findChart(again.sheets[0]!, "Chart 2")!;
  moved.anchor = anchorOver({ row: 20, column: 0, rowCount: 8, columnCount: 3 }, "OneCell");
  moved.name = "Moved";
  const changed = partsOf(await saveWorkbook(again));
  const differing = Object.keys(before).filter((path) => before[path] !== changed[path]);
  expect(differing).toEqual(["xl/drawings/drawing1.xml"]);
  expect(chartsOf(await reopened(again))).toEqual(chartsOf(again));
  again.sheets[0]!.charts = [moved];
  const last = partsOf(await saveWorkbook(again));
  expect(last[chartPath]).toBeUndefined();
  expect(last["xl/charts/chart2.xml"]).toBe(before["xl/charts/chart2.xml"]);
});

test("references of a saved chart follow moved cells and renamed sheets", async () => {
  const workbook = await reopened(withChart());
  const sheet = workbook.sheets[0]!;
  const top = { row: 0, column: 0, rowCount: 2, columnCount: 16_384 };
  shiftCells(workbook, sheet, { kind: "insert", axis: "rows", area: top });
  renameSheet(workbook, sheet, "It's data");
  const again = await reopened(workbook);
  expect(again.sheets[0]!.charts[0]!.design.series.map(({ values }) => values.reference)).toEqual([
    "'It''s data'!$B$4:$B$6",
    "'It''s data'!$C$4:$C$6",
  ]);
  expect(again.sheets[0]!.charts[0]!.anchor.from.row).toBe(7);
  expect(chartsOf(again)).toEqual(chartsOf(workbook));
});

test("two sheets that swap their names keep each its chart's figures", async () => {
  const workbook = withChart();
  const other = emptySheet("{2}", "Other");
  fill(other, figures);
  workbook.sheets.push(other);
  addChart(other, "Line", { sheet: other, area: source, by: "Columns" });
  const again = await reopened(workbook);
  const [first, second] = again.sheets as [SheetModel, SheetModel];
  renameSheet(again, first, "Temporary");
  renameSheet(again, second, "Sheet1");
  renameSheet(again, first, "Other");
  const last = await reopened(again);
  const references = last.sheets.map(({ charts }) => charts[0]!.design.series[0]!.values.reference);
  expect(references).toEqual(["Other!$B$2:$B$4", "Sheet1!$B$2:$B$4"]);
});

test("another program finds our chart, takes it out and puts its own beside the rest", async () => {
  const program = join(__dirname, "takeOutChart.js");
  const input = await saveWorkbook(withChart());
  const output = execFileSync(process.execPath, [program, "Sheet1", "B6"], { input });
  const workbook = await openWorkbook(output, "excelize.xlsx");
  expect(chartsOf(workbook)).toMatchObject([
    { isKnown: true, design: { series: [{ name: { text: "England" } }] } },
  ]);
});

describe("a workbook of someone else", () => {
  test("its charts are read", async () => {
    const workbook = await openWorkbook(richWorkbook(), "rich.xlsm");
    const sheet = findSheet(workbook, "Data")!;
    const [chart] = chartsOf(workbook);
    expect(sheet.charts).toHaveLength(1);
    expect(chart).toMatchObject({ isKnown: true, anchor: { from: { row: 1, column: 5 } } });
    expect(chart!.design.series).toMatchObject([
      {
        type: "ColumnClustered",
        name: { reference: "Data!$C$1", text: "Count" },
        categories: { reference: "Data!$A$2:$A$4", points: ["North", "South", "East"] },
        values: { reference: "Data!$C$2:$C$4", points: [5, 7, 11] },
      },
    ]);
  });

  test("a chart is added to a sheet with a picture, which stays", async () => {
    const before = partsOf(richWorkbook());
    const workbook = await openWorkbook(richWorkbook(), "rich.xlsm");
    const sheet = findSheet(workbook, "Figures")!;
    addChart(sheet, "Line", { sheet, area: source, by: "Columns" });
    const after = partsOf(await saveWorkbook(workbook));
    const drawing = Object.keys(after).filter((path) => /drawings\/drawing\d/.test(path));
    expect(drawing).toHaveLength(2);
    const figuresDrawing = after["xl/drawings/drawing2.xml"]!;
    expect(figuresDrawing).toContain("pic>");
    expect(figuresDrawing).toContain("graphicFrame");
    const ids = [...figuresDrawing.matchAll(/cNvPr [^>]*\bid="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    expect(after[chartPath]).toBe(before[chartPath]);
    expect(after["xl/charts/chart2.xml"]).toContain("lineChart");
  });

  /** A chart as Excel writes it, with parts that the model does not know. */
  const trend =
    '<c:trendline><c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>';
  const extension =
    '<c:extLst><c:ext uri="{C3380CC4}" xmlns:c16="urn:c16"><c16:x/></c:ext></c:extLst>';

  function foreignChart(): string {
    const sheet = emptySheet("{1}", "Data");
    fill(sheet, figures);
    const chart = addChart(sheet, "LineMarkers", { sheet, area: source, by: "Columns" });
    return chartXml({ ...chart.design, title: { text: "Before" } })
      .replaceAll("500000001", "77")
      .replaceAll("500000002", "88")
      .replace("<c:cat>", `${trend}<c:cat>`)
      .replace("</c:chart>", `</c:chart>`)
      .replace("</c:chartSpace>", `${extension}</c:chartSpace>`);
  }

  const frame = (inner: string) =>
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="2540000" cy="1270000"/>${inner}<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

  const foreign = (chart: string) =>
    fileOf({
      ...minimalParts(sheetXml("", '<drawing r:id="rId1"/>')),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        "rId1",
        "drawing",
        "../drawings/drawing1.xml",
      ]),
      "xl/drawings/_rels/drawing1.xml.rels": relationships([
        "rId7",
        "chart",
        "../charts/chart1.xml",
      ]),
      "xl/drawings/drawing1.xml": frame(
        '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="Attendance" descr="Old"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId7"/></a:graphicData></a:graphic></xdr:graphicFrame>',
      ),
      [chartPath]: chart,
    });

  test("what is changed in its chart leaves all else there", async () => {
    const workbook = await openWorkbook(foreign(foreignChart()), "foreign.xlsx");
    const chart = workbook.sheets[0]!.charts[0]!;
    chart.design = { ...chart.design, title: { text: "After" }, blanks: "Span" };
    const parts = partsOf(await saveWorkbook(workbook));
    const xml = parts[chartPath]!;
    expect(xml).toContain("<a:t>After</a:t>");
    expect(xml).toContain('<c:dispBlanksAs val="span"/>');
    expect(xml).toContain(trend);
    expect(xml).toContain(extension);
    expect(xml).toContain('<c:crossAx val="88"/>');
    expect(xml.replace("After", "Before").replace('"span"', '"gap"')).toBe(foreignChart());
    expect(parts["xl/drawings/drawing1.xml"]).toContain("oneCellAnchor");
  });

  test("its chart of one cell and a size has a place, and can be moved", async () => {
    const workbook = await openWorkbook(foreign(foreignChart()), "foreign.xlsx");
    const [chart] = workbook.sheets[0]!.charts;
    expect(chart!.anchor).toEqual({
      from: { row: 2, column: 1, down: 0, right: 1 },
      to: { row: 8, column: 5, down: 10, right: 9 },
      placement: "OneCell",
    });
    chart!.anchor = anchorOver({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, "OneCell");
    const again = await reopened(workbook);
    expect(chartsOf(again)).toEqual(chartsOf(workbook));
  });

  test("a chart of an unknown kind is named as kept, and stays letter by letter", async () => {
    const unknown = foreignChart().replaceAll("c:lineChart", "c:stockChart");
    const workbook = await openWorkbook(foreign(unknown), "foreign.xlsx");
    const sheet = workbook.sheets[0]!;
    expect(sheet.kept).toEqual(["1 chart"]);
    expect(sheet.charts).toMatchObject([{ name: "Attendance", isKnown: false }]);
    renameSheet(workbook, sheet, "Renamed");
    sheet.charts[0]!.altTextDescription = "New";
    const parts = partsOf(await saveWorkbook(workbook));
    expect(parts[chartPath]).toBe(unknown.replaceAll(">Data!", ">Renamed!"));
    expect(parts["xl/drawings/drawing1.xml"]).toContain('descr="New"');
  });
});
