/** What decides how wide a text is. */
export interface Typeface {
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Width of a text on one line in points, in Arial; line breaks count as nothing. */
export function textWidth(text: string, typeface: Typeface): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character.codePointAt(0)!, typeface.bold);
  return (thousandths * typeface.fontSize) / 1000;
}

/** Number of lines that a wrapped text takes in a column of that many points; 1 for an empty text. */
export function lineCount(text: string, width: number, typeface: Typeface): number {
  return text.split("\n").reduce((n, line) => n + wrap(line, width, typeface).length, 0);
}

/**
 * Breaks one line of text into the lines that Excel would make of it: between words, and inside a word that is wider
 * than the column. The pieces joined give the text again.
 */
export function wrap(text: string, width: number, typeface: Typeface): string[] {
  return [...wrappedLines(text, width, typeface)];
}

/** The same line by line, for a caller that needs only the first ones of a long text. */
export function* wrappedLines(
  text: string,
  width: number,
  typeface: Typeface,
): Generator<string, void> {
  let line = "";
  let used = 0;
  for (const { word, isBroken } of words(text, width, typeface)) {
    const inkOnly = word.trimEnd();
    const ink = textWidth(inkOnly, typeface);
    if (line !== "" && (isBroken || used + ink > width)) {
      yield line;
      line = "";
      used = 0;
    }
    line += word;
    used += ink + textWidth(word.slice(inkOnly.length), typeface);
  }
  yield line;
}

/**
 * The faces that a text of a bold stretch may come in: bold, or as the rest of its cell where Excel cannot make a part
 * of a cell bold. A text that is broken inside its words may take a line more in either.
 */
export function facesOfBold(typeface: Typeface): Typeface[] {
  return typeface.bold ? [typeface] : [{ ...typeface, bold: true }, typeface];
}

/** Height in points of that many lines of text, as Excel sets Arial: in whole pixels, 12.75 for one line of 10 points. */
export function linesHeight(lines: number, fontSize: number): number {
  return lines * Math.ceil((fontSize * 1.275) / pixel) * pixel;
}

/** Points. */
const pixel = 0.75;

/** A word with the white space after it, or a piece of a word that is wider than the column. */
interface Word {
  readonly word: string;
  /** It is a piece: it begins a line. */
  readonly isBroken: boolean;
}

/** The words; one that is wider than the column comes in pieces that fit. */
function* words(text: string, width: number, typeface: Typeface): Generator<Word, void> {
  for (const [word] of text.matchAll(/[^ \t]+[ \t]*|[ \t]+/g)) {
    if (textWidth(word.trimEnd(), typeface) <= width) yield { word, isBroken: false };
    else for (const piece of pieces(word, width, typeface)) yield { word: piece, isBroken: true };
  }
}

function* pieces(word: string, width: number, typeface: Typeface): Generator<string, void> {
  let piece = "";
  let used = 0;
  for (const character of word) {
    const next = textWidth(character, typeface);
    if (piece !== "" && used + next > width) {
      yield piece;
      piece = "";
      used = 0;
    }
    piece += character;
    used += next;
  }
  yield piece;
}

/** Thousandths of the font size; worked out once for each character. */
function advance(codePoint: number, bold: boolean): number {
  const advances = bold ? boldAdvances : regularAdvances;
  const known = advances.get(codePoint);
  if (known !== undefined) return known;
  const found = advanceOfUnlisted(codePoint, bold);
  if (codePoint <= 0xffff) advances.set(codePoint, found);
  return found;
}

function advanceOfUnlisted(codePoint: number, bold: boolean): number {
  const character = String.fromCodePoint(codePoint);
  if (codePoint < 32 || /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  const base = character.normalize("NFD").codePointAt(0)!;
  if (base !== codePoint) return advance(base, bold);
  return codePoint >= 0x1100 ? wide : unknown;
}

/**
 * Advance widths in thousandths of the font size, from the font's own metrics (the ones Arial shares with
 * Liberation Sans): each run of characters has the width before it.
 */
const regularAdvances = table({
  191: "'",
  222: "ijl‘’",
  260: "|",
  278: " \u00a0!,./:;I[\\]ft·",
  333: "()-`r“”",
  334: "{}",
  350: "•",
  355: '"',
  389: "*",
  400: "°",
  469: "^",
  500: "Jcksvxyz↑↓",
  549: "±÷≥≤",
  556: "#$0123456789?L_abdeghnopqu£§–€",
  584: "+<=>~×−",
  611: "FTZ",
  667: "&ABEKPSVXY",
  722: "CDHNRUw",
  737: "©®",
  778: "GOQ",
  833: "Mm",
  834: "½¼¾",
  889: "%",
  944: "W",
  1000: "—…™↔→⇄",
  1015: "@",
});

const boldAdvances = table({
  238: "'",
  278: " \u00a0,./I\\ijl·‘’",
  280: "|",
  333: "!()-:;[]`ft",
  350: "•",
  389: "*r{}",
  400: "°",
  474: '"',
  500: "z“”↑↓",
  549: "±÷≥≤",
  556: "#$0123456789J_aceksvxy£§–€",
  584: "+<=>^~×−",
  611: "?FLTZbdghnopqu",
  667: "EPSVXY",
  722: "&ABCDHKNRU",
  737: "©®",
  778: "GOQw",
  833: "M",
  834: "½¼¾",
  889: "%m",
  944: "W",
  975: "@",
  1000: "—…™↔→⇄",
});

/** Letters of other alphabets, at the width of a broad Latin capital. */
const unknown = 778;
/** East Asian characters, emoji and symbols that Excel takes from another font. */
const wide = 1400;

function table(runs: Readonly<Record<number, string>>): Map<number, number> {
  return new Map(
    Object.entries(runs).flatMap(([width, characters]) =>
      [...characters].map((character) => [character.codePointAt(0)!, Number(width)] as const),
    ),
  );
}
