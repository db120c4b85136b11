import { rootPrefix, type XlsxPackage } from "../container/package";
import type { SharedString } from "../read/sharedStrings";
import { encodeCellText, escapeText, needsSpacePreserved } from "../xml/text";

/** Adds texts to the file's shared list. What is there already stays, looks of its parts included. */
export class StringWriter {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(private readonly existing: readonly SharedString[]) {
    existing.forEach(({ text, isRich }, index) => {
      if (!isRich && !this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  /** Index by which a cell names the text. */
  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.existing.length + this.added.length;
    this.added.push(text);
    this.indexes.set(text, index);
    return index;
  }

  get hasAdditions(): boolean {
    return this.added.length > 0;
  }

  save(files: XlsxPackage, path: string): void {
    const text = files.text(path, "the list of texts");
    const prefix = rootPrefix(text);
    const items = this.added.map((added) => item(added, prefix)).join("");
    const total = this.existing.length + this.added.length;
    const counted = text.replace(/<[^<>]*sst\b[^<>]*>/, (tag) =>
      tag.replace(/\s(?:count|uniqueCount)="\d*"/g, "").replace(/\s*\/?>$/, (end) => {
        const closing = end.includes("/") ? `></${prefix}sst>` : ">";
        return ` count="${total}" uniqueCount="${total}"${closing}`;
      }),
    );
    const end = counted.lastIndexOf(`</${prefix}sst`);
    files.setText(path, counted.slice(0, end) + items + counted.slice(end));
  }
}

function item(text: string, prefix: string): string {
  const space = needsSpacePreserved(text) ? ' xml:space="preserve"' : "";
  const content = escapeText(encodeCellText(text));
  return `<${prefix}si><${prefix}t${space}>${content}</${prefix}t></${prefix}si>`;
}
