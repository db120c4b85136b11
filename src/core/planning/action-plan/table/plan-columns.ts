import type { SheetView } from "../../../workbook/grid";
import { headerMeanings } from "../../../workbook/header/meaning";
import { nameColumns } from "../../registers/column-roles";
import type { HeaderPlace } from "../../registers/header-places";
import { type PlanLevel, planLevels } from "../plan-row";
import { speaksOfPlans } from "../plan-words";
import {
  planColumnNames,
  type PlanRole,
} from "../../../workbook/header/registers/plan-column-names";
import { isPlanOfWork } from "./plan-of-work";

/** Which column of a plan holds what. */
export interface PlanColumns {
  column(role: PlanRole): number | undefined;
  /** Header text of a role's column; "" where there is none. */
  header(role: PlanRole): string;
  /** How many columns have a role. */
  readonly count: number;
  /** Which role has which column: the same for a header that is repeated. */
  readonly signature: string;
  /** Levels that have a column of titles. */
  readonly levels: readonly PlanLevel[];
}

/**
 * The columns of an action plan under a header; null where it is the header of something else.
 * @param titles the sheet's name and the titles above the header
 */
export function planColumns(
  view: SheetView,
  place: HeaderPlace,
  titles: string,
): PlanColumns | null {
  if (place.cells.some(({ text }) => isOfFigures(text))) return null;
  const { columns } = nameColumns(
    { names: planColumnNames, many: new Set(["notes", "progress", "other"]), standIns: [] },
    withoutImportance(view, place),
  );
  const known = [...columns.values()].flat().length;
  if (known * 2 < place.cells.length) return null;
  const column = (role: PlanRole) => columns.get(role)?.[0];
  const found: PlanColumns = {
    column,
    header: (role) => place.cells.find((cell) => cell.column === column(role))?.text ?? "",
    count: [...columns].filter(([role]) => role !== "other").length,
    signature: [...columns].map(([role, places]) => `${role} ${places.join(" ")}`).join("; "),
    levels: planLevels.filter((level) => column(level) !== undefined),
  };
  return isPlan(found, titles) || isPlanOfWork(view, place, found, titles) ? found : null;
}

function isOfFigures(header: string): boolean {
  const [meaning] = headerMeanings(header);
  const isData = meaning?.role === "value" && meaning.confidence >= 0.9;
  return isData && (meaning.slot !== null || meaning.period !== null);
}

/** "Priority" over High, Medium and Low is no column of titles. */
function withoutImportance(view: SheetView, { row, headerRows, cells }: HeaderPlace) {
  const first = row + headerRows;
  return cells.filter(({ column, text }) => {
    if (!/priority/i.test(text)) return true;
    const texts: string[] = [];
    for (let at = first; at <= Math.min(view.lastRow, first + rowsLookedAt); at++) {
      if (!view.isBlank(at, column)) texts.push(view.text(at, column).trim());
    }
    return texts.length === 0 || !texts.every((cell) => importance.test(cell));
  });
}

const rowsLookedAt = 30;

const importance =
  /^(?:(?:very )?high|medium|med|low|critical|urgent|normal|essential|desirable|[hml]|[1-5])$/i;

/**
 * A plan says what is to be done, and who does it, by when, or how far it is. Fewer columns make a plan only where
 * numbers or levels order them, or the title calls it one.
 */
function isPlan({ column, levels }: PlanColumns, titles: string): boolean {
  const says = (["owner", "due", "status"] as const).filter((role) => column(role) !== undefined);
  const hasWork = column("action") !== undefined || column("task") !== undefined;
  const isOrdered = levels.length > 1 || column("number") !== undefined;
  const isNamed = speaksOfPlans(titles);
  if (hasWork && levels.length > 1) return says.length > 0 || isNamed;
  if (hasWork) return says.length > 0 && (isNamed || (isOrdered && says.length > 1));
  const hasTitles = levels.length > 0 || column("title") !== undefined;
  return hasTitles && isNamed && says.length > 0 && (isOrdered || says.length > 1);
}
