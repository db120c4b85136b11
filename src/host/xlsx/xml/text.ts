export { escapeAttribute, escapeText } from "../../../core/drawingml/xml";

/** Characters that XML cannot carry, or that it would change on reading. */

const needsEscape = /[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;
const loneLowSurrogate = /(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const escapedCharacter = /_x([0-9A-Fa-f]{4})_/g;

const hexadecimal = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * A cell's text as spreadsheets store it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): a character that XML
 * cannot carry is written `_x000D_`, and text that looks like such an escape has its underscore escaped.
 */
export function encodeCellText(text: string): string {
  return text
    .replace(escapedCharacter, (match) => `_x005F_${match.slice(1)}`)
    .replace(needsEscape, hexadecimal)
    .replace(loneLowSurrogate, hexadecimal);
}

/** The inverse of {@link encodeCellText}. */
export function decodeCellText(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(escapedCharacter, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Whether the text needs `xml:space="preserve"` so that readers keep its blanks. */
export function needsSpacePreserved(text: string): boolean {
  return /^\s|\s$|[\n\t]/.test(text);
}

const namedEntities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The inverse of `escapeText`, for text that was cut out of a document. */
export function unescapeText(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (match, hex, decimal, name) => {
    if (name !== undefined) return namedEntities[String(name)] ?? match;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(String(hex), 16));
  });
}
