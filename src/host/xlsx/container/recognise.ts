import { UnusableWorkbookError } from "../errors";

/** Refuses bytes that are no zip archive, in words that say what they are and what to do. */
export function refuseOtherKinds(bytes: Uint8Array, fileName: string): void {
  const trouble = otherKind(bytes);
  if (trouble) throw new UnusableWorkbookError(`"${fileName}" ${trouble}`);
}

/** Refuses an archive that is another kind of document, or a workbook in another format. */
export function refuseOtherArchives(parts: ReadonlyMap<string, Uint8Array>, fileName: string) {
  const trouble = otherArchive(parts);
  if (trouble) throw new UnusableWorkbookError(`"${fileName}" ${trouble}`);
}

const saveAsWorkbook = 'Open it in Excel and save it as "Excel Workbook (*.xlsx)".';
const chooseWorkbook = "Choose an Excel workbook (.xlsx).";

function otherKind(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return `is empty (0 bytes). ${chooseWorkbook}`;
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return compoundFile(bytes);
  if (startsWithText(bytes, "%PDF")) {
    return `is a PDF, not an Excel workbook. ${chooseWorkbook}`;
  }
  if (/^\s*<(!doctype html|html|table|\?xml)/i.test(beginning(bytes))) {
    return `is a web page or XML file, not an Excel workbook. ${saveAsWorkbook}`;
  }
  if (isText(bytes))
    return `is a text file (such as CSV), not an Excel workbook. ${saveAsWorkbook}`;
  return `is not an Excel workbook. ${chooseWorkbook}`;
}

/** An OLE compound file: what Excel writes for .xls and for anything that has a password. */
function compoundFile(bytes: Uint8Array): string {
  if (containsName(bytes, "EncryptedPackage")) {
    return "is protected with a password. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password, clear it), save, and try again.";
  }
  if (containsName(bytes, "Workbook") || containsName(bytes, "Book")) {
    return `is in the old Excel format (.xls). ${saveAsWorkbook}`;
  }
  return `is an older Office file, not an Excel workbook. ${chooseWorkbook}`;
}

function otherArchive(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const names = [...parts.keys()].map((name) => name.toLowerCase());
  const has = (test: (name: string) => boolean) => names.some(test);
  if (has((name) => name.endsWith("workbook.bin"))) {
    return `is a binary workbook (.xlsb). ${saveAsWorkbook}`;
  }
  const mimetype = parts.get("mimetype");
  if (mimetype && beginning(mimetype).includes("opendocument")) {
    return `is an OpenDocument file (.ods), not an Excel workbook. ${saveAsWorkbook}`;
  }
  if (has((name) => name.startsWith("word/"))) {
    return `is a Word document, not an Excel workbook. ${chooseWorkbook}`;
  }
  if (has((name) => name.startsWith("ppt/"))) {
    return `is a PowerPoint presentation, not an Excel workbook. ${chooseWorkbook}`;
  }
  if (has((name) => name.endsWith(".iwa"))) {
    return "is a Numbers document. Export it from Numbers as Excel and use that file.";
  }
  if (has((name) => name === "[content_types].xml") || has((name) => name.startsWith("xl/"))) {
    return null;
  }
  return `is a zip archive without a workbook in it. If the workbook is packed in it, extract it first. ${chooseWorkbook}`;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

const startsWithText = (bytes: Uint8Array, text: string) => beginning(bytes).startsWith(text);

const beginning = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes.subarray(0, 512));

/** No control characters at the start, apart from those that text has. UTF-16 text has its own mark. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

/** Names in a compound file's directory are UTF-16 and end with a zero. */
function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    const isDirectoryEntry = at % 128 === 0;
    if (isDirectoryEntry && wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
