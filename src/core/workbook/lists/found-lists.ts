import type { ListKind } from "../../vocabulary";
import { namesNothing } from "../../vocabulary/no-name";
import { keyOf } from "../../vocabulary/words";
import { viewSheet, type SheetView } from "../grid";
import { headerMeanings } from "../header/meaning";
import type { ColumnRole } from "../header/names";
import { oneLine } from "../text";
import type { TableMapping, WorkbookSnapshot } from "../types";

/** Names as the workbook's own sheets list them, in their order; empty where no sheet has such a list. */
export type FoundLists = Readonly<Record<ListKind, readonly string[]>>;

/**
 * The lists on sheets named Lists, Lookups, Drop-downs and the like, hidden ones too: a column headed "Ambition",
 * "Outcome bee" or "Corporate priority" with each name once, down to the first blank cell. Of several columns of a
 * kind the first counts. Headers that may mean something else ("Priority", "Theme", "Outcome") are left alone.
 */
export function foundLists(
  { sheets }: WorkbookSnapshot,
  mapping?: Pick<TableMapping, "sheet">,
): FoundLists {
  const lists: Record<ListKind, readonly string[]> = {
    ambitions: [],
    outcomeBees: [],
    corporatePriorities: [],
  };
  for (const sheet of sheets) {
    if (sheet.name === mapping?.sheet || !isSheetOfLists(sheet.name)) continue;
    for (const { kind, names } of listsOn(viewSheet(sheet))) {
      if (lists[kind].length === 0) lists[kind] = names;
    }
  }
  return lists;
}

/** Whether a sheet calls itself a sheet of lists: "Lists", "Lookup lists", "Drop-downs (do not edit)". */
function isSheetOfLists(name: string): boolean {
  const [ownName = ""] = name.split(/[([]| [–—-] | for /);
  const words = keyOf(ownName).split(" ");
  return (
    words.some((word) => listWords.has(word)) &&
    words.every((word) => listWords.has(word) || besideListWords.has(word) || /^\d+$/.test(word))
  );
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const listWords = wordSet(
  "list lists lookup lookups look dropdown dropdowns drop downs picklist picklists validation validations " +
    "reference ref options choices",
);
const besideListWords = wordSet(
  "data value values names name code codes up ups down pick my the hidden sheet tab table tables of and",
);

/** So many rows from the top a header may stand. */
const lowestHeader = 20;

interface FoundList {
  readonly kind: ListKind;
  readonly names: readonly string[];
}

function listsOn(view: SheetView): FoundList[] {
  const found: FoundList[] = [];
  const last = Math.min(view.lastRow, view.firstRow + lowestHeader);
  for (let row = view.firstRow; row <= last; row++) {
    for (const column of view.filledColumns(row)) {
      const kind = kindOf(view.text(row, column));
      const names = kind ? namesBelow(view, row, column) : [];
      if (kind && names.length > 0) found.push({ kind, names });
    }
  }
  return found;
}

const kinds: Readonly<Partial<Record<ColumnRole, ListKind>>> = {
  ambition: "ambitions",
  outcomeBee: "outcomeBees",
  corporatePriority: "corporatePriorities",
};

/** From this confidence on a header means nothing else. */
const sureHeader = 0.9;

function kindOf(header: string): ListKind | undefined {
  const [meaning] = headerMeanings(header);
  return meaning && meaning.confidence >= sureHeader ? kinds[meaning.role] : undefined;
}

/** The names below a header; none where one stands there twice: a column of a table of something else. */
function namesBelow(view: SheetView, header: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = header + 1; row <= view.lastRow && !view.isBlank(row, column); row++) {
    texts.push(oneLine(view.text(row, column)));
  }
  const names = texts.filter(isName);
  const keys = new Set(names.map(keyOf));
  return keys.size === names.length && names.length <= mostNames ? names : [];
}

const mostNames = 60;

/** Placeholders of a list of choices are no names. */
function isName(text: string): boolean {
  return keyOf(text) !== "" && !namesNothing(text) && !placeholder.test(text);
}

const placeholder = /^(?:other|all|any|tbc|(?:please )?(?:select|choose|pick)\b.*|#.*)$/i;
