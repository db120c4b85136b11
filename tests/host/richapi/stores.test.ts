import { failure, onSheet, withHost } from "./harness";

test("the document's properties are set and read", () =>
  onSheet(async (_sheet, context) => {
    const { properties } = context.workbook;
    properties.set({
      title: "Performance report",
      author: "Analyst",
      subject: "s",
      comments: "c",
      keywords: "k",
    });
    properties.load();
    await context.sync();
    expect(properties.toJSON()).toMatchObject({
      title: "Performance report",
      author: "Analyst",
      subject: "s",
      comments: "c",
      keywords: "k",
      company: "",
    });
  }));

test("settings are kept in the workbook as JSON", () =>
  withHost(async ({ Excel, workbook }) => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("mapping", { sheet: "Data", columns: [1, 2] });
      const missing = settings.getItemOrNullObject("none");
      settings.load("items/key,items/value");
      const count = settings.getCount();
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value])).toEqual([
        ["mapping", { sheet: "Data", columns: [1, 2] }],
      ]);
      expect([missing.isNullObject, count.value]).toEqual([true, 1]);
      settings.getItem("mapping").value = "other";
      await context.sync();
      expect(workbook.settings?.get("mapping")).toBe("other");
      settings.getItem("mapping").delete();
      settings.getItem("mapping").load("value");
      expect((await failure(context)).code).toBe("ItemNotFound");
    });
  }));

test("pieces of XML are kept, changed and deleted", () =>
  onSheet(async (_sheet, context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<h xmlns="urn:herts"><a>1</a></h>').load("id,namespaceUri");
    const xml = part.getXml();
    await context.sync();
    expect([xml.value, part.namespaceUri]).toEqual([
      '<h xmlns="urn:herts"><a>1</a></h>',
      "urn:herts",
    ]);
    part.setXml("<h/>");
    const changed = parts.getItem(part.id).getXml();
    await context.sync();
    expect(changed.value).toBe("<h/>");
    part.delete();
    const gone = parts.getItemOrNullObject(part.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    parts.add("no xml");
    expect((await failure(context)).code).toBe("InvalidArgument");
  }));

test("the workbook is dirty after a change", () =>
  withHost(async ({ Excel, workbook }) => {
    await Excel.run(async (context) => {
      context.workbook.load("name,isDirty");
      await context.sync();
      expect([context.workbook.name, context.workbook.isDirty]).toEqual(["Book1.xlsx", false]);
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(workbook.isDirty).toBe(true);
  }));
