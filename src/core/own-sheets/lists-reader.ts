import { isExcelError } from "../rules/excel-errors";
import type { ListedName, ListKind, VocabularyLists } from "../vocabulary";
import { isLabel } from "../vocabulary/labels";
import { namesNothing } from "../vocabulary/no-name";
import { keyOf } from "../vocabulary/words";
import { ClaimedNames } from "./claimed-names";
import { listNames } from "./list-names";
import type { OwnCell, OwnRow } from "./own-table";
import { inQuotes } from "./unusable";

/** A row of the sheet of lists, or of a form. */
export type ListRow = OwnRow<"List" | "Name"> & Partial<OwnRow<"Also written as">>;

interface NamedRow {
  readonly kind: ListKind;
  readonly name: string;
  readonly others: OwnCell | undefined;
}

/**
 * Takes the names row by row, then what they are also written as. Of two entries that are written the same the first
 * counts, and a name goes before what is also written.
 */
export class ListsReader {
  /** What does not count, and why. */
  readonly refused: { readonly cell: OwnCell; readonly problem: string }[] = [];
  private readonly named: NamedRow[] = [];
  private readonly claimed: Readonly<Record<ListKind, ClaimedNames>> = {
    ambitions: new ClaimedNames("numbered"),
    outcomeBees: new ClaimedNames(),
    corporatePriorities: new ClaimedNames(),
  };

  row({ List: list, Name: name, "Also written as": others }: ListRow): void {
    const kind = kinds.get(keyOf(list.text));
    if (kind === undefined) this.refuse(list, unknownList(list.text));
    else if (name.text === "")
      this.refuse(name, "The row has no name. Write it, or delete the row.");
    else if (isName(name.text)) this.take(kind, name, others);
    else if (!saysNothing(name.text))
      this.refuse(name, `${inQuotes(name.text)} is no name. Correct it, or delete the row.`);
  }

  lists(): VocabularyLists {
    const entries = this.named.map(({ kind, name, others }) => ({
      kind,
      entry: { name, alsoWritten: others ? this.alsoWritten(kind, name, others) : [] },
    }));
    const ofKind = (wanted: ListKind): ListedName[] =>
      entries.flatMap(({ kind, entry }) => (kind === wanted ? [entry] : []));
    return {
      ambitions: ofKind("ambitions"),
      outcomeBees: ofKind("outcomeBees"),
      corporatePriorities: ofKind("corporatePriorities"),
    };
  }

  private take(kind: ListKind, name: OwnCell, others: OwnCell | undefined): void {
    const earlier = this.claimed[kind].claimName(name.text);
    if (earlier === null) this.named.push({ kind, name: name.text, others });
    else this.refuse(name, sameName(kind, name.text, earlier));
  }

  private alsoWritten(kind: ListKind, name: string, others: OwnCell): string[] {
    return writings(others).filter((text) => {
      if (!isName(text)) {
        this.refuse(others, `${inQuotes(text)} is no way to write a name. Take it out.`);
        return false;
      }
      const other = this.claimed[kind].claimWriting(text, name);
      if (other === null) return true;
      this.refuse(
        others,
        `${inQuotes(text)} stands for ${inQuotes(other)} already, so it does not count for ${inQuotes(name)}. Write it for one of them only.`,
      );
      return false;
    });
  }

  private refuse(cell: OwnCell, problem: string): void {
    this.refused.push({ cell, problem });
  }
}

const kinds: ReadonlyMap<string, ListKind> = new Map(
  Object.entries({
    ambition: "ambitions",
    ambitions: "ambitions",
    "strategic ambition": "ambitions",
    "strategic ambitions": "ambitions",
    bee: "outcomeBees",
    bees: "outcomeBees",
    "outcome bee": "outcomeBees",
    "outcome bees": "outcomeBees",
    outcome: "outcomeBees",
    outcomes: "outcomeBees",
    priority: "corporatePriorities",
    priorities: "corporatePriorities",
    "corporate priority": "corporatePriorities",
    "corporate priorities": "corporatePriorities",
    "corporate plan priority": "corporatePriorities",
    "corporate plan priorities": "corporatePriorities",
  } as const),
);

function unknownList(text: string): string {
  const remedy = "Write Ambition, Outcome bee or Corporate priority, or delete the row.";
  return text === ""
    ? `The row says no list. ${remedy}`
    : `There is no list ${inQuotes(text)}. ${remedy}`;
}

function sameName(kind: ListKind, text: string, earlier: string): string {
  if (keyOf(text) === keyOf(earlier)) {
    return `${inQuotes(text)} stands twice under ${listNames[kind]}. The first row counts; delete this one.`;
  }
  return `${inQuotes(text)} has the number or the words of ${inQuotes(earlier)}. The first row counts; change this one or delete it.`;
}

/** What a cell says, where several stand on lines of their own or with semicolons between them. */
function writings({ value }: OwnCell): string[] {
  return String(value)
    .split(/[;\r\n]/)
    .map((text) => text.trim())
    .filter((text) => !saysNothing(text));
}

function isName(text: string): boolean {
  const key = keyOf(text);
  return key !== "" && !isLabel(key) && !isExcelError(text) && !saysNothing(text);
}

/** Blank, a dash, "None" or "N/A". */
function saysNothing(text: string): boolean {
  return namesNothing(text) || /^[–—-]*$/.test(text);
}
