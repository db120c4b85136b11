import { ambitionRole } from "../ambition-sheet";
import { alignmentLines } from "../measure-cells";
import { header } from "../measure-table";
import { actionsHeading, lineBlocks } from "../text-blocks";
import type { ReportAmbition, ReportChoices, ReportMeasure, ReportModel } from "../types";
import { chartsOf, type ChartsByMeasure } from "./charts";
import { textCell } from "./text-cell";
import type { CellPart, Content, DocumentCell, DocumentColumn, DocumentSection } from "./types";

/** A section per ambition: its measures in one table, and their charts below it. */
export function ambitionSections(model: ReportModel, choices: ReportChoices): DocumentSection[] {
  const charts = chartsOf(model, choices);
  return model.ambitions.map((ambition) => ({
    id: ambitionRole(ambition),
    title: ambition.title,
    startsPage: true,
    content: [
      { kind: "table", table: measureTable(ambition, choices, charts) },
      ...chartContent(ambition.measures, charts),
    ],
  }));
}

function chartContent(measures: readonly ReportMeasure[], charts: ChartsByMeasure): Content[] {
  const own = measures.flatMap(({ id }) => charts.get(id) ?? []);
  return own.length === 0
    ? []
    : [{ kind: "text", blocks: [{ kind: "heading", text: "Charts" }] }, ...own];
}

function measureTable(
  { title, measures }: ReportAmbition,
  { commentary }: ReportChoices,
  charts: ChartsByMeasure,
) {
  return {
    caption: `Measures of ${title}`,
    columns: commentary ? withCommentary : withoutCommentary,
    rows: measures.map((measure) => [
      ...factCells(measure, charts),
      ...(commentary ? [commentaryCell(measure)] : []),
    ]),
  };
}

/** The published columns from the left, with the share of the width that each takes. */
function columnsWith(shares: readonly number[]): DocumentColumn[] {
  return shares.map((share, i) => ({ title: header[i]!, share, align: "start" }));
}

const withCommentary = columnsWith([0.07, 0.21, 0.11, 0.11, 0.1, 0.4]);
const withoutCommentary = columnsWith([0.08, 0.44, 0.16, 0.16, 0.16]);

function factCells(measure: ReportMeasure, charts: ChartsByMeasure): DocumentCell[] {
  const { id, previous, latest, direction, directionWord } = measure;
  return [
    textCell(id),
    indicatorCell(measure, charts),
    textCell(previous),
    textCell(latest),
    [{ kind: "direction", direction, directionWord }],
  ];
}

function indicatorCell(measure: ReportMeasure, charts: ChartsByMeasure): DocumentCell {
  const { id, indicator, label } = measure;
  return [
    { kind: "title", text: indicator },
    ...(label === "" ? [] : [{ kind: "text" as const, blocks: lineBlocks(label) }]),
    ...alignmentLines(measure).map((text): CellPart => ({ kind: "detail", text })),
    ...(charts.get(id) ?? []).map(({ id: to, chart }): CellPart => ({
      kind: "link",
      text: `Chart: ${chart.title}`,
      to,
    })),
  ];
}

function commentaryCell({ commentary, actions }: ReportMeasure): DocumentCell {
  const said: DocumentCell = [{ kind: "text", blocks: commentary }];
  return actions.length === 0
    ? said
    : [...said, { kind: "actions", heading: actionsHeading, blocks: actions }];
}
