import fc from "fast-check";
import type { ChartDescription } from "../../../src/core/drawingml/chart-description";
import { plotKind } from "../../../src/core/drawingml/chart-types";
import { chartXml } from "../../../src/core/drawingml/chart-xml";
import { changeChartPart } from "../../../src/host/xlsx/write/charts/chartPart";
import { orderOf } from "../../../src/host/xlsx/write/charts/mergeXml";
import { readChartPart } from "../../../src/host/xlsx/read/charts/chartPart";
import { localName } from "../../../src/host/xlsx/read/charts/elements";
import { elements, parseXml, type XmlElement } from "../../../src/host/xlsx/xml/tree";
import { designs } from "./chartArbitraries";

const rootOf = (design: ChartDescription) => parseXml(chartXml(design), "c:");

/** What a file can say of the chart: a round one has no axes. */
function told(design: ChartDescription): ChartDescription {
  const element = plotKind(design.series[0]!.type).element;
  if (!["pieChart", "doughnutChart"].includes(element)) return design;
  const { axes } = readChartPart(rootOf(design))!;
  return { ...design, axes };
}

test("a chart is read as it was written", () => {
  fc.assert(
    fc.property(designs, (design) => {
      expect(readChartPart(rootOf(design))).toEqual(told(design));
    }),
    { numRuns: 150 },
  );
});

test("a chart that is changed in its file reads as it was meant", () => {
  fc.assert(
    fc.property(designs, designs, (before, after) => {
      const root = rootOf(before);
      changeChartPart({ root, prefix: "c:" }, before, after);
      expect(readChartPart(root)).toEqual(told(after));
      expect(misplaced(root)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("every element stands where the schema wants it, and ids of axes are told apart", () => {
  fc.assert(
    fc.property(designs, (design) => {
      const root = rootOf(design);
      expect(misplaced(root)).toEqual([]);
      const ids = axesOf(root).map((axis) => elements(axis, "axId")[0]?.attributes.val);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

function axesOf(root: XmlElement): XmlElement[] {
  const own = /^(cat|date|val)Ax$/.test(localName(root)) ? [root] : [];
  return [...own, ...elements(root).flatMap(axesOf)];
}

/** Elements that are unknown to their parent or come too late, as `parent/child`. */
function misplaced(node: XmlElement): string[] {
  const order = orderOf(node).filter((name) => !isFree(name));
  const names = elements(node)
    .map(localName)
    .filter((name) => !isFree(name));
  const wrong = names.filter((name, index) => {
    const rank = order.indexOf(name);
    return rank < 0 || names.slice(0, index).some((earlier) => order.indexOf(earlier) > rank);
  });
  const own = order.length > 0 ? wrong.map((name) => `${localName(node)}/${name}`) : [];
  return [...own, ...elements(node).flatMap(misplaced)];
}

/** Plots stand in any order, and so do the axes behind them. */
const isFree = (name: string) => /^(cat|date|val)Ax$|Chart$/.test(name);

test("text that XML cannot carry is left out, and all other text is kept as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), designs, (words, design) => {
      const titled = { ...design, title: { text: words } };
      const shown = readChartPart(rootOf(titled))?.title?.text;
      const carried = words
        .replace(/\r\n|\r/g, "\n")
        .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
        .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "");
      expect(shown).toBe(carried);
    }),
  );
});

test("series of two kinds, and of the second axes, are drawn over each other", () => {
  fc.assert(
    fc.property(designs, designs, (first, second) => {
      const isOnAxes = ({ series }: ChartDescription) =>
        ["barChart", "lineChart", "areaChart"].includes(plotKind(series[0]!.type).element);
      fc.pre(isOnAxes(first) && isOnAxes(second));
      const over = second.series.map((series) => ({ ...series, axisGroup: "Secondary" as const }));
      const design: ChartDescription = {
        ...first,
        series: [...first.series, ...over],
        secondaryAxes: second.axes,
      };
      expect(readChartPart(rootOf(design))).toEqual(design);
      expect(misplaced(rootOf(design))).toEqual([]);
    }),
  );
});

test.each(["bar3DChart", "pie3DChart", "ofPieChart", "bubbleChart", "surfaceChart", "stockChart"])(
  "a chart of the kind %s is not understood",
  (element) => {
    const part = `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:${element}><c:ser><c:idx val="0"/></c:ser></c:${element}></c:plotArea></c:chart></c:chartSpace>`;
    expect(readChartPart(parseXml(part, "c:"))).toBeNull();
  },
);
