import { templateColumns } from "../../../src/core/workbook/template-columns";
import type { Field } from "../../../src/core/workbook/types";
import { columnLetters } from "../../../src/core/workbook/addresses";
import { asTyped, date, text } from "../cells";
import {
  administrationOf,
  ambitionHeading,
  type Administration,
  type Narrative,
  indicators,
  narrativeOf,
  type PublishedIndicator,
  type PublishedMeasure,
} from "../data";
import { withHeight } from "../../../src/host/planned-workbook/heights";
import type {
  CellPlan,
  ChoicePlan,
  RowPlan,
  SheetPlan,
} from "../../../src/host/planned-workbook/plan";
import { storedFigure } from "../stored-figures";
import { listRange } from "./lists-sheet";
import { charactersOf } from "../../../src/host/planned-workbook/widths";

/** Columns after those of the template: what analysts keep for themselves and the add-in does not use. */
const ownColumns = [
  { header: "Lead officer role", width: 30 },
  { header: "Data source", width: 30 },
  { header: "Last updated", width: 13 },
  { header: "Notes", width: 36 },
];

const headers = [...templateColumns, ...ownColumns].map((column) => column.header);
const columnWidths = [
  ...templateColumns.map((column) => charactersOf(column.width)),
  ...ownColumns.map((column) => column.width),
];
const headerRow = 4;

const polarityWords = { higher: "Bigger is better", lower: "Smaller is better", none: "None" };

/** The indicator table: one row per measure, under a heading for each ambition. */
export function indicatorsSheet(): SheetPlan {
  const rows = [...topRows(), ...indicators.flatMap(rowsOfIndicator)];
  const last = columnLetters(headers.length - 1);
  return {
    name: "Indicators",
    columnWidths,
    rows,
    freeze: { rows: headerRow, columns: 2 },
    filter: `A${headerRow}:${last}${rows.length}`,
    choices: choices(rows.length),
    colouredArrows: [columnRange("direction", rows.length)],
    tabColour: "#1F3864",
    printTitleRows: `$${headerRow}:$${headerRow}`,
  };
}

function topRows(): RowPlan[] {
  return [
    {
      cells: [text("Plan for Children and Young People 2021–26: indicators for 2022-23", "title")],
    },
    {
      cells: [
        text(
          "* Previous data is as at March / Q4 2022 unless otherwise stated. ** Latest data is as at March / Q4 2023 unless otherwise stated.",
          "note",
        ),
      ],
    },
    { cells: [] },
    { cells: headers.map((header) => text(header, "header")), height: 36 },
  ];
}

function rowsOfIndicator(indicator: PublishedIndicator, index: number): RowPlan[] {
  const isFirstOfAmbition = indicators[index - 1]?.ambition !== indicator.ambition;
  const section = headers.map((_, column) =>
    text(column === 0 ? ambitionHeading(indicator.ambition) : "", "section"),
  );
  const measures = indicator.measures.map((measure, position) =>
    withHeight(rowOfMeasure(indicator, measure, position === 0), columnWidths),
  );
  return isFirstOfAmbition ? [{ cells: section, height: 22 }, ...measures] : measures;
}

/** Commentary and actions stand in the row of the indicator's first measure. */
function rowOfMeasure(
  indicator: PublishedIndicator,
  measure: PublishedMeasure,
  isFirst: boolean,
): RowPlan {
  const narrative = isFirst ? narrativeOf(indicator.number) : { commentary: [], actions: [] };
  const content = fieldCells(indicator, measure, narrative);
  return {
    cells: [
      ...templateColumns.map(({ field }) => content[field] ?? text("", "body")),
      ...administrationCells(administrationOf(indicator.number)),
    ],
  };
}

function fieldCells(
  indicator: PublishedIndicator,
  measure: PublishedMeasure,
  { commentary, actions }: Narrative,
): Partial<Record<Field, CellPlan>> {
  return {
    number: reference(measure.id),
    indicator: text(indicator.indicator, "body"),
    measure: text(measure.label, "body"),
    outcomeBee: text(indicator.outcomeBees.join("\n"), "body"),
    corporatePriority: text(indicator.corporatePriorities.join("\n"), "body"),
    polarity: text(polarityWords[measure.polarity], "body"),
    previous: storedFigure(measure, measure.previous, "right"),
    latest: storedFigure(measure, measure.latest, "right"),
    direction: asTyped(measure.direction, "centre"),
    commentary: text(paragraphs(commentary), "body"),
    actions: text(paragraphs(actions), "body"),
  };
}

/** A number where the reference is one, as Excel would store what is typed. */
function reference(id: string): CellPlan {
  return /^\d+$/.test(id) ? { value: Number(id), look: "centre" } : asTyped(id, "centre");
}

function administrationCells({ lead, source, updated, notes }: Administration): CellPlan[] {
  return [
    text(lead, "body"),
    text(source, "body"),
    date(updated, "dd/mm/yyyy", "right"),
    text(notes, "body"),
  ];
}

/** Lines of one cell, with an empty line before each paragraph but not before a bullet. */
function paragraphs(lines: readonly string[]): string {
  return lines
    .reduce((all, line) => all + (line.startsWith("•") ? "\n" : "\n\n") + line, "")
    .trim();
}

function choices(lastRow: number): ChoicePlan[] {
  return templateColumns.flatMap(({ field, choices: list }) =>
    list ? [{ range: columnRange(field, lastRow), from: listRange(list) }] : [],
  );
}

/** `I5:I67`: the cells of a column below the header. */
function columnRange(field: Field, lastRow: number): string {
  const letters = columnLetters(templateColumns.findIndex((column) => column.field === field));
  return `${letters}${headerRow + 1}:${letters}${lastRow}`;
}
