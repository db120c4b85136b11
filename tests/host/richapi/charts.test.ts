import { failure, onSheet, withHost } from "./harness";

const figures = [
  ["Month", "Hertfordshire", "England"],
  ["Apr 2022", 0.674, 0.61],
  ["May 2022", 0.702, 0.615],
  ["Jun 2022", "", 0.62],
];

function withChart(
  run: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  type: Excel.ChartType | "LineMarkers" = "LineMarkers",
) {
  return onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = figures;
    sheet.getRange("B2:C4").numberFormat = figures.slice(1).map(() => ["0.0%", "0.0%"]);
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C4"));
    await context.sync();
    await run(chart, sheet, context);
  });
}

/** Names, categories and values of all series, as the add-in can read them. */
async function seriesOf(chart: Excel.Chart) {
  chart.series.load("items/name,items/chartType");
  await chart.context.sync();
  const read = chart.series.items.map((series) => ({
    name: series.name,
    categories: series.getDimensionValues("Categories"),
    values: series.getDimensionValues("Values"),
    source: series.getDimensionDataSourceString("Values"),
  }));
  await chart.context.sync();
  return read.map(({ name, categories, values, source }) => ({
    name,
    categories: categories.value,
    values: values.value,
    source: source.value,
  }));
}

test("a chart takes names from the first row and dates in the first column as categories", () =>
  withChart(async (chart) => {
    const categories = ["Apr-22", "May-22", "Jun-22"];
    expect(await seriesOf(chart)).toEqual([
      {
        name: "Hertfordshire",
        categories,
        values: ["67.4%", "70.2%", ""],
        source: "Sheet1!$B$2:$B$4",
      },
      {
        name: "England",
        categories,
        values: ["61.0%", "61.5%", "62.0%"],
        source: "Sheet1!$C$2:$C$4",
      },
    ]);
  }));

test("a chart is found by its name over requests, and has the one that Excel gives", () =>
  withChart(async (chart, sheet, context) => {
    chart.load("name,id,chartType,width,height");
    const again = sheet.charts.getItem("chart 1").load("id");
    const none = sheet.charts.getItemOrNullObject("Chart 9");
    const count = sheet.charts.getCount();
    sheet.charts.load("count,items/name");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: "Chart 1",
      chartType: "LineMarkers",
      width: 360,
      height: 216,
    });
    expect([again.id, none.isNullObject, count.value]).toEqual([chart.id, true, 1]);
    expect([sheet.charts.count, sheet.charts.items.map(({ name }) => name)]).toEqual([
      1,
      ["Chart 1"],
    ]);
  }));

test("an unknown chart is not found, and a name is used once on a sheet", () =>
  withChart(async (chart, sheet, context) => {
    sheet.charts.getItem("Chart 9").load("name");
    expect((await failure(context)).code).toBe("ItemNotFound");
    chart.name = "Herts_Chart_6a";
    const second = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    second.load("name");
    await context.sync();
    expect(second.name).toBe("Chart 2");
    second.name = "HERTS_CHART_6A";
    expect((await failure(context)).code).toBe("ItemAlreadyExists");
    second.name = "";
    expect((await failure(context)).code).toBe("InvalidArgument");
  }));

test.each<[what: string, cells: unknown[][], expected: unknown[]]>([
  [
    "years under a heading are figures",
    [
      ["Year", "Visits"],
      [2021, 5],
      [2022, 7],
    ],
    [
      ["Year", []],
      ["Visits", []],
    ],
  ],
  [
    "years under a blank corner are categories",
    [
      ["", "Visits"],
      [2021, 5],
      [2022, 7],
    ],
    [["Visits", ["2021", "2022"]]],
  ],
  ["figures alone have neither names nor categories", [[1], [2], [3]], [["Series1", []]]],
  ["a single line of figures has the name above it", [["Visits"], [1], [2]], [["Visits", []]]],
  [
    "a wide block has its series in rows",
    [
      ["", "2021", "2022", "2023"],
      ["North", 1, 2, 3],
    ],
    [["North", ["2021", "2022", "2023"]]],
  ],
])("%s", (_what, cells, expected) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2").getResizedRange(cells.length - 1, cells[0]!.length - 1);
    range.numberFormat = cells.map((row) =>
      row.map((cell) => (typeof cell === "string" ? "@" : "General")),
    );
    range.values = cells as string[][];
    const chart = sheet.charts.add("ColumnClustered", range, "Auto");
    await context.sync();
    const series = await seriesOf(chart);
    expect(series.map(({ name, categories }) => [name, categories])).toEqual(expected);
  }),
);

test("series by rows are made of the rows", () =>
  withChart(async (chart, sheet) => {
    chart.setData(sheet.getRange("A1:C4"), "Rows");
    const series = await seriesOf(chart);
    expect(series.map(({ name, categories }) => [name, categories])).toEqual([
      ["Apr-22", ["Hertfordshire", "England"]],
      ["May-22", ["Hertfordshire", "England"]],
      ["Jun-22", ["Hertfordshire", "England"]],
    ]);
  }));

test("new data keeps the looks of the series that were there", () =>
  withChart(async (chart, sheet, context) => {
    chart.series.getItemAt(0).format.line.color = "#00703C";
    chart.setData(sheet.getRange("A1:B3"), "Columns");
    const line = chart.series.getItemAt(0).format.line.load("color");
    const count = chart.series.getCount();
    await context.sync();
    expect([line.color, count.value]).toEqual(["#00703C", 1]);
  }));

test("titles, axes, legend and blanks are set and read back", () =>
  withChart(async (chart, _sheet, context) => {
    chart.set({ title: { text: "School readiness" }, displayBlanksAs: "NotPlotted" });
    chart.title.format.font.set({ size: 12, bold: true, color: "#0B0C0C" });
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.text = "Month";
    valueAxis.title.text = "Percentage";
    valueAxis.set({ numberFormat: "0%", minimum: 0, maximum: 1 });
    valueAxis.majorGridlines.format.line.color = "#B1B4B6";
    chart.legend.position = "Bottom";
    chart.load(
      "displayBlanksAs,title/text,title/visible,title/format/font/size,legend/position,legend/visible",
    );
    categoryAxis.load("title/text,title/visible,majorGridlines/visible");
    valueAxis.load("numberFormat,minimum,maximum,title/text,majorGridlines/visible");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      displayBlanksAs: "NotPlotted",
      title: { text: "School readiness", visible: true, format: { font: { size: 12 } } },
      legend: { position: "Bottom", visible: true },
    });
    expect(categoryAxis.toJSON()).toMatchObject({
      title: { text: "Month", visible: true },
      majorGridlines: { visible: false },
    });
    expect(valueAxis.toJSON()).toMatchObject({
      numberFormat: "0%",
      minimum: 0,
      maximum: 1,
      title: { text: "Percentage" },
      majorGridlines: { visible: true },
    });
    valueAxis.title.visible = false;
    valueAxis.minimum = "";
    valueAxis.load("minimum,title/visible");
    await context.sync();
    expect([valueAxis.minimum, valueAxis.title.visible]).toEqual(["", false]);
    valueAxis.title.format.font.bold = true;
    expect((await failure(context)).code).toBe("InvalidOperation");
  }));

test("a chart of one series shows its name as title until it is given a text", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = figures;
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    chart.load("title/text,legend/visible");
    await context.sync();
    expect([chart.title.text, chart.legend.visible]).toEqual(["Hertfordshire", false]);
  }));

test("a series has its own colour, line, markers and labels", () =>
  withChart(async (chart, _sheet, context) => {
    const series = chart.series.getItemAt(1);
    series.format.line.set({ color: "#1D70B8", weight: 2.25, lineStyle: "Dash" });
    series.set({
      markerStyle: "Diamond",
      markerSize: 7,
      markerBackgroundColor: "#FFFFFF",
      markerForegroundColor: "#1D70B8",
      hasDataLabels: true,
    });
    series.dataLabels.position = "Top";
    series.dataLabels.numberFormat = "0%";
    series.load(
      "markerStyle,markerSize,markerBackgroundColor,markerForegroundColor,hasDataLabels,dataLabels/position,dataLabels/showValue",
    );
    series.format.line.load("color,weight,lineStyle");
    const other = chart.series.getItemAt(0).load("markerStyle,hasDataLabels");
    await context.sync();
    expect(series.toJSON()).toMatchObject({
      markerStyle: "Diamond",
      markerSize: 7,
      markerBackgroundColor: "#FFFFFF",
      markerForegroundColor: "#1D70B8",
      hasDataLabels: true,
      dataLabels: { position: "Top", showValue: true },
    });
    expect(series.format.line.toJSON()).toMatchObject({
      color: "#1D70B8",
      weight: 2.25,
      lineStyle: "Dash",
    });
    expect([other.markerStyle, other.hasDataLabels]).toEqual(["Circle", false]);
  }));

test("columns of a plot share their gap", () =>
  withChart(async (chart, _sheet, context) => {
    chart.series.getItemAt(0).gapWidth = 60;
    chart.series.getItemAt(0).format.fill.setSolidColor("#00703C");
    const other = chart.series.getItemAt(1).load("gapWidth");
    await context.sync();
    expect(other.gapWidth).toBe(60);
  }, "ColumnClustered" as Excel.ChartType));

test("a series is added with its cells and deleted", () =>
  withChart(async (chart, sheet, context) => {
    const added = chart.series.add("Target");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    await context.sync();
    expect((await seriesOf(chart)).map(({ name }) => name)).toEqual([
      "Hertfordshire",
      "England",
      "Target",
    ]);
    chart.series.getItemAt(0).delete();
    expect((await seriesOf(chart)).map(({ name, source }) => [name, source])).toEqual([
      ["England", "Sheet1!$C$2:$C$4"],
      ["Target", "Sheet1!$C$2:$C$4"],
    ]);
  }));

test("a chart stands over the cells that it was put over, and moves with them", () =>
  withChart(async (chart, sheet, context) => {
    chart.setPosition("E3", "H12");
    chart.load("left,top,width,height");
    await context.sync();
    const place = { left: 4 * 48, top: 30, width: 4 * 48, height: 150 };
    expect(chart.toJSON()).toMatchObject(place);
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A6:A8").format.rowHeight = 30;
    chart.load("left,top,width,height");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ ...place, top: 60, height: 195 });
    sheet.getRange("15:15").insert("Down");
    chart.load("height");
    await context.sync();
    expect(chart.height).toBe(195);
  }));

test("a chart follows its figures and their sheet", () =>
  withChart(async (chart, sheet, context) => {
    sheet.getRange("1:3").insert("Down");
    sheet.name = "It's data";
    await context.sync();
    expect((await seriesOf(chart)).map(({ source }) => source)).toEqual([
      "'It''s data'!$B$5:$B$7",
      "'It''s data'!$C$5:$C$7",
    ]);
    sheet.getRange("6:6").delete("Up");
    expect((await seriesOf(chart))[0]).toMatchObject({
      source: "'It''s data'!$B$5:$B$6",
      values: ["67.4%", ""],
    });
  }));

test("a chart of a deleted sheet's figures refers to nothing", () =>
  withChart(async (_chart, sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    const chart = other.charts.add("Line", sheet.getRange("A1:C4"));
    await context.sync();
    sheet.delete();
    await context.sync();
    expect((await seriesOf(chart)).map(({ source }) => source)).toEqual(["#REF!", "#REF!"]);
  }));

test("a size and a place in points are kept", () =>
  withChart(async (chart, _sheet, context) => {
    chart.set({ left: 100, top: 50, width: 333, height: 222 });
    chart.load("left,top,width,height");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ left: 100, top: 50, width: 333, height: 222 });
    chart.width = -1;
    expect((await failure(context)).code).toBe("InvalidArgument");
  }));

test("a deleted chart is gone, and its number is not given again", () =>
  withChart(async (chart, sheet, context) => {
    chart.delete();
    const count = sheet.charts.getCount();
    const next = sheet.charts.add("Line", sheet.getRange("A1:B4")).load("name");
    await context.sync();
    expect([count.value, next.name]).toEqual([0, "Chart 2"]);
  }));

test("the charts of a protected sheet stay as they are", () =>
  withChart(async (chart, sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    const changes = [
      () => (chart.title.text = "x"),
      () => chart.delete(),
      () => chart.setPosition("A1", "B2"),
      () => (chart.name = "x"),
      () => sheet.charts.add("Line", sheet.getRange("A1:B4")),
    ];
    for (const change of changes) {
      change();
      expect((await failure(context)).code).toBe("AccessDenied");
    }
  }));

test("charts are made of ranges and of kinds that there are", () =>
  withChart(async (_chart, sheet, context) => {
    sheet.charts.add("Treemap", sheet.getRange("A1:B4"));
    expect((await failure(context)).code).toBe("InvalidArgument");
    sheet.charts.getItemAt(7).load("name");
    expect((await failure(context)).code).toBe("ItemNotFound");
  }));

test("members of later requirement sets are not there in older ones", () =>
  onSheet(
    async (sheet, context) => {
      sheet.getRange("A1:C4").values = figures;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
      await context.sync();
      chart.series.getItemAt(0).getDimensionValues("Values");
      expect((await failure(context)).code).toBe("ApiNotFound");
      sheet.shapes.getItemOrNullObject("Chart 1");
      expect((await failure(context)).code).toBe("ApiNotFound");
    },
    { requirementSet: "1.9" },
  ));

describe("alternative text", () => {
  test("is set at the shape of the chart", () =>
    withChart(async (chart, sheet, context) => {
      chart.name = "Herts_Chart_6a";
      const shape = sheet.shapes.getItemOrNullObject("Herts_Chart_6a");
      shape.altTextDescription = "Line chart of school readiness.";
      sheet.shapes.load("items/name,items/altTextDescription,items/altTextTitle,items/type");
      await context.sync();
      expect(sheet.shapes.items.map((item) => item.toJSON())).toMatchObject([
        {
          name: "Herts_Chart_6a",
          altTextDescription: "Line chart of school readiness.",
          altTextTitle: "",
          type: "Unsupported",
        },
      ]);
    }));

  test("cannot be set where the host lists no charts among the shapes", () =>
    withHost(
      (host) =>
        host.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.charts.add("Line", sheet.getRange("A1:B4"));
          const shape = sheet.shapes.getItemOrNullObject("Chart 1");
          const count = sheet.shapes.getCount();
          await context.sync();
          expect([shape.isNullObject, count.value]).toEqual([true, 0]);
        }),
      { chartsAsShapes: false },
    ));
});
