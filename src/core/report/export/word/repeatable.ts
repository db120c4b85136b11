import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/**
 * The same package without what differs from one writing to the next: the clock in its properties and in its zip
 * entries, the random names of its relationships, and numbers that the writer counts on from document to document.
 */
export function repeatable(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const names = relationshipNames(parts);
  const same: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    same[name] = [steadyPart(name, bytes, names), { mtime: zipEpoch, level: isZip(name) ? 0 : 6 }];
  }
  return zipSync(same);
}

/** The first moment that a zip file can name, in local time as zip has it. */
const zipEpoch = new Date(1980, 0, 1);

function steadyPart(
  name: string,
  bytes: Uint8Array,
  names: ReadonlyMap<string, string>,
): Uint8Array {
  if (isZip(name)) return repeatable(bytes);
  if (!/\.(xml|rels)$/.test(name)) return bytes;
  const xml = strFromU8(bytes);
  return strToU8(withBookmarksCounted(withNames(withoutDates(inBritishEnglish(xml)), names)));
}

/** The workbook that holds the figures of a chart. */
function isZip(name: string): boolean {
  return name.endsWith(".xlsx");
}

/** New names for the relationships of all parts, in the order of the package; no two are the same in it. */
function relationshipNames(parts: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith(".rels")) continue;
    for (const [, id = ""] of strFromU8(bytes).matchAll(/<Relationship\b[^>]*?\bId="([^"]*)"/g)) {
      if (!/^rId\d+$/.test(id)) names.set(id, `rIdPart${names.size + 1}`);
    }
  }
  return names;
}

function withNames(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<[\w:]+\b[^<>]*?\b(?:r:id|Id)=")([^"]*)"/g,
    (whole, before: string, id: string) => {
      const name = names.get(id);
      return name === undefined ? whole : `${before}${name}"`;
    },
  );
}

/** The language in which Word edits a chart. */
function inBritishEnglish(xml: string): string {
  return xml.replace('<c:lang val="en-US"/>', '<c:lang val="en-GB"/>');
}

/** Both dates are optional in a package's properties (ECMA-376 part 2, 8.3). */
function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");
}

/** Bookmarks numbered from 1 in the order of the document. */
function withBookmarksCounted(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g,
    (_, before: string, id: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `${before}${numbers.get(id)}"`;
    },
  );
}
