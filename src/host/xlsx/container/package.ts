import { MalformedXmlError, UnusableWorkbookError } from "../errors";
import { parseXml, serialise, type XmlElement } from "../xml/tree";
import { refuseOtherArchives, refuseOtherKinds } from "./recognise";
import { pack, unpack } from "./zip";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part's XML with the prefix that its main namespace has in the file. */
export interface PartDocument {
  readonly root: XmlElement;
  readonly prefix: string;
}

/** The parts of a workbook file (Open Packaging Conventions). Paths have no leading slash; case does not count. */
export class XlsxPackage {
  private readonly paths = new Map<string, string>();

  private constructor(
    readonly fileName: string,
    private readonly parts: Map<string, Uint8Array>,
  ) {
    for (const path of parts.keys()) this.paths.set(path.toLowerCase(), path);
  }

  /** @throws UnusableWorkbookError where the bytes are no workbook package. */
  static open(bytes: Uint8Array, fileName: string): XlsxPackage {
    refuseOtherKinds(bytes, fileName);
    const parts = unpack(bytes, fileName);
    refuseOtherArchives(parts, fileName);
    return new XlsxPackage(fileName, parts);
  }

  static ofTexts(fileName: string, texts: Readonly<Record<string, string>>): XlsxPackage {
    const made = new XlsxPackage(fileName, new Map());
    for (const [path, text] of Object.entries(texts)) made.setText(path, text);
    return made;
  }

  toBytes(): Uint8Array {
    return pack(this.parts);
  }

  listPaths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.paths.has(path.toLowerCase());
  }

  /** @param meaning what the part is, for messages: `the sheet "Data"`. */
  text(path: string, meaning: string): string {
    const actual = this.paths.get(path.toLowerCase());
    const bytes = actual === undefined ? undefined : this.parts.get(actual);
    if (!bytes) throw this.unusable(`${meaning} is missing from the file`);
    try {
      return decode(bytes);
    } catch {
      throw this.unusable(`${meaning} holds bytes that are no text`);
    }
  }

  document(path: string, meaning: string): PartDocument {
    const text = this.text(path, meaning);
    return this.guard(meaning, () => {
      const prefix = rootPrefix(text);
      return { root: parseXml(text, prefix), prefix };
    });
  }

  /** Runs a reader of the part and words its complaint about malformed XML. */
  guard<T>(meaning: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof MalformedXmlError) {
        throw this.unusable(`${meaning} is not well-formed XML (${error.message})`);
      }
      throw error;
    }
  }

  setText(path: string, text: string): void {
    const actual = this.paths.get(path.toLowerCase()) ?? path;
    this.paths.set(path.toLowerCase(), actual);
    this.parts.set(actual, new TextEncoder().encode(text));
  }

  setDocument(path: string, { root, prefix }: PartDocument): void {
    this.setText(path, declaration + serialise(root, prefix));
  }

  remove(path: string): void {
    const actual = this.paths.get(path.toLowerCase());
    if (actual === undefined) return;
    this.parts.delete(actual);
    this.paths.delete(path.toLowerCase());
  }

  /** A path that no part has: `xl/tables/table3.xml` for `xl/tables/table` and `.xml`. */
  freePath(start: string, end: string): string {
    let n = 1;
    while (this.has(`${start}${n}${end}`)) n++;
    return `${start}${n}${end}`;
  }

  unusable(trouble: string): UnusableWorkbookError {
    return new UnusableWorkbookError(
      `"${this.fileName}" is damaged: ${trouble}. Open it in Excel with File > Open > Open and Repair, save it, and try again; or go back to an earlier copy.`,
    );
  }
}

/** Prefix of the root element with its colon, or `""`. */
export function rootPrefix(text: string): string {
  return /<([A-Za-z_][\w.-]*:)?[A-Za-z_]/.exec(text)?.[1] ?? "";
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 100));
  return /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(beginning)?.[1] ?? "utf-8";
}
