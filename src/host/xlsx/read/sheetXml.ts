import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnIndex } from "../../../core/workbook/addresses";
import { MalformedXmlError } from "../errors";
import { parseXml, runParser, withoutPrefix, type XmlElement } from "../xml/tree";
import { rootPrefix } from "../container/package";

/** Text of one row in the sheet's XML. */
export interface RowSlice {
  /** Zero-based. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** A child of the sheet's root element, as text. */
export interface Section {
  readonly name: string;
  readonly text: string;
}

/** A sheet's XML cut where it may change, so that all the rest can be kept letter by letter. */
export interface SheetXml {
  readonly source: string;
  readonly prefix: string;
  /** Everything up to and with the root element's start tag. */
  readonly head: string;
  /** In order; the section `sheetData` has its text in `rows` instead. */
  readonly sections: readonly Section[];
  readonly rows: readonly RowSlice[];
  /** Whether a row goes without its number, which then follows from its place. */
  readonly hasUnnumberedRows: boolean;
}

export interface RawFormula {
  readonly text: string;
  /** `""`, `shared`, `array` or `dataTable`. */
  readonly kind: string;
  readonly area: string;
  readonly sharedIndex: string;
}

/** A cell as stored. Row and column are zero-based. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly styleIndex: number;
  readonly type: string;
  readonly value: string;
  readonly formula: RawFormula | null;
}

export interface SheetListener {
  /** A row's attributes, before its cells. */
  row?(row: number, attributes: Readonly<Record<string, string>>): void;
  cell?(cell: RawCell): void;
}

/** Cuts the XML and tells the listener of each row and cell on the way. @throws MalformedXmlError */
export function readSheetXml(source: string, listener: SheetListener = {}): SheetXml {
  return new SheetReader(source, listener).read();
}

/** The section as an element, or undefined where the sheet has none. */
export function sectionElement(sheet: SheetXml, name: string): XmlElement | undefined {
  const section = sheet.sections.find((s) => s.name === name);
  return section && parseXml(section.text, sheet.prefix);
}

/** All sections of that name, of which a sheet may have several, as elements. */
export function sectionElements(sheet: SheetXml, name: string): XmlElement[] {
  return sheet.sections
    .filter((section) => section.name === name)
    .map(({ text }) => parseXml(text, sheet.prefix));
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

const isWithin = (index: number, last: number) =>
  Number.isInteger(index) && index >= 0 && index <= last;

const outside = (what: string, reference: string | undefined) =>
  new MalformedXmlError(`${what} ${reference ?? ""} is outside of any sheet`);

class SheetReader {
  private readonly parser = new SaxesParser();
  private readonly prefix: string;
  private readonly sections: Section[] = [];
  private readonly rows: RowSlice[] = [];
  private head = "";
  private hasUnnumberedRows = false;
  private depth = 0;
  private sectionStart = 0;
  private rowStart = 0;
  private row = -1;
  private column = -1;
  private isInData = false;
  private cell: SaxesTagPlain | null = null;
  private formulaTag: SaxesTagPlain | null = null;
  private value = "";
  private formula = "";
  private target: "value" | "formula" | null = null;
  private phonetic = 0;

  constructor(
    private readonly source: string,
    private readonly listener: SheetListener,
  ) {
    this.prefix = rootPrefix(source);
  }

  read(): SheetXml {
    this.parser.on("opentag", (tag) => this.open(tag));
    this.parser.on("closetag", (tag) => this.close(tag));
    this.parser.on("text", (text) => this.addText(text));
    this.parser.on("cdata", (text) => this.addText(text));
    runParser(this.parser, this.source);
    const { source, prefix, head, sections, rows, hasUnnumberedRows } = this;
    return { source, prefix, head, sections, rows, hasUnnumberedRows };
  }

  private tagStart(): number {
    return this.source.lastIndexOf("<", this.parser.position - 1);
  }

  private open(tag: SaxesTagPlain): void {
    const name = withoutPrefix(tag.name, this.prefix);
    if (this.depth === 0) {
      this.head = this.source.slice(0, this.parser.position).replace(/\/>$/, ">");
    } else if (this.depth === 1) {
      this.sectionStart = this.tagStart();
      this.isInData = name === "sheetData";
    } else if (this.isInData) {
      this.openInData(name, tag);
    }
    this.depth++;
  }

  private openInData(name: string, tag: SaxesTagPlain): void {
    if (name === "row") this.openRow(tag);
    else if (name === "c") this.openCell(tag);
    else if (name === "v" || name === "t") this.target = this.phonetic === 0 ? "value" : null;
    else if (name === "rPh") this.phonetic++;
    else if (name === "f") {
      this.formulaTag = tag;
      this.target = "formula";
    }
  }

  /** A row without a number follows the one before it. */
  private openRow({ attributes }: SaxesTagPlain): void {
    this.rowStart = this.tagStart();
    this.hasUnnumberedRows ||= attributes.r === undefined;
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    if (!isWithin(this.row, lastRow)) throw outside("row", attributes.r);
    this.listener.row?.(this.row, attributes);
  }

  /** A cell without a reference follows the one before it. */
  private openCell(tag: SaxesTagPlain): void {
    const reference = tag.attributes.r;
    this.column =
      reference === undefined ? this.column + 1 : columnIndex(reference.replace(/\d+$/, ""));
    if (!isWithin(this.column, lastColumn)) throw outside("cell", reference);
    this.cell = tag;
    this.formulaTag = null;
    this.value = "";
    this.formula = "";
  }

  private addText(text: string): void {
    if (this.target === "value") this.value += text;
    else if (this.target === "formula") this.formula += text;
  }

  private close(tag: SaxesTagPlain): void {
    this.depth--;
    const name = withoutPrefix(tag.name, this.prefix);
    if (this.depth === 1) this.closeSection(name);
    else if (this.isInData) this.closeInData(name);
  }

  private closeSection(name: string): void {
    const text = this.isInData ? "" : this.source.slice(this.sectionStart, this.parser.position);
    this.sections.push({ name, text });
    this.isInData = false;
  }

  private closeInData(name: string): void {
    if (name === "v" || name === "t" || name === "f") this.target = null;
    else if (name === "rPh") this.phonetic--;
    else if (name === "c") this.emitCell();
    else if (name === "row") {
      this.rows.push({ row: this.row, start: this.rowStart, end: this.parser.position });
    }
  }

  private emitCell(): void {
    const attributes = this.cell?.attributes ?? {};
    this.listener.cell?.({
      row: this.row,
      column: this.column,
      styleIndex: Number(attributes.s ?? 0),
      type: attributes.t ?? "n",
      value: this.value,
      formula: this.formulaTag && this.rawFormula(this.formulaTag),
    });
  }

  private rawFormula({ attributes }: SaxesTagPlain): RawFormula {
    return {
      text: this.formula,
      kind: attributes.t === "normal" ? "" : (attributes.t ?? ""),
      area: attributes.ref ?? "",
      sharedIndex: attributes.si ?? "",
    };
  }
}
