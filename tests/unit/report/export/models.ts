import { defaultReportChoices } from "../../../../src/core/report";
import type {
  ReportChart,
  ReportChoices,
  ReportMeasure,
  ReportModel,
  TextBlock,
} from "../../../../src/core/report";
import { partOf } from "../planning/parts";

export const choices = (said: Partial<ReportChoices> = {}): ReportChoices => ({
  ...defaultReportChoices,
  ...said,
});

export const paragraph = (text: string): TextBlock => ({ kind: "paragraph", text });
export const bullet = (text: string): TextBlock => ({ kind: "bullet", text });
export const heading = (text: string): TextBlock => ({ kind: "heading", text });
export const line = (text: string): TextBlock => ({ kind: "line", text });

/** A measure that improved, with what the test says of it. */
export function measureOf(said: Partial<ReportMeasure> = {}): ReportMeasure {
  return {
    id: "1",
    indicator: "Children who live near home",
    label: "",
    outcomeBees: ["BE SAFE"],
    corporatePriorities: [],
    previous: "67.4% (694/1,030)",
    latest: "70.1%",
    direction: "↑",
    directionWord: "Improving",
    outcome: "improving",
    commentary: [paragraph("More homes were found.")],
    actions: [],
    ...said,
  };
}

/** A line through time with a gap in it. */
export function chartOf(said: Partial<ReportChart> = {}): ReportChart {
  return {
    id: "1",
    measure: "1",
    kind: "line",
    title: "Children near home by month",
    categoryTitle: "Month",
    valueTitle: "Percentage",
    categories: ["Apr 2022", "May 2022", "Jun 2022"],
    series: [
      { name: "Ours", values: [0.674, null, 0.701], texts: ["67.4%", "N/A", "70.1%"] },
      { name: "England", values: [0.6, 0.61, 0.62], texts: ["60.0%", "61.0%", "62.0%"] },
    ],
    numberFormat: "0.0%",
    altText: "Line chart of children near home; it rises.",
    textAlternative: "From 67.4% in April to 70.1% in June 2022.",
    ...said,
  };
}

/** A report that has a bit of everything. */
export function modelOf(said: Partial<ReportModel> = {}): ReportModel {
  const counts = { improving: 1, withinMargin: 0, declining: 2, noChange: 3, notComparable: 4 };
  return {
    title: "Performance Report for 2022-23",
    introduction: ["What this report is about.", "How to read it."],
    executiveSummary: [
      { key: "h", block: heading("Improved") },
      { key: "a", block: bullet("Children near home rose to 70.1%.") },
      { key: "b", block: bullet("Second statement.") },
    ],
    key: [
      { symbol: "*", meaning: "Previous data is for 2021-22." },
      { symbol: "⇄", meaning: "Declining within 5%." },
    ],
    openErrors: 0,
    withinMarginWord: "Declining within 5%",
    byAmbition: [{ name: "Ambition 1 – To help", total: 10, ...counts }],
    byOutcomeBee: [{ name: "BE SAFE", total: 10, ...counts }],
    ambitions: [
      {
        number: 1,
        title: "Ambition 1 – To help",
        measures: [
          measureOf(),
          measureOf({
            id: "2b",
            label: "Of those in care",
            previous: "N/A\n(Autumn)",
            direction: "N/A",
            directionWord: "Not comparable",
            commentary: [
              paragraph("They include:"),
              bullet("carers"),
              bullet("homes"),
              line("and more of them"),
              paragraph("That is all."),
            ],
            actions: [paragraph("We will recruit."), bullet("Pay more")],
          }),
        ],
      },
      { number: null, title: "Other measures", measures: [measureOf({ id: "row 12" })] },
    ],
    charts: [chartOf(), chartOf({ id: "2", measure: "2b", kind: "clusteredColumn" })],
    planning: [partOf()],
    notes: [{ measure: "2b", text: "There is no previous figure." }],
    accepted: [{ measure: null, found: "Numbering has a gap", reason: "It is historic." }],
    ...said,
  };
}

/** A report that says this text wherever the workbook's text comes through. */
export function modelSaying(text: string): ReportModel {
  const model = modelOf();
  const blocks = [heading(text), paragraph(text), line(text), bullet(text), line(text)];
  const measure = measureOf({
    id: `7 ${text}`,
    indicator: text,
    label: text,
    outcomeBees: [text],
    corporatePriorities: [text],
    previous: text,
    latest: text,
    directionWord: text,
    commentary: blocks,
    actions: blocks,
  });
  const series = { name: text, values: [0.1], texts: [text] };
  return {
    ...model,
    title: text,
    introduction: [text],
    executiveSummary: blocks.map((block, i) => ({ key: String(i), block })),
    key: [{ symbol: text, meaning: text }],
    ambitions: [{ number: 3, title: text, measures: [measure] }],
    charts: (["line", "column"] as const).map((kind) => ({
      ...chartOf(),
      kind,
      measure: measure.id,
      title: text,
      altText: text,
      textAlternative: text,
      categoryTitle: text,
      valueTitle: text,
      categories: [text],
      series: [series, { ...series, name: `${text} 2` }],
    })),
    notes: [{ measure: text, text }],
    accepted: [{ measure: text, found: text, reason: text }],
  };
}

/** Every text that a reader must find in the report. */
export function textsOf(model: ReportModel): string[] {
  const lines = (text: string) => text.split("\n");
  const texts = (blocks: readonly TextBlock[]) => blocks.map(({ text }) => text);
  return [
    model.title,
    ...model.introduction,
    ...texts(model.executiveSummary.map(({ block }) => block)),
    ...model.key.flatMap(({ symbol, meaning }) => [symbol, meaning]),
    ...[...model.byAmbition, ...model.byOutcomeBee].map(({ name }) => name),
    ...model.ambitions.flatMap(({ title, measures }) => [
      title,
      ...measures.flatMap((m) => [
        ...[m.id, m.indicator, m.label, ...m.outcomeBees, ...m.corporatePriorities],
        ...[...lines(m.previous), ...lines(m.latest), m.directionWord],
        ...texts(m.commentary),
        ...texts(m.actions),
      ]),
    ]),
    ...model.charts.flatMap((chart) => [
      ...[chart.title, chart.textAlternative, chart.categoryTitle, ...chart.categories],
      ...chart.series.flatMap(({ name, texts: figures }) => [name, ...figures]),
    ]),
    ...model.notes.flatMap(({ measure, text }) => [measure, text]),
    ...model.accepted.flatMap(({ found, reason }) => [found, reason]),
  ];
}

/** Texts that have broken other exports. */
export const hostileTexts = [
  `<script>alert("x")</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `A & B &amp; C <b>bold</b> ]]> <!-- note --> </style></table>`,
  `=HYPERLINK("http://example.org")`,
  `שלום, ילדים 12.5%`,
  `مرحبا 5 of 7 (أطفال)`,
  `👩‍👧 children 🎉 café ﬁ 漢字`,
  "\${template} {{placeholder}} \\u0041 %s",
];
