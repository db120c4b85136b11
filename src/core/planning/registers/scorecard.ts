import type { Vocabulary } from "../../vocabulary";
import { namesNothing } from "../../vocabulary/no-name";
import { comparable, oneLine } from "../../workbook/text";
import type { Sourced } from "../../workbook/types";
import type { PlacedText, ScorecardBee } from "../types";
import { commitmentMaker, type CommitmentMaker } from "./commitments";
import { isRemark } from "./headings";
import { columnLines } from "./lines";
import { statedCommitments, statementsOf, type MeasureColumns } from "./measure-lines";
import { paragraphs } from "./paragraphs";
import { coveredText, registerRows, type RegisterRow } from "./register-rows";
import { columnOf, type RegisterTable } from "./register-table";
import type { ScorecardRole } from "../../workbook/header/registers/scorecard-shape";

/** The outcome bees of the tables with what was promised under them, in their order. */
export function readScorecard(
  tables: readonly RegisterTable<ScorecardRole>[],
  vocabulary: Vocabulary,
): ScorecardBee[] {
  const make = commitmentMaker("scorecard");
  return tables.flatMap((table) =>
    groupsOf(table, vocabulary).map((group) => beeOf(table, group, make)),
  );
}

/** The rows of one bee. */
interface BeeRows {
  bee: Sourced<string>;
  readonly rows: number[];
}

function groupsOf(table: RegisterTable<ScorecardRole>, vocabulary: Vocabulary): BeeRows[] {
  const groups: BeeRows[] = [];
  for (const row of registerRows(table).filter((row) => !isRemark(row))) {
    const bee = beeIn(table, row, vocabulary);
    const group = groups.at(-1);
    if (bee && group && /^bee?$/i.test(group.bee.value)) {
      group.bee = {
        ...group.bee,
        value: `${group.bee.value} ${bee.value}`,
        text: `${group.bee.text} ${bee.text}`,
      };
      group.rows.push(row.row);
    } else if (bee && comparable(group?.bee.value ?? "") !== comparable(bee.value)) {
      groups.push({ bee, rows: [row.row] });
    } else group?.rows.push(row.row);
  }
  return groups;
}

/** The bee that a row begins: in its column, or in a row of its own where there is no such column. */
function beeIn(
  table: RegisterTable<ScorecardRole>,
  { row, alone, isWide }: RegisterRow,
  { readOutcomeBee }: Vocabulary,
): Sourced<string> | null {
  const column = columnOf(table, "bee");
  const named = (placed: PlacedText) => beeNamed(placed, readOutcomeBee);
  if (alone && readOutcomeBee(alone.text)) return named(alone);
  if (column === undefined) return alone && isWide ? named(alone) : null;
  const { text, cell } = coveredText(table.view, row, column);
  if (cell.column !== column || cell.row !== row) return null;
  const line = oneLine(text);
  return line === "" || namesNothing(line) ? null : named({ text: line, cell });
}

const label = /^outcome bees?\s*[:–—-]\s*/i;

/** What is said of a bee behind its name is no part of it: "BE SAFE (staying safe)", "Be Healthy – I am well". */
function beeNamed(
  { text, cell }: PlacedText,
  readOutcomeBee: Vocabulary["readOutcomeBee"],
): Sourced<string> {
  const value = text.replace(label, "");
  const name = value.replace(/\s*(?:\(|:|\s[–—-]\s).*$/s, "");
  const isName = readOutcomeBee(value) === null && readOutcomeBee(name) !== null;
  return { value: isName ? name : value, text: value, cell };
}

function beeOf(
  table: RegisterTable<ScorecardRole>,
  { bee, rows }: BeeRows,
  make: CommitmentMaker,
): ScorecardBee {
  const { view, columns } = table;
  const measureColumns: MeasureColumns = {
    measures: columns.get("measures") ?? [],
    desired: columnOf(table, "desired"),
    indicators: columns.get("indicators") ?? [],
  };
  const texts = (role: "pledge" | "delivery") =>
    (columns.get(role) ?? []).flatMap((column) =>
      paragraphs(columnLines(view, withoutRepeats(table, rows, column), column), "within cells"),
    );
  const statements = statementsOf(view, rows, measureColumns, "within cells");
  return {
    bee,
    pledges: texts("pledge"),
    measures: statedCommitments(view, rows, measureColumns, statements, make),
    meansOfDelivery: texts("delivery"),
  };
}

/** In a row for each measure, the pledge may be repeated beside each. */
function withoutRepeats(
  { view }: RegisterTable<ScorecardRole>,
  rows: readonly number[],
  column: number,
): number[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const text = view.text(row, column);
    if (text.trim() !== "" && seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
