import { viewSheet } from "./grid";
import { finished } from "../steps";
import { headerPlacesInSteps } from "./header/candidates";
import { headerCells } from "./header/cells";
import { headerMeanings } from "./header/meaning";
import type { ColumnRole } from "./header/names";
import type { WorkbookSnapshot } from "./types";

/** What stands on a sheet in the place of an indicator table. */
export interface LookedAt {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Rows with anything in them; 0 where the sheet is empty. */
  readonly rows: number;
  /** The row that is most like a header: zero-based, with the headers that are known; null where none is. */
  readonly likeliest: { readonly row: number; readonly known: readonly string[] } | null;
  /** What that row lacks: a name for the indicators, names for their figures. */
  readonly missing: readonly ("indicator" | "figures")[];
}

/** Why no sheet was taken for the indicator table, sheet by sheet. */
export function sheetsLookedAt({ sheets }: WorkbookSnapshot): LookedAt[] {
  return sheets.map((sheet) => {
    const view = viewSheet(sheet);
    const [place] = finished(headerPlacesInSteps(view, []));
    const row = place ? place.row + place.headerRows - 1 : null;
    const cells = row === null ? [] : headerCells(view, row);
    const known = cells.filter(({ text }) => headerMeanings(text).length > 0);
    const roles = new Set(known.flatMap(({ text }) => headerMeanings(text).map((m) => m.role)));
    return {
      sheet: sheet.name,
      isHidden: sheet.visibility !== "visible",
      rows: sheet.values.filter((_, i) => view.filledColumns(view.firstRow + i).length > 0).length,
      likeliest: row === null ? null : { row, known: known.map(({ header }) => header) },
      missing: missingRoles(roles),
    };
  });
}

function missingRoles(roles: ReadonlySet<ColumnRole>): LookedAt["missing"] {
  return [
    ...(roles.has("indicator") ? [] : (["indicator"] as const)),
    ...(roles.has("value") ? [] : (["figures"] as const)),
  ];
}
