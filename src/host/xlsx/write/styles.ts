import type { CellStyle } from "../../model/workbook";
import type { PartDocument } from "../container/package";
import { idOfNumberFormat } from "../numberFormats";
import { styleKey } from "../read/styles";
import {
  copyOf,
  element,
  elements,
  ensureElement,
  serialise,
  setAttributes,
  type XmlElement,
} from "../xml/tree";
import { changeAlignment, changeLock, changedBorder, changedFont, fillOf } from "./styleParts";

const sections =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );
const firstCustomFormat = 164;

/** Adds cell formats to the list of styles. Formats that are there are never changed. */
export class StyleWriter {
  private readonly formats: FormatList;
  private readonly fonts: FormatList;
  private readonly fills: FormatList;
  private readonly borders: FormatList;
  private readonly numberFormats: XmlElement;
  private readonly keys = new WeakMap<CellStyle, string>();
  private readonly known = new Map<string, number>();

  constructor(readonly document: PartDocument) {
    const list = (name: string) => new FormatList(ensureElement(document.root, name, sections));
    this.formats = list("cellXfs");
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.numberFormats = ensureElement(document.root, "numFmts", sections);
  }

  isSame(a: CellStyle, b: CellStyle): boolean {
    return a === b || this.keyOf(a) === this.keyOf(b);
  }

  /**
   * Index of the format that is the base format with those looks changed in which `to` differs from
   * `from`, so that what the model does not know (rotation, protection, theme fonts) stays.
   */
  indexOf(base: number, from: CellStyle, to: CellStyle): number {
    if (this.isSame(from, to)) return base;
    const key = `${base}|${this.keyOf(from)}|${this.keyOf(to)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.formats.add(this.derive(base, from, to));
    this.known.set(key, index);
    return index;
  }

  get hasAdditions(): boolean {
    return [this.formats, this.fonts, this.fills, this.borders].some((list) => list.hasGrown);
  }

  /** Writes the counts; call once, before the document is stored. */
  finish(): void {
    for (const list of [this.formats, this.fonts, this.fills, this.borders]) list.writeCount();
    const count = elements(this.numberFormats).length;
    if (count > 0) setAttributes(this.numberFormats, { count });
    else
      this.document.root.children = this.document.root.children.filter(
        (child) => child !== this.numberFormats,
      );
  }

  private keyOf(style: CellStyle): string {
    let key = this.keys.get(style);
    if (key === undefined) this.keys.set(style, (key = styleKey(style)));
    return key;
  }

  private derive(base: number, from: CellStyle, to: CellStyle): XmlElement {
    const format = copyOf(this.formats.at(base) ?? element("xf", { numFmtId: 0, xfId: 0 }));
    if (from.numberFormat !== to.numberFormat) {
      setAttributes(format, { numFmtId: this.numberFormat(to.numberFormat), applyNumberFormat: 1 });
    }
    const differs = (read: (style: CellStyle) => unknown) =>
      JSON.stringify(read(from)) !== JSON.stringify(read(to));
    if (differs((style) => style.font)) {
      const font = changedFont(this.fonts.of(format, "fontId") ?? element("font"), from, to);
      setAttributes(format, { fontId: this.fonts.add(font), applyFont: 1 });
    }
    if (from.fill !== to.fill) {
      setAttributes(format, { fillId: this.fills.add(fillOf(to.fill)), applyFill: 1 });
    }
    if (differs((style) => style.borders)) {
      const border = changedBorder(
        this.borders.of(format, "borderId") ?? element("border"),
        from,
        to,
      );
      setAttributes(format, { borderId: this.borders.add(border), applyBorder: 1 });
    }
    if (differs(alignmentOf)) {
      changeAlignment(format, to);
      setAttributes(format, { applyAlignment: 1 });
    }
    if ((from.locked ?? true) !== (to.locked ?? true)) {
      changeLock(format, to.locked ?? true);
      setAttributes(format, { applyProtection: 1 });
    }
    return format;
  }

  private numberFormat(code: string): number {
    const builtIn = idOfNumberFormat.get(code);
    if (builtIn !== undefined) return builtIn;
    const custom = elements(this.numberFormats, "numFmt");
    const found = custom.find(({ attributes }) => attributes.formatCode === code);
    if (found) return Number(found.attributes.numFmtId);
    const ids = custom.map(({ attributes }) => Number(attributes.numFmtId));
    const id = Math.max(firstCustomFormat - 1, ...ids) + 1;
    this.numberFormats.children.push(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }
}

const alignmentOf = (style: CellStyle) => [
  style.horizontalAlignment,
  style.verticalAlignment,
  style.wrapText,
  style.indentLevel,
];

/** A list of formats in which equal ones are kept once. */
class FormatList {
  private readonly items: XmlElement[];
  private readonly indexes = new Map<string, number>();
  private readonly initialLength: number;

  constructor(private readonly node: XmlElement) {
    this.items = elements(node);
    this.initialLength = this.items.length;
    this.items.forEach((item, index) => {
      const key = serialise(item);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  at(index: number): XmlElement | undefined {
    return this.items[index];
  }

  of(format: XmlElement, idAttribute: string): XmlElement | undefined {
    return this.items[Number(format.attributes[idAttribute] ?? 0)];
  }

  add(item: XmlElement): number {
    const key = serialise(item);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.items.push(item);
    this.node.children.push(item);
    this.indexes.set(key, this.items.length - 1);
    return this.items.length - 1;
  }

  get hasGrown(): boolean {
    return this.items.length > this.initialLength;
  }

  writeCount(): void {
    if (this.hasGrown) setAttributes(this.node, { count: this.items.length });
  }
}
