import type { Area } from "../../workbook/area";
import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { groupedBy } from "../../grouped-by";
import { filledCells, isIn, type WrittenCell } from "../written-cells";
import { buildAgain, capitalised, issueOfCells } from "./issue";

type Table = WrittenSheet["tables"][number];

const slug = "colour-alone";

/** Cells of tables that tell something by their colour, or by an arrow without its word. */
export function colourAlone({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) => {
    const cells = sheet.looks.flatMap((area) => [...filledCells(sheet, area)]);
    return sheet.tables.flatMap((table) => {
      const inTable = cells.filter((cell) => isIn(cell, belowFirstRow(table)));
      return [...colours(sheet, table, inTable), ...arrows(sheet, table, inTable)];
    });
  });
}

/** A header has its own colours, also where nothing says that it is one. */
function belowFirstRow({ area }: Table): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

/** An arrow, or a coloured sign, and nothing else. */
const signAlone =
  /^(?:[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff✓✔✗✘]|\p{Extended_Pictographic}|\ufe0f|\s)+$/u;

/** A sign in the first column is what its row explains, as in the list of symbols. */
function arrows(
  sheet: WrittenSheet,
  { name, area }: Table,
  cells: readonly WrittenCell[],
): AccessibilityIssue[] {
  const bare = cells.filter(({ text, column }) => column > area.column && signAlone.test(text));
  return issueOfCells(slug, sheet, bare, {
    problem: (named) =>
      `${capitalised(named)} of the table ${name} ${bare.length === 1 ? "holds" : "hold"} a sign without its word, which some readers never hear.`,
    remedy: "Write the word beside it, such as ↑ Improving.",
  });
}

/** The usual colours of a column are those of most of its cells; whole rows in turn are a pattern, not a message. */
function colours(
  sheet: WrittenSheet,
  table: Table,
  cells: readonly WrittenCell[],
): AccessibilityIssue[] {
  const byColumn = [...groupedBy(cells, ({ column }) => column).values()];
  const unusual = byColumn.flatMap((column) => unusualIn(column, isStriped(table, cells)));
  const telling = unusual.filter(({ text }) => !saysItsDirection.test(text));
  return issueOfCells(slug, sheet, telling, {
    problem: (named) =>
      `${capitalised(named)} of the table ${table.name} ${telling.length === 1 ? "differs" : "differ"} from the rest of the column by colour alone, and the words do not say what the colour means.`,
    remedy: `Say it in words in the cell and take the colour away, or ${buildAgain}.`,
  });
}

/** Words of the direction of travel: a colour beside them repeats what they say. */
const saysItsDirection =
  /\b(?:improving|improved|declining|declined|no change|not comparable|met|missed|within \d+%)\b/i;

function unusualIn(column: readonly WrittenCell[], areStripes: boolean): WrittenCell[] {
  const coloursOf = ({ look }: WrittenCell) =>
    [look.underlined ? "link" : look.color, areStripes ? "stripe" : look.fill].join();
  const groups = [...groupedBy(column, coloursOf).values()];
  const [, ...others] = groups.sort((a, b) => b.length - a.length);
  return others.flat();
}

/** Whether every row has one fill and differs from the row above. */
function isStriped({ area }: Table, cells: readonly WrittenCell[]): boolean {
  const rows = [...groupedBy(cells, ({ row }) => row)].sort(([a], [b]) => a - b);
  const fills = rows.map(([, inRow]) => new Set(inRow.map(({ look }) => look.fill)));
  const isPlain = fills.every((each) => each.size === 1);
  const inTurn = fills.every((each, i) => i === 0 || !fills[i - 1]!.has([...each][0]!));
  return isPlain && inTurn && area.rowCount > 3;
}
