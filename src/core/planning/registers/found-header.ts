import { planColumns } from "../action-plan/table/plan-columns";
import type { SheetView } from "../../workbook/grid";
import { headerWords } from "../../workbook/header/meaning";
import type { Vocabulary } from "../../vocabulary";
import { nameColumns, type RoleColumns } from "./column-roles";
import { plainHeader } from "../../workbook/header/registers/plain-header";
import { measureNames } from "../../workbook/header/registers/common-names";
import { firstTexts } from "./first-texts";
import type { HeaderPlace } from "./header-places";
import type { RegisterShape } from "../../workbook/header/registers/shape";
import type { RegisterTable } from "./register-table";
import { withUnnamedColumns } from "./unnamed-columns";

/** A header place that was taken for the header of a register. */
export interface FoundHeader<Role extends string = string> {
  readonly place: HeaderPlace;
  readonly kind: RegisterTable["kind"];
  readonly columns: RoleColumns<Role>;
  readonly score: number;
  readonly decisions: readonly string[];
}

/** Reads a header place as that of one register; null where it is none. */
export function readHeaderAs<Role extends string>(
  shape: RegisterShape<Role>,
  view: SheetView,
  place: HeaderPlace,
  vocabulary: Vocabulary,
): FoundHeader<Role> | null {
  const named = nameColumns(shape, place.cells);
  const { columns, cells, decisions } = withUnnamedColumns(shape, view, place, named);
  const used = new Set([...columns.values()].flat()).size;
  if (used * 2 < place.cells.length || (used === 1 && place.cells.length > 1)) return null;
  const titles = titlesOf(view, place);
  const isRegister = shape.isRegister({
    has: (role) => columns.has(role),
    isSure: (role) => named.sure.has(role),
    isActionPlan: isActionPlan(place) || isCalledPlan(view, place, titles),
    titles,
    isBefore: (role, other) => first(columns, role) < first(columns, other),
    namesBees: (role, how) => {
      const texts = firstTexts(view, place.row + place.headerRows, first(columns, role));
      return texts.some(
        (text) => isBee(text, vocabulary) && (how !== "in full" || /^\s*be\b/i.test(text)),
      );
    },
  });
  if (!isRegister) return null;
  return { place: { ...place, cells }, kind: shape.kind, columns, score: named.score, decisions };
}

const first = <Role extends string>(columns: RoleColumns<Role>, role: Role) =>
  columns.get(role)?.[0] ?? -1;

const actionWords =
  /^(?:(?:agreed |planned )?actions?|tasks?|milestones?|activit(?:y|ies)|steps?|what (?:we will|will we|needs to be|will be) (?:do|done))\b/;
const ownerWords =
  /^(?:(?:action |task )?owners?|(?:lead|responsible|accountable)\b.*|leads|by whom|who|responsibility)$/;
const dateWords =
  /^(?:due.*|deadlines?|by when|when|timescales?|(?:target|completion|end|start|finish) date)$/;
const measureWords = measureNames("measures").filter(({ confidence }) => confidence === 1);

/** Who does what by when. Actions that have an owner, but no date, and are measured, serve a priority. */
export function isActionPlan({ cells }: HeaderPlace): boolean {
  const words = cells.map(({ text }) => plainHeader(text));
  const has = (pattern: RegExp) => words.some((text) => pattern.test(text));
  if (!has(actionWords)) return false;
  return has(dateWords) || (has(ownerWords) && !measureWords.some(({ pattern }) => has(pattern)));
}

/** The sheet or a title calls it an action plan, and its columns may be those of one. */
function isCalledPlan(view: SheetView, place: HeaderPlace, titles: string): boolean {
  return planTitle.test(titles) && planColumns(view, place, titles) !== null;
}

const planTitle =
  /\b(?:action|improvement|delivery|implementation|recovery|business|service|work) plans?\b/;

/** How many rows above a header its titles may stand. */
const rowsAbove = 6;

/** The sheet's name, the titles above the header and the header itself, in plain words. */
function titlesOf(view: SheetView, { row, cells }: HeaderPlace): string {
  const texts = [view.sheet.name, ...cells.map(({ text }) => text)];
  for (let above = row - 1; above >= Math.max(view.firstRow, row - rowsAbove); above--) {
    const filled = view.filledColumns(above);
    if (filled.length > 2) break;
    texts.push(...filled.map((column) => view.text(above, column)));
  }
  return texts.map(headerWords).join(" | ");
}

const isBee = (text: string, { readOutcomeBee }: Vocabulary) => readOutcomeBee(text) !== null;
