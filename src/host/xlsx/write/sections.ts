import type { Section, SheetXml } from "../read/sheetXml";
import { element, parseXml, serialise, type XmlElement } from "../xml/tree";

/** Children of a sheet's root element in the order that the schema wants (ECMA-376 part 1, 18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
  "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const relationshipNamespace =
  /xmlns:([\w.-]+)="(http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|purl\.oclc\.org\/ooxml\/officeDocument\/relationships))"/;

/** The sections of a sheet, changed one by one; those that nobody changes keep their text. */
export class SheetSections {
  private readonly sections: Section[];
  private rows: string | null = null;
  /** Whether anything was changed. */
  isChanged = false;

  constructor(private readonly xml: SheetXml) {
    this.sections = [...xml.sections];
  }

  /** The section as an element to look at, or undefined. */
  element(name: string): XmlElement | undefined {
    const section = this.sections.find((s) => s.name === name);
    return section && parseXml(section.text, this.xml.prefix);
  }

  /** All sections of that name as elements to look at. */
  elements(name: string): XmlElement[] {
    return this.sections
      .filter((section) => section.name === name)
      .map(({ text }) => parseXml(text, this.xml.prefix));
  }

  /** Puts the elements in the places of the sections of that name; null takes one away, undefined leaves it. */
  putAll(name: string, nodes: readonly (XmlElement | null | undefined)[]): void {
    const places = this.sections.flatMap((section, at) => (section.name === name ? [at] : []));
    for (const [index, at] of [...places.entries()].reverse()) {
      const node = nodes[index];
      if (node === undefined) continue;
      this.isChanged = true;
      if (node === null) this.sections.splice(at, 1);
      else this.sections[at] = { name, text: serialise(node, this.xml.prefix) };
    }
  }

  /** Changes the section, which is made where there is none. */
  edit(name: string, change: (node: XmlElement) => void): void {
    const node = this.element(name) ?? element(name);
    change(node);
    this.put(name, node);
  }

  /** Puts the section in its place; null removes it. */
  put(name: string, node: XmlElement | null): void {
    this.isChanged = true;
    const at = this.sections.findIndex((section) => section.name === name);
    if (at >= 0) this.sections.splice(at, 1);
    if (!node) return;
    const rank = order.indexOf(name);
    const next = this.sections.findIndex((section) => order.indexOf(section.name) > rank);
    const section = { name, text: serialise(node, this.xml.prefix) };
    this.sections.splice(next < 0 ? this.sections.length : next, 0, section);
  }

  /** Rewrites the text of sections, of which there may be several of a name. */
  rewrite(names: readonly string[], change: (text: string) => string): void {
    this.sections.forEach(({ name, text }, i) => {
      const changed = names.includes(name) ? change(text) : text;
      if (changed === text) return;
      this.isChanged = true;
      this.sections[i] = { name, text: changed };
    });
  }

  setRows(text: string): void {
    this.isChanged = true;
    this.rows = text;
    if (this.sections.every(({ name }) => name !== "sheetData")) {
      this.put("sheetData", element("sheetData"));
    }
  }

  /** The attributes that name a link: `r:id`, with the namespace declared where the sheet does not. */
  linkAttributes(id: string): Record<string, string> {
    const declared = relationshipNamespace.exec(this.xml.head);
    if (declared) return { [`${declared[1]}:id`]: id };
    return {
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "r:id": id,
    };
  }

  toText(): string {
    const { head, prefix } = this.xml;
    const content = this.sections.map(({ name, text }) =>
      name === "sheetData" ? this.dataText() : text,
    );
    return `${head}${content.join("")}</${prefix}worksheet>`;
  }

  private dataText(): string {
    const { source, rows, prefix } = this.xml;
    const text = this.rows ?? rows.map(({ start, end }) => source.slice(start, end)).join("");
    return `<${prefix}sheetData>${text}</${prefix}sheetData>`;
  }
}
