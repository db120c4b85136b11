import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { reportHtml } from "../../../../src/core/report/export";
import { stylesheet, stylesheetDigest } from "../../../../src/core/report/export/html/stylesheet";
import { chartOf, choices, hostileTexts, measureOf, modelOf, modelSaying, textsOf } from "./models";
import { all, parsed, textIn, type Element } from "./xml";

jest.setTimeout(60_000);

const page = (model = modelOf(), said = choices()) => parsed(reportHtml(model, said));
const ofClass = (element: Element, name: string, kind: string) =>
  all(element, name).filter(({ attributes }) => attributes["class"]?.split(" ").includes(kind));

/** Rules of the standard and of accessibility; how the source is set out is no matter here. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // The roles of tables stay while a narrow screen shows their rows as cards.
    "no-redundant-role": "off",
    "prefer-native-element": "off",
    "void-style": "off",
  },
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

test("the page is valid HTML, whatever the workbook says", async () => {
  expect(await faults(reportHtml(modelOf({ openErrors: 3 }), choices()))).toEqual([]);
  for (const text of hostileTexts) {
    expect(await faults(reportHtml(modelSaying(text), choices()))).toEqual([]);
  }
});

test("every figure and word of the model is on the page", () => {
  for (const model of [modelOf(), ...hostileTexts.map(modelSaying)]) {
    const shown = textIn(all(page(model), "body")[0]!);
    for (const text of textsOf(model)) expect(shown).toContain(text);
  }
});

test("text of the workbook makes no tags, no attributes and no scripts", () => {
  const names = (model = modelOf()) => {
    const tags: string[] = [];
    const visit = (element: Element): void => {
      for (const child of element.children) {
        if (typeof child === "string") continue;
        tags.push(`${child.name} ${Object.keys(child.attributes).join()}`);
        visit(child);
      }
    };
    visit(page(model));
    return tags;
  };
  const plain = names(modelSaying("plain"));
  for (const text of hostileTexts.slice(0, 5)) {
    expect(names(modelSaying(text)).filter((tag) => !plain.includes(tag))).toEqual([]);
  }
  expect(plain.filter((tag) => /^(script|iframe|object|img|link|base|form)\b/.test(tag))).toEqual(
    [],
  );
});

test("characters that no file may hold are left out", () => {
  const html = reportHtml(modelSaying("a\u0000b\u0008c\ud800d\ufffee"), choices());
  expect(html).toContain("abc\ufffdde");
  expect(html).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/);
});

test("the policy of the page allows its own stylesheet and nothing else", () => {
  const digest = createHash("sha256").update(stylesheet).digest("base64");
  expect(stylesheetDigest).toBe(`sha256-${digest}`);
  const html = page();
  expect(textIn(all(html, "style")[0]!)).toBe(stylesheet);
  const [policy] = all(html, "meta").filter(
    ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
  );
  expect(policy?.attributes["content"]).toBe(
    `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
  );
  expect(reportHtml(modelOf(), choices())).not.toMatch(
    /\sstyle=|url\(|@import|https?:(?!\/\/www\.w3\.org)/,
  );
});

test("headings come in order and leave no level out", () => {
  const html = reportHtml(modelOf(), choices());
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
});

test("every link leads to a place on the page", () => {
  const html = page();
  const places = new Set(reportHtml(modelOf(), choices()).match(/(?<=\sid=")[^"]+/g));
  const links = all(html, "a").map(({ attributes }) => attributes["href"]!.slice(1));
  expect(links).toEqual(
    expect.arrayContaining(["report", "ambition-1", "other-measures", "chart-1"]),
  );
  expect(links.filter((link) => !places.has(link))).toEqual([]);
});

test("each table has a caption, headers of its columns, and a header in each row", () => {
  for (const table of all(page(), "table")) {
    expect(textIn(all(table, "caption")[0]!)).not.toBe("");
    const [head] = all(table, "thead");
    const columns = all(head!, "th");
    expect(columns.every(({ attributes }) => attributes["scope"] === "col")).toBe(true);
    for (const row of all(all(table, "tbody")[0]!, "tr")) {
      expect(all(row, "th").map(({ attributes }) => attributes["scope"])).toEqual(["row"]);
      expect(all(row, "td").map(({ attributes }) => attributes["data-label"])).toEqual(
        columns.slice(1).map((column) => textIn(column).replace(/^(?:[↑↓⇄]|N\/A) /, "")),
      );
    }
  }
});

test("an arrow is not read aloud, its word is", () => {
  const [direction] = ofClass(page(), "p", "direction");
  const [arrow] = all(direction!, "span");
  expect([arrow?.attributes["aria-hidden"], textIn(arrow!)]).toEqual(["true", "↑ "]);
  expect(textIn(direction!)).toBe("↑ Improving");
});

test("bullets are a list, lines of one paragraph stay together, actions are set off", () => {
  const [actions] = ofClass(page(), "div", "actions");
  expect(textIn(actions!)).toBe(
    "Actions to address decline in performance:We will recruit.Pay more",
  );
  const lists = all(page(), "ul").map((list) => all(list, "li").map(textIn));
  expect(lists).toContainEqual(["carers", "homesand more of them"]);
  expect(reportHtml(modelOf(), choices())).toContain("<p>N/A<br />(Autumn)</p>");
});

test("a chart is a named and described picture, its figures are a table", () => {
  const [figure] = all(page(), "figure");
  const [picture] = all(figure!, "svg");
  const named = picture!.attributes["aria-labelledby"]!.split(" ");
  const parts = [...all(picture!, "title"), ...all(picture!, "desc")];
  expect(picture!.attributes["role"]).toBe("img");
  expect(parts.map(({ attributes }) => attributes["id"])).toEqual(named);
  expect(parts.map(textIn)).toEqual([chartOf().title, chartOf().altText]);
  const rows = all(all(page(), "details")[0]!, "tr").map((row) =>
    row.children.map((cell) => (typeof cell === "string" ? cell : textIn(cell))),
  );
  expect(rows).toEqual([
    ["Month", "Ours", "England"],
    ["Apr 2022", "67.4%", "60.0%"],
    ["May 2022", "N/A", "61.0%"],
    ["Jun 2022", "70.1%", "62.0%"],
  ]);
});

test("a line has a gap where a figure is missing", () => {
  const [, ours, england] = all(all(page(), "svg")[0]!, "path")
    .map(({ attributes }) => attributes["d"]!)
    .filter((path) => /^M[\d.]+ [\d.]+(?:[LM][\d.]+ [\d.]+)+$/.test(path))
    .slice(-3);
  expect(ours?.match(/[LM]/g)).toEqual(["M", "M"]);
  expect(england?.match(/[LM]/g)).toEqual(["M", "L", "L"]);
});

test("a chart without figures, or with one figure alone, is drawn nevertheless", () => {
  const none = { name: "Ours", values: [null, null], texts: ["N/A", "N/A"] };
  const one = { name: "Ours", values: [-3.5], texts: ["-3.5"] };
  for (const kind of ["line", "column", "clusteredColumn"] as const) {
    for (const series of [[none], [one], []]) {
      const chart = chartOf({ kind, series, categories: ["2021", "2022"], numberFormat: "0.0" });
      const [picture] = all(page(modelOf({ charts: [chart] })), "svg");
      expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|undefined/);
    }
  }
});

test("what the choices leave out is left out", () => {
  const html = reportHtml(modelOf(), choices({ commentary: false, charts: false }));
  expect(html).not.toContain("More homes were found.");
  expect(html).not.toContain("<svg");
  expect(html).not.toContain("Chart:");
  expect(html).toContain("70.1%");
});

test("a draft says so in its title and on its first lines", () => {
  const html = page(modelOf({ openErrors: 2 }));
  expect(textIn(all(html, "title")[0]!)).toBe("Draft: Performance Report for 2022-23");
  expect(textIn(ofClass(html, "p", "draft")[0]!)).toMatch(/^Draft: 2 errors are still open/);
  expect(ofClass(page(), "p", "draft")).toEqual([]);
});

test("text that runs from right to left says so, other text does not", () => {
  const html = page(
    modelOf({
      ambitions: [{ number: 1, title: "A", measures: [measureOf({ indicator: "שלום" })] }],
    }),
  );
  const turned = ofClass(html, "p", "title").map(({ attributes }) => attributes["dir"]);
  expect(turned).toEqual(["auto"]);
  expect(reportHtml(modelOf(), choices())).not.toContain("dir=");
});

test("the same model gives the same page", () => {
  expect(reportHtml(modelOf(), choices())).toBe(reportHtml(modelOf(), choices()));
});
