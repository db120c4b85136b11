import { failure, onSheet } from "./harness";

test("looks are set and read, and mixed ones are null", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.set({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      indentLevel: 1,
    });
    format.font.set({
      name: "Arial",
      size: 9,
      bold: true,
      italic: true,
      underline: "Single",
      color: "#0a0",
    });
    format.fill.color = "yellow";
    sheet.getRange("B2").format.font.bold = false;
    format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,fill/color");
    format.font.load("name,size,bold,italic,underline,color");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      indentLevel: 1,
      fill: { color: "#FFFF00" },
    });
    expect(format.font.toJSON()).toMatchObject({
      name: "Arial",
      size: 9,
      bold: null,
      italic: true,
      underline: "Single",
      color: "#00AA00",
    });
  }));

test("a cell without fill is white, and clearing takes the colour away", () =>
  onSheet(async (sheet, context) => {
    const fill = sheet.getRange("A1").format.fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
    fill.color = "#123456";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  }));

test("number formats are written as a grid or one for all, and read per cell", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = "0.0%" as unknown as string[][];
    range.numberFormat = [
      [null, "@"],
      ["d-mmm", null],
    ] as unknown as string[][];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([
      ["0.0%", "@"],
      ["d-mmm", "0.0%"],
    ]);
  }));

test.each<[string, (range: Excel.Range) => void]>([
  ["a number format that Excel does not know", (r) => (r.numberFormat = [['0"open']])],
  ["a row higher than 409 points", (r) => (r.format.rowHeight = 410)],
  ["a column wider than 255 characters", (r) => (r.format.columnWidth = 1400)],
  ["a colour that is none", (r) => (r.format.fill.color = "#12")],
  ["an alignment that is none", (r) => (r.format.horizontalAlignment = "Middle" as "Center")],
  ["a font size of 0", (r) => (r.format.font.size = 0)],
])("%s is refused", (_name, set) =>
  onSheet(async (sheet, context) => {
    set(sheet.getRange("A1"));
    expect((await failure(context)).code).toBe("InvalidArgument");
  }),
);

test("heights and widths are set, read, mixed and given back", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A2:A3").format.rowHeight = 409;
    sheet.getRange("B:C").format.columnWidth = 100;
    const formats = ["A2:A3", "A1:A3", "A1"].map((cells) =>
      sheet.getRange(cells).format.load("rowHeight,columnWidth"),
    );
    const wide = sheet.getRange("B1:C1").format.load("columnWidth");
    const place = sheet.getRange("B3").load("left,top,width,height");
    await context.sync();
    expect(formats.map((format) => format.rowHeight)).toEqual([409, null, 15]);
    expect(wide.columnWidth).toBe(100);
    expect([place.left, place.top, place.width, place.height]).toEqual([48, 15 + 409, 100, 409]);
    sheet.getRange().format.useStandardHeight = true;
    sheet.getRange("B:XFD").format.useStandardWidth = true;
    const after = sheet.getRange("A1:C3").format.load("rowHeight,columnWidth,useStandardHeight");
    await context.sync();
    expect([after.rowHeight, after.columnWidth, after.useStandardHeight]).toEqual([15, 48, true]);
  }));

test("a look given to a whole column holds for cells that are filled later", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
    sheet.getRange("B7").values = [["2/2"]];
    const cell = sheet.getRange("B7").load("values,numberFormat");
    const column = sheet.getRange("B:B").format.font.load("bold");
    await context.sync();
    expect(cell.values).toEqual([["2/2"]]);
    expect(cell.numberFormat).toEqual([["@"]]);
    expect(column.bold).toBe(false);
  }));

test("borders lie on the rim or between the cells", () =>
  onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeBottom").set({ style: "Double", color: "#FF0000" });
    borders.getItem("InsideHorizontal").style = "Continuous";
    borders.load("items/sideIndex,items/style");
    const below = sheet
      .getRange("A2")
      .format.borders.getItem("EdgeBottom")
      .load("style,color,weight");
    const between = sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(
      Object.fromEntries(borders.items.map((line) => [line.sideIndex, line.style])),
    ).toMatchObject({ EdgeTop: "None", EdgeBottom: "Double", InsideHorizontal: "Continuous" });
    expect(below.toJSON()).toMatchObject({ style: "Double", color: "#FF0000", weight: "Thin" });
    expect(between.style).toBe("Continuous");
    borders.getItem("EdgeBottom").style = "None";
    below.load("style");
    await context.sync();
    expect(below.style).toBe("None");
  }));

const noLines = Object.fromEntries(
  ["top", "bottom", "left", "right"].map((side) => [side, { style: "None" }]),
);

test("many cells get and give properties of their own in one call", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
        { format: { wrapText: true, borders: { bottom: { style: "Continuous" } } } },
      ],
    ]);
    sheet.getRange("1:2").setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
    sheet.getRange("A:B").setColumnProperties([{ format: { columnWidth: 70 } }, {}]);
    const cells = range.getCellProperties({
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        wrapText: true,
        borders: { style: true },
      },
    });
    const rows = sheet
      .getRange("A1:A2")
      .getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
    await context.sync();
    expect(cells.value).toEqual([
      [
        {
          address: "Sheet1!A1",
          format: {
            fill: { color: "#FF0000" },
            font: { bold: true },
            wrapText: false,
            borders: { ...noLines },
          },
        },
        {
          address: "Sheet1!B1",
          format: {
            fill: { color: "#FFFFFF" },
            font: { bold: false },
            wrapText: true,
            borders: { ...noLines, bottom: { style: "Continuous" } },
          },
        },
      ],
    ]);
    expect(rows.value).toEqual([
      { rowIndex: 0, rowHidden: false, format: { rowHeight: 30 } },
      { rowIndex: 1, rowHidden: true, format: { rowHeight: 15 } },
    ]);
  }));

test("autofit makes rows higher for wrapped text and columns wider for long text", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["word ".repeat(40), "a rather long text in one line"]];
    sheet.getRange("A1").format.wrapText = true;
    sheet.getRange("A1:B1").format.autofitRows();
    sheet.getRange("B:B").format.autofitColumns();
    const format = sheet.getRange("A1").format.load("rowHeight");
    const wide = sheet.getRange("B1").format.load("columnWidth");
    await context.sync();
    expect(format.rowHeight).toBeGreaterThan(60);
    expect(wide.columnWidth).toBeGreaterThan(100);
  }));

test("several areas are formatted at once", () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1,C3:D4");
    areas.format.font.bold = true;
    areas.load("address,areaCount,cellCount");
    const font = sheet.getRange("D4").format.font.load("bold");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
      "Sheet1!A1,Sheet1!C3:D4",
      2,
      5,
    ]);
    expect(font.bold).toBe(true);
  }));
