import { date, figure, text } from "../cells";
import { series } from "../data";
import type { CellPlan, RowPlan, SheetPlan } from "../../../src/host/planned-workbook/plan";

const { provision, travelTraining, careLeavers } = series;

interface Block {
  readonly name: string;
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellPlan[])[];
}

/** The figures behind the report's three charts, each under a heading that names its indicator. */
export function seriesSheet(): SheetPlan {
  const blocks = [provisionBlock(), travelTrainingBlock(), careLeaversBlock()];
  const rows: RowPlan[] = [
    { cells: [text("Series for the charts", "title")] },
    { cells: [text("One table per chart. The heading above it names the indicator.", "note")] },
  ];
  const tables = blocks.map((block) => {
    rows.push({ cells: [] }, { cells: [text(block.heading, "heading")] });
    const first = rows.length + 1;
    rows.push({ cells: block.header.map((title) => text(title, "header")), height: 32 });
    rows.push(...block.rows.map((cells) => ({ cells })));
    const last = String.fromCharCode(64 + block.header.length);
    return { name: block.name, range: `A${first}:${last}${rows.length}` };
  });
  return { name: "Series", columnWidths: [48, 16, 16, 16], rows, tables };
}

function provisionBlock(): Block {
  return {
    name: "Series_6",
    heading: heading(provision),
    header: [provision.categoryHeader, ...provision.series],
    rows: provision.rows.map(({ category, percentages }) => [
      text(category, "body"),
      ...percentages.map((p) => figure(Number((p / 100).toFixed(3)), "0.0%", "right")),
    ]),
  };
}

function travelTrainingBlock(): Block {
  return {
    name: "Series_7",
    heading: heading(travelTraining),
    header: ["Year", "Sign-offs"],
    rows: travelTraining.rows.map(({ year, signOffs }) => [
      text(year, "body"),
      figure(signOffs, "0", "right"),
    ]),
  };
}

function careLeaversBlock(): Block {
  return {
    name: "Series_21",
    heading: heading(careLeavers),
    header: ["Month", "%"],
    rows: careLeavers.rows.map(({ month, percentage }) => [
      date(month, "mmm-yy", "left"),
      figure(percentage, "0.0", "right"),
    ]),
  };
}

function heading({ indicator, title }: { indicator: number; title: string }): string {
  return `Indicator ${indicator}: ${title}`;
}
