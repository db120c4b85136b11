import { strFromU8, unzipSync } from "fflate";
import { palette } from "../../../../src/core/report/design";
import { reportDocx } from "../../../../src/core/report/export";
import type { ReportModel } from "../../../../src/core/report";
import {
  bullet,
  chartOf,
  choices,
  hostileTexts,
  measureOf,
  modelOf,
  modelSaying,
  paragraph,
  textsOf,
} from "./models";
import { all, parsed, textIn, type Element } from "./xml";

jest.setTimeout(60_000);

interface Opened {
  readonly names: readonly string[];
  part(name: string): Element;
}

async function opened(model = modelOf(), said = choices()): Promise<Opened> {
  const parts = unzipSync(await reportDocx(model, said));
  return {
    names: Object.keys(parts),
    part: (name) => {
      const bytes = parts[name];
      if (!bytes) throw new Error(`There is no part ${name}.`);
      return parsed(strFromU8(bytes));
    },
  };
}

const body = async (model?: ReportModel, said = choices()) =>
  (await opened(model, said)).part("word/document.xml");

/** A paragraph's text, its line breaks as such. */
const lineText = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === "string") return child;
      return child.name === "w:br" ? "\n" : lineText(child);
    })
    .join("");

const value = (element: Element | undefined) => element?.attributes["w:val"];
/** A switch is on where it is there and does not say otherwise. */
const isOn = (element: Element | undefined) =>
  element !== undefined && !["false", "0"].includes(value(element) ?? "");
const styleOf = (element: Element) => value(all(element, "w:pStyle")[0]);
const paragraphs = (element: Element, style: string) =>
  all(element, "w:p").filter((one) => styleOf(one) === style);

test("every part of the package is well formed, and every relationship leads to a part", async () => {
  for (const model of [modelOf(), ...hostileTexts.map(modelSaying)]) {
    const { names, part } = await opened(model);
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) part(name);
    for (const name of names.filter((one) => one.endsWith(".rels"))) {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      for (const { attributes } of all(part(name), "Relationship")) {
        const target = new URL(attributes["Target"]!, `file:///${folder}`).pathname.slice(1);
        expect(names).toContain(target);
      }
    }
  }
});

test("the ids that the document and its charts refer by are among their relationships", async () => {
  const { names, part } = await opened();
  const charts = names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(2);
  for (const name of ["word/document.xml", ...charts]) {
    const rels = part(name.replace(/([^/]+)$/, "_rels/$1.rels"));
    const ids = all(rels, "Relationship").map(({ attributes }) => attributes["Id"]);
    const used = JSON.stringify(part(name)).match(/(?<="r:id":")[^"]+/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("every figure and word of the model is in the document", async () => {
  for (const model of [modelOf(), ...hostileTexts.map(modelSaying)]) {
    const text = lineText(await body(model));
    for (const said of textsOf(model)) expect(text).toContain(said);
  }
});

test("text of the workbook makes no fields: only the contents and the page numbers are such", async () => {
  const { part } = await opened(modelSaying('=HYPERLINK("http://example.org")'));
  const fields = all(part("word/document.xml"), "w:instrText").map(textIn);
  expect(fields).toEqual([expect.stringMatching(/^TOC /)]);
  expect(all(part("word/footer1.xml"), "w:instrText").map(textIn)).toEqual(["PAGE", "NUMPAGES"]);
});

test("header rows are marked in every table, and only the first row is one", async () => {
  const tables = all(await body(), "w:tbl");
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    const rows = all(table, "w:tr").map((row) => all(row, "w:tblHeader").length);
    expect(rows).toEqual([1, ...rows.slice(1).map(() => 0)]);
    expect(all(table, "w:tblLook")[0]?.attributes["w:firstColumn"]).toBe("true");
  }
});

test("tables are as wide as the page's text and have a width for each column", async () => {
  for (const table of all(await body(), "w:tbl")) {
    const widths = all(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(Math.abs(sum - (16838 - 2 * 1021))).toBeLessThan(10);
    for (const row of all(table, "w:tr")) expect(all(row, "w:tc")).toHaveLength(widths.length);
  }
});

test("a short row stays on one page, a long one may be split", async () => {
  const long = measureOf({ id: "2", commentary: [paragraph("Many words. ".repeat(200))] });
  const ambitions = [{ number: 1, title: "Ambition 1", measures: [measureOf(), long] }];
  const rows = all(all(await body(modelOf({ ambitions })), "w:tbl")[3]!, "w:tr");
  expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 0]);
});

test("the page is A4 landscape", async () => {
  const [size] = all(await body(), "w:pgSz");
  expect(size?.attributes).toEqual({ "w:w": "16838", "w:h": "11906", "w:orient": "landscape" });
});

test("headings have Word's own styles, and each ambition begins on a new page", async () => {
  const document = await body();
  expect(paragraphs(document, "Title").map(textIn)).toEqual(["Performance Report for 2022-23"]);
  expect(paragraphs(document, "Heading1").map(textIn)).toEqual([
    "About this report",
    "Key",
    "Executive summary",
    "Direction of travel by ambition",
    "Direction of travel by outcome bee",
    "Ambition 1 – To help",
    "Other measures",
    "Coverage: which promises are measured",
    "Notes: symbols, and figures that are not compared",
  ]);
  expect(paragraphs(document, "Heading2").map(textIn)).toEqual([
    "Improved",
    "Charts",
    "Not measured",
    "Measured",
    "Not compared",
    "Known and accepted",
  ]);
  const broken = paragraphs(document, "Heading1").filter((one) =>
    isOn(all(one, "w:pageBreakBefore")[0]),
  );
  expect(broken.map(textIn)).toEqual(paragraphs(document, "Heading1").slice(5).map(textIn));
});

test("the contents link to every main heading, and Word need not ask to update them", async () => {
  const document = await body();
  const [contents] = all(document, "w:sdt");
  const links = all(contents!, "w:hyperlink");
  expect(links.map(textIn)).toEqual(paragraphs(document, "Heading1").map(textIn));
  const places = all(document, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
  for (const { attributes } of all(document, "w:hyperlink")) {
    expect(places).toContain(attributes["w:anchor"]);
  }
  expect(all(document, "w:fldChar").map(({ attributes }) => attributes["w:dirty"])).not.toContain(
    "true",
  );
});

test("bookmarks and drawings have numbers of their own", async () => {
  const document = await body();
  for (const [name, id] of [
    ["w:bookmarkStart", "w:id"],
    ["wp:docPr", "id"],
  ] as const) {
    const ids = all(document, name).map(({ attributes }) => attributes[id]);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("bullets are items of a real list, and lines of one item stay together", async () => {
  const items = all(await body(), "w:p").filter((one) => all(one, "w:numPr").length > 0);
  expect(items.map(lineText)).toEqual([
    "Children near home rose to 70.1%.",
    "Second statement.",
    "carers",
    "homes\nand more of them",
    "Pay more",
    "Enough for all",
  ]);
});

test("actions stand below their heading in bold", async () => {
  const [heading] = paragraphs(await body(), "ReportActionsHeading");
  expect(textIn(heading!)).toBe("Actions to address decline in performance:");
  const { part } = await opened();
  const style = all(part("word/styles.xml"), "w:style").find(
    ({ attributes }) => attributes["w:styleId"] === "ReportActionsHeading",
  );
  expect(all(style!, "w:b")).toHaveLength(1);
});

test("language, font and title are those of the report", async () => {
  const { part } = await opened(modelOf({ openErrors: 1 }));
  const [defaults] = all(part("word/styles.xml"), "w:docDefaults");
  expect(all(defaults!, "w:lang")[0]?.attributes["w:val"]).toBe("en-GB");
  expect(all(defaults!, "w:rFonts")[0]?.attributes["w:ascii"]).toBe("Arial");
  const properties = part("docProps/core.xml");
  expect(textIn(all(properties, "dc:title")[0]!)).toBe("Performance Report for 2022-23");
  expect(textIn(all(properties, "dc:subject")[0]!)).toBe("What this report is about.");
  expect(textIn(part("word/header1.xml"))).toBe("Draft: Performance Report for 2022-23");
  expect(textIn(paragraphs(part("word/document.xml"), "ReportDraft")[0]!)).toMatch(
    /^Draft: 1 error/,
  );
});

test("header cells are white on green", async () => {
  const [table] = all(await body(), "w:tbl");
  const [row] = all(table!, "w:tr");
  const fills = all(row!, "w:shd").map(({ attributes }) => `#${attributes["w:fill"]}`);
  expect(new Set(fills)).toEqual(new Set([palette.green]));
});

test("a chart is Word's own, with its alternative text, and its figures below it", async () => {
  const { part } = await opened();
  const document = part("word/document.xml");
  expect(all(document, "wp:docPr")[0]?.attributes).toMatchObject({
    descr: chartOf().altText,
    title: chartOf().title,
  });
  const line = part("word/charts/chart1.xml");
  expect(all(line, "c:lineChart")).toHaveLength(1);
  expect(all(line, "c:dispBlanksAs")[0]?.attributes["val"]).toBe("gap");
  const points = all(all(line, "c:val")[0]!, "c:pt").map((point) => [
    point.attributes["idx"],
    textIn(point),
  ]);
  expect(points).toEqual([
    ["0", "0.674"],
    ["2", "0.701"],
  ]);
  expect(all(part("word/charts/chart2.xml"), "c:barChart")).toHaveLength(1);
  const figures = all(document, "w:tbl").filter((table) => textIn(table).startsWith("Month"));
  expect(all(figures[0]!, "w:tr").map((row) => all(row, "w:tc").map(textIn))).toEqual([
    ["Month", "Ours", "England"],
    ["Apr 2022", "67.4%", "60.0%"],
    ["May 2022", "N/A", "61.0%"],
    ["Jun 2022", "70.1%", "62.0%"],
  ]);
});

test("a chart without figures leaves its words and its table", async () => {
  const none = { name: "Ours", values: [null], texts: ["N/A"] };
  for (const series of [[none], []]) {
    const charts = [chartOf({ series, categories: ["2021"] })];
    const text = textIn(await body(modelOf({ charts })));
    expect(text).toContain(chartOf().textAlternative);
  }
});

test("what the choices leave out is left out", async () => {
  const { names, part } = await opened(modelOf(), choices({ commentary: false, charts: false }));
  const text = textIn(part("word/document.xml"));
  expect(text).toContain("70.1%");
  expect(text).not.toContain("More homes were found.");
  expect(names.filter((name) => name.includes("chart"))).toEqual([]);
});

test("text that begins from right to left is set so", async () => {
  const commentary = [paragraph("שלום 5"), bullet("مرحبا"), paragraph("English שלום")];
  const ambitions = [{ number: 1, title: "Ambition 1", measures: [measureOf({ commentary })] }];
  const turned = all(await body(modelOf({ ambitions })), "w:p").filter(
    (one) => all(one, "w:bidi").length > 0,
  );
  expect(turned.map(textIn)).toEqual(["שלום 5", "مرحبا"]);
});

describe("the same model gives the same bytes", () => {
  beforeEach(() =>
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] }),
  );
  afterEach(() => jest.useRealTimers());

  test("at another time, and after other documents", async () => {
    jest.setSystemTime(new Date("2023-05-01T10:00:00Z"));
    const first = await reportDocx(modelOf(), choices());
    jest.setSystemTime(new Date("2031-12-31T23:59:58Z"));
    await reportDocx(modelSaying("other"), choices());
    const second = await reportDocx(modelOf(), choices());
    expect(Buffer.compare(first, second)).toBe(0);
    expect(strFromU8(unzipSync(first)["docProps/core.xml"]!)).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });
});
