import { type ChartDescription, chartXml } from "../../../src/core/drawingml/chart-xml";

const axis = { visible: true, title: null, majorGridlines: null, minorGridlines: null };

const design: ChartDescription = {
  title: { text: "Attendance & exclusions" },
  series: [
    {
      type: "ColumnClustered",
      axisGroup: "Primary",
      name: { text: "Ours" },
      categories: { points: ["2021-22", "2022-23"] },
      values: { points: [0.674, null], numberFormat: "0.0%" },
      labels: { value: true, position: "OutsideEnd" },
    },
  ],
  axes: { category: axis, value: axis },
  legend: null,
  blanks: "Gap",
  plotsVisibleOnly: true,
};

test("a chart without references carries its figures itself, as Word wants it", () => {
  const xml = chartXml(design);
  expect(xml).toContain("<c:tx><c:v>Ours</c:v></c:tx>");
  expect(xml).toContain(
    '<c:cat><c:strLit><c:ptCount val="2"/><c:pt idx="0"><c:v>2021-22</c:v></c:pt><c:pt idx="1"><c:v>2022-23</c:v></c:pt></c:strLit></c:cat>',
  );
  expect(xml).toContain(
    '<c:val><c:numLit><c:formatCode>0.0%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>0.674</c:v></c:pt></c:numLit></c:val>',
  );
  expect(xml).not.toContain("<c:f>");
});

test("text is text: markup in a title is no markup", () => {
  expect(chartXml(design)).toContain("<a:t>Attendance &amp; exclusions</a:t>");
  const title = { text: "</a:t><b>" };
  expect(chartXml({ ...design, title })).toContain("<a:t>&lt;/a:t&gt;&lt;b&gt;</a:t>");
});

test("labels stand only where their kind of chart knows the place", () => {
  const [series] = design.series;
  const stacked = { ...design, series: [{ ...series!, type: "ColumnStacked" as const }] };
  expect(chartXml(design)).toContain('<c:dLblPos val="outEnd"/>');
  expect(chartXml(stacked)).not.toContain("dLblPos");
});

test("an axis without a number format shows that of the figures", () => {
  expect(chartXml(design)).toContain('<c:numFmt formatCode="0.0%" sourceLinked="1"/>');
});

test("no title is said to be none, and a gap is drawn as a gap", () => {
  const xml = chartXml({ ...design, title: null });
  expect(xml).toContain('<c:autoTitleDeleted val="1"/>');
  expect(xml).not.toContain("<c:title>");
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
});

test("a line has markers only where it is of a kind with markers", () => {
  const [series] = design.series;
  const line = (type: "Line" | "LineMarkers") =>
    chartXml({ ...design, series: [{ ...series!, type, marker: undefined }] });
  expect(line("Line")).toContain('<c:symbol val="none"/>');
  expect(line("LineMarkers")).not.toContain("<c:symbol");
});
