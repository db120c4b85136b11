import { failure, onSheet } from "./harness";

test("a sheet is set up for printing", () =>
  onSheet(async (sheet, context) => {
    const page = sheet.pageLayout;
    page.set({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      blackAndWhite: true,
      printOrder: "OverThenDown",
      firstPageNumber: 5,
    });
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    page.rightMargin = 20;
    page.setPrintArea("A1:F40");
    page.setPrintTitleRows("$2:$3");
    page.headersFooters.defaultForAllPages.set({
      centerHeader: "Ambition 1",
      rightFooter: "Page &P",
    });
    page.load(
      "orientation,paperSize,centerHorizontally,blackAndWhite,printOrder,firstPageNumber,zoom,topMargin,leftMargin,rightMargin,headersFooters/defaultForAllPages/centerHeader",
    );
    const area = page.getPrintAreaOrNullObject().load("address");
    const titles = page.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(page.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      blackAndWhite: true,
      printOrder: "OverThenDown",
      firstPageNumber: 5,
      leftMargin: 36,
      rightMargin: 20,
    });
    expect(page.topMargin).toBeCloseTo(72, 10);
    expect(page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null });
    expect(page.headersFooters.defaultForAllPages.centerHeader).toBe("Ambition 1");
    expect([area.address, titles.address]).toEqual(["Sheet1!A1:F40", "Sheet1!2:3"]);
  }));

test("a new sheet prints in portrait at full size, numbered from the page before", () =>
  onSheet(async (sheet, context) => {
    const page = sheet.pageLayout.load(
      "orientation,zoom,firstPageNumber,printOrder,centerHorizontally",
    );
    const area = page.getPrintAreaOrNullObject();
    const titles = page.getPrintTitleRowsOrNullObject();
    await context.sync();
    expect(page.toJSON()).toMatchObject({
      orientation: "Portrait",
      firstPageNumber: "",
      printOrder: "DownThenOver",
      centerHorizontally: false,
    });
    expect(page.zoom.scale).toBe(100);
    expect([area.isNullObject, titles.isNullObject]).toEqual([true, true]);
  }));

test("a page number of its own is taken away again", () =>
  onSheet(async (sheet, context) => {
    sheet.pageLayout.firstPageNumber = 3;
    sheet.pageLayout.firstPageNumber = "";
    const page = sheet.pageLayout.load("firstPageNumber");
    await context.sync();
    expect(page.firstPageNumber).toBe("");
  }));

test.each<[string, (page: Excel.PageLayout) => void]>([
  ["a scale and a number of pages", (page) => (page.zoom = { scale: 80, horizontalFitToPages: 1 })],
  ["a scale under 10 percent", (page) => (page.zoom = { scale: 5 })],
  ["a negative margin", (page) => (page.topMargin = -1)],
  ["an unknown paper", (page) => (page.paperSize = "Napkin" as "A4")],
  [
    "a header of 256 characters",
    (page) => (page.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256)),
  ],
])("%s is refused", (_name, set) =>
  onSheet(async (sheet, context) => {
    set(sheet.pageLayout);
    expect((await failure(context)).code).toBe("InvalidArgument");
  }),
);

test("page breaks are added once, listed and removed", () =>
  onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    for (const address of ["A20", "A10", "A20"]) breaks.add(address);
    const count = breaks.getCount();
    breaks.load("items/rowIndex");
    await context.sync();
    expect([count.value, breaks.items.map(({ rowIndex }) => rowIndex)]).toEqual([2, [9, 19]]);
    breaks.removePageBreaks();
    const none = breaks.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  }));
