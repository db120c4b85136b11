import type { Polarity } from "../../trend/types";
import { readPolarity, statedPolarity } from "../../vocabulary";
import type { Narrative } from "../cells/commentary";
import { rawLines } from "../cells/lines";
import { oneLine } from "../text";
import type { Sourced } from "../types";
import type { Table, TableCell } from "./table";

/**
 * Which way is better for the measures of a row: by the polarity column, by a sentence of the commentary such as "For
 * this indicator bigger is better.", or else by what holds for the whole indicator. Null where nothing is said.
 * @param first first row of the indicator, with its title
 */
export function polarityOfRow(
  table: Table,
  row: number,
  first: number,
  { commentary, actions }: Narrative,
): Sourced<Polarity | null> | null {
  const own = inColumn(table, row);
  if (own) return own;
  for (const text of [commentary, actions]) {
    const stated = text && statedPolarity(text.value);
    if (text && stated) {
      return { value: stated.polarity, text: oneLine(stated.text), cell: text.cell };
    }
  }
  const title = table.cell(row, "indicator");
  return inColumn(table, first) ?? inTitle(title) ?? inTitle(table.cell(first, "indicator"));
}

/** The measure's own line of a stacked polarity cell. */
export function polarityOfLine(
  polarity: Sourced<Polarity | null> | null,
  line: number | null,
): Sourced<Polarity | null> | null {
  if (!polarity || line === null) return polarity;
  const text = rawLines(polarity.text)[line] ?? "";
  return { value: readPolarity(text), text, cell: { ...polarity.cell, line } };
}

function inColumn(table: Table, row: number): Sourced<Polarity | null> | null {
  const column = table.cell(row, "polarity");
  if (!column || oneLine(column.text) === "") return null;
  return { value: readPolarity(column.text), text: column.text, cell: column.cell };
}

/** A title that says it in a sentence, or in a clause at its end: `Waiting time (low is good)`, `– lower better`. */
function inTitle(title: TableCell | undefined): Sourced<Polarity> | null {
  if (!title) return null;
  const stated = statedPolarity(title.text);
  if (stated) return { value: stated.polarity, text: oneLine(stated.text), cell: title.cell };
  const clause = lastClause.exec(title.text)?.[1] ?? "";
  const value = /\b(?:better|best|good)\b/i.test(clause) ? readPolarity(clause) : null;
  return value && { value, text: oneLine(clause), cell: title.cell };
}

const lastClause = /(?:[([–—:;\n]|\s-\s)\s*([^()[\]–—:;\n]{1,60})[)\]]?[.\s]*$/;
