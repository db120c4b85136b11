import type { UnusableEntry } from "../rules/types";
import { keyOf } from "../vocabulary/words";
import { columnIndex } from "../workbook/addresses";
import type { NamedColumn } from "../workbook/header/place-columns";
import type { Field, SheetGrid } from "../workbook/types";
import {
  fieldLabel,
  fieldOfLabel,
  mappingColumns,
  mappingNames,
  notInTable,
} from "./mapping-words";
import { ownRows, type OwnCell, type OwnRow } from "./own-table";
import { inQuotes, unusableAt } from "./unusable";

/** A column as the sheet keeps it, and where it says so. The place is -1 where the sheet gives no letter. */
export interface KeptColumn extends NamedColumn {
  readonly field: Field;
  readonly entry: OwnCell;
}

/** Which sheet and columns the analyst confirmed, as far as the workbook's own sheet can be read. */
export interface KeptMapping {
  /** Null where the sheet names none. */
  readonly sheet: OwnCell | null;
  /** Zero-based first row of the header; -1 where the sheet gives none. */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  readonly columns: readonly KeptColumn[];
  readonly unused: readonly NamedColumn[];
  readonly unusable: readonly UnusableEntry[];
}

/**
 * The mapping on the workbook's own sheet of columns. Null where there is no such sheet.
 * Of two entries for the same field the first counts.
 */
export function readMapping(sheet: SheetGrid | undefined): KeptMapping | null {
  if (!sheet) return null;
  const columns = mappingColumns.slice(0, 3);
  const rows = ownRows<Column>(sheet, columns as Column[]);
  const reader = new MappingReader();
  for (const row of rows ?? []) reader.row(row);
  const mapping = reader.mapping();
  return rows ? mapping : { ...mapping, unusable: [withoutHeader(sheet)] };
}

type Column = Exclude<(typeof mappingColumns)[number], "What it is">;

function withoutHeader({ name, firstRow, firstColumn }: SheetGrid): UnusableEntry {
  return {
    cell: { sheet: name, row: firstRow, column: firstColumn },
    problem: `No row of the sheet “${name}” holds the headers Holds, Header, Column, so the columns that the add-in recognises count. Put the header back, or confirm the columns in the pane under Set up.`,
  };
}

/** Takes the rows one after the other. */
class MappingReader {
  private sheet: OwnCell | null = null;
  private header: Pick<KeptMapping, "headerRow" | "headerRows"> = { headerRow: -1, headerRows: 1 };
  private readonly columns: KeptColumn[] = [];
  private readonly unused: NamedColumn[] = [];
  private readonly unusable: UnusableEntry[] = [];
  private readonly seen = new Set<string>();

  mapping(): KeptMapping {
    const { sheet, columns, unused, unusable } = this;
    return { sheet, ...this.header, columns, unused, unusable };
  }

  row({ Holds: holds, Header: header, Column: letter }: OwnRow<Column>): void {
    const name = keyOf(holds.text);
    if (name === keyOf(mappingNames.notUsed)) this.takeUnused(header, letter);
    else if (this.seen.has(name))
      this.refuse(
        holds,
        `${inQuotes(holds.text)} stands twice. The first row counts; delete this one.`,
      );
    else if (name === keyOf(mappingNames.sheet)) this.takeSheet(header);
    else if (name === keyOf(mappingNames.headerRow)) this.takeHeaderRow(header);
    else this.takeField(holds, header, letter);
    this.seen.add(name);
  }

  private takeSheet(name: OwnCell): void {
    if (name.text !== "") this.sheet = name;
  }

  private takeHeaderRow(entry: OwnCell): void {
    const rows = /^(?:rows? )?(\d{1,7})(?:\s*(?:and|to|&|\+|,|[-–])\s*(\d{1,7}))?$/i.exec(
      entry.text,
    );
    const [first, second] = [Number(rows?.[1]), rows?.[2] && Number(rows[2])];
    if (rows && first > 0 && (!second || second === first + 1)) {
      this.header = { headerRow: first - 1, headerRows: second ? 2 : 1 };
    } else if (!saysNothing(entry.text)) {
      this.refuse(
        entry,
        `${inQuotes(entry.text)} is no header row, so it is looked for by its headers. Write its number, or two numbers that follow each other, such as 4 and 5.`,
      );
    }
  }

  private takeField(holds: OwnCell, header: OwnCell, letter: OwnCell): void {
    const field = fieldOfLabel(holds.text);
    if (!field) {
      this.refuse(
        holds,
        `There is nothing called ${inQuotes(holds.text)} that a column could hold. Delete the row, or write a name such as ${fieldLabel("previous")}.`,
      );
      return;
    }
    if (keyOf(header.text) === keyOf(notInTable)) return;
    const place = this.placeOf(header, letter);
    if (place) this.columns.push({ ...place, field, entry: header });
  }

  private takeUnused(header: OwnCell, letter: OwnCell): void {
    const place = this.placeOf(header, letter);
    if (place) this.unused.push(place);
  }

  /** Null where neither a header nor a letter is given. */
  private placeOf(header: OwnCell, letter: OwnCell): NamedColumn | null {
    const text = saysNothing(header.text) ? "" : header.text;
    const letters = letter.text.replace(/^column /i, "");
    const isLetter = /^[A-Z]{1,3}$/i.test(letters);
    if (!isLetter && !saysNothing(letters)) {
      this.refuse(
        letter,
        `${inQuotes(letter.text)} is no column. Write its letter, such as E, or a dash.`,
      );
    }
    if (text === "" && !isLetter) return null;
    return { header: text, column: isLetter ? columnIndex(letters) : -1 };
  }

  private refuse(cell: OwnCell, problem: string): void {
    this.unusable.push(unusableAt(cell, problem));
  }
}

/** Blank or a dash. */
function saysNothing(text: string): boolean {
  return /^[\s–—-]*$/.test(text);
}
