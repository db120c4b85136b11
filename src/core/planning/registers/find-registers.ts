import type { Vocabulary } from "../../vocabulary";
import { viewSheet, type SheetView } from "../../workbook/grid";
import { isHeaderRow } from "../../workbook/header/header-row";
import type { IndicatorWorkbook, SheetGrid, TableMapping } from "../../workbook/types";
import { contextShape, type ContextRole } from "../../workbook/header/registers/context-shape";
import { isActionPlan, readHeaderAs, type FoundHeader } from "./found-header";
import { headerPlaces, type HeaderPlace } from "./header-places";
import { datedHeader } from "./header-year";
import { isOfIndicators } from "./of-indicators";
import {
  prioritiesShape,
  type PrioritiesRole,
} from "../../workbook/header/registers/priorities-shape";
import { isRegisterName } from "../../workbook/header/registers/names";
import type { RegisterTable } from "./register-table";
import {
  scorecardShape,
  type ScorecardRole,
} from "../../workbook/header/registers/scorecard-shape";
import { successShape, type SuccessRole } from "../../workbook/header/registers/success-shape";
import { tablesOf, type Boundary } from "./table-extent";

/** The registers of a workbook that are tables, by kind, in the order of its sheets. */
export interface FoundRegisters {
  readonly priorities: readonly RegisterTable<PrioritiesRole>[];
  readonly successMeasures: readonly RegisterTable<SuccessRole>[];
  readonly context: readonly RegisterTable<ContextRole>[];
  readonly scorecard: readonly RegisterTable<ScorecardRole>[];
}

/**
 * Finds the registers on all sheets, apart from the indicator table. Those on hidden sheets count where no visible
 * sheet has one of their kind; of sheets that are named for different years, those of the latest year.
 */
export function findRegisters({
  snapshot,
  mapping,
  vocabulary,
}: IndicatorWorkbook): FoundRegisters {
  const found = snapshot.sheets
    .filter(({ visibility }) => visibility !== "veryHidden")
    .flatMap((sheet) => registersOn(sheet, mapping, vocabulary));
  const ofKind = <Role extends string>(kind: RegisterTable["kind"]) =>
    inUse(found.filter((table) => table.kind === kind)) as RegisterTable<Role>[];
  return {
    priorities: ofKind<PrioritiesRole>("priorities"),
    successMeasures: ofKind<SuccessRole>("successMeasures"),
    context: ofKind<ContextRole>("context"),
    scorecard: ofKind<ScorecardRole>("scorecard"),
  };
}

function registersOn(
  sheet: SheetGrid,
  mapping: TableMapping,
  vocabulary: Vocabulary,
): RegisterTable[] {
  const view = viewSheet(sheet);
  const places = headerPlaces(view, isRegisterName).filter(
    (place) => !isOfIndicators(view, place, mapping),
  );
  const headers = places.flatMap((place) => likeliest(view, place, vocabulary) ?? []);
  return tablesOf(view, withoutRivals(view, headers), boundaries(view, places));
}

/** What the header is the header of: the register of which it says most. */
function likeliest(
  view: SheetView,
  place: HeaderPlace,
  vocabulary: Vocabulary,
): FoundHeader | null {
  const readings = [
    readHeaderAs(prioritiesShape, view, place, vocabulary),
    readHeaderAs(scorecardShape, view, place, vocabulary),
    readHeaderAs(contextShape, view, place, vocabulary),
    readHeaderAs(successShape, view, place, vocabulary),
  ];
  return readings.reduce<FoundHeader | null>(
    (best, next) => (next && (best === null || next.score > best.score + 0.01) ? next : best),
    null,
  );
}

/** A title that reads like a header of one column has a true header within so many rows below it. */
const titleDistance = 4;

/** One header for each place: two rows before one where they say more, and no title above the header that it belongs to. */
function withoutRivals(view: SheetView, headers: readonly FoundHeader[]): FoundHeader[] {
  const best = headers.filter(
    (header) =>
      !headers.some((other) => other !== header && isRival(other, header) && wins(other, header)),
  );
  return best.filter((header) => {
    if (header.place.cells.length > 1) return true;
    const isTitle = best.some(
      (other) =>
        other.place.row > header.place.row &&
        other.place.row - header.place.row <= titleDistance &&
        other.place.cells.length >= 1 &&
        !isRun(view, header, other),
    );
    return !isTitle && hasSentencesBelow(view, header);
  });
}

/** A list of one column that runs down to the next header is no title of it. */
function isRun(view: SheetView, { place }: FoundHeader, other: FoundHeader): boolean {
  const column = place.cells[0]?.column ?? 0;
  const next = place.row + 1;
  return next < other.place.row && view.text(next, column).split(/\s+/).length >= 8;
}

/** A single column is a register only where sentences stand below its header. */
function hasSentencesBelow(view: SheetView, { place }: FoundHeader): boolean {
  const column = place.cells[0]?.column ?? 0;
  for (let row = place.row + 1; row <= Math.min(view.lastRow, place.row + titleDistance); row++) {
    if (!view.isBlank(row, column)) return view.text(row, column).trim().split(/\s+/).length >= 3;
  }
  return false;
}

function isRival({ place: one }: FoundHeader, { place: other }: FoundHeader): boolean {
  const lastOf = ({ row, headerRows }: HeaderPlace) => row + headerRows - 1;
  const sharesRow = one.row <= lastOf(other) && other.row <= lastOf(one);
  const columns = new Set(one.cells.map(({ column }) => column));
  return sharesRow && other.cells.some(({ column }) => columns.has(column));
}

function wins(one: FoundHeader, other: FoundHeader): boolean {
  if (Math.abs(one.score - other.score) > 0.3) return one.score > other.score;
  return one.place.headerRows === other.place.headerRows
    ? one.place.row < other.place.row
    : one.place.headerRows < other.place.headerRows;
}

/** Headers of other tables, at which a register ends: of action plans and of indicators. */
function boundaries(view: SheetView, places: readonly HeaderPlace[]): Boundary[] {
  return places
    .filter((place) => isActionPlan(place) || isHeaderRow(view, place.row))
    .map(({ row, cells }) => ({ row, columns: cells.map(({ column }) => column) }));
}

/** Registers of hidden sheets and of earlier years are no longer in use where others are. */
function inUse(tables: readonly RegisterTable[]): RegisterTable[] {
  const visible = tables.filter(({ view }) => view.sheet.visibility === "visible");
  const shown = visible.length > 0 ? visible : tables;
  const years = shown.map(({ view }) => datedHeader(view.sheet.name).order);
  const latest = Math.max(...years.map((year) => year ?? 0));
  return shown.filter((_, place) => years[place] === null || years[place] === latest);
}
