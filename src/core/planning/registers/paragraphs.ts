import type { PlacedText } from "../types";
import type { PlacedLine } from "./lines";

/** Whether words run on from one row of the sheet to the next, as where a document's page was pasted line by line. */
export type Wrapping = "within cells" | "over rows";

/**
 * The paragraphs of a column's lines. A line goes on with the one above where that one breaks off (`… living in`,
 * `… and`), where it begins with a small letter, where it is no bullet below one that has not come to its end, or where
 * it looks wrapped: the line above is full, and a full stop comes later.
 */
export function paragraphs(lines: readonly PlacedLine[], wrapping: Wrapping): PlacedText[] {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const endsLater = endingsBelow(lines);
  const found: { text: string; cell: PlacedText["cell"]; hasBullet: boolean }[] = [];
  lines.forEach((line, place) => {
    const above = lines[place - 1];
    const current = found.at(-1);
    const mayWrap = above !== undefined && (wrapping === "over rows" || isSameCell(above, line));
    const wraps =
      mayWrap && current !== undefined
        ? goesOn(current, line) ||
          (isFull(above, line, width) && endsLater[place] === true && isPlain(current, line))
        : current !== undefined && !line.hasBullet && breaksOff(current.text, "words");
    if (wraps && current) current.text += ` ${line.text}`;
    else found.push({ text: line.text, cell: line.cell, hasBullet: line.hasBullet });
  });
  return found.map(({ text, cell }) => ({ text, cell }));
}

function isSameCell(one: PlacedLine, other: PlacedLine): boolean {
  return one.cell.row === other.cell.row && one.cell.column === other.cell.column;
}

interface Begun {
  readonly text: string;
  readonly hasBullet: boolean;
}

function goesOn(begun: Begun, line: PlacedLine): boolean {
  if (line.hasBullet) return false;
  if (startsSmall(line.text)) return !endsSentence(begun.text) && !isStatement(line.text);
  if (line.followsGap) return false;
  return breaksOff(begun.text, "marks too") || (begun.hasBullet && !comesToEnd(begun.text));
}

const isPlain = (begun: Begun, line: PlacedLine) =>
  !line.hasBullet && !line.followsGap && !comesToEnd(begun.text) && !isStatement(line.text);

/** Narrower columns hold short entries, and no wrapped sentences. */
const narrowest = 20;

/** The next line's first word would not have had room in the line above. */
function isFull(above: PlacedLine, line: PlacedLine, width: number): boolean {
  const [word = ""] = line.text.split(" ");
  return width >= narrowest && above.text.length + 1 + word.length > width;
}

/** For each line, whether it or one that goes on from it ends a sentence. */
function endingsBelow(lines: readonly PlacedLine[]): boolean[] {
  const endings = new Array<boolean>(lines.length).fill(false);
  for (let place = lines.length - 1; place >= 0; place--) {
    const line = lines[place];
    const next = lines[place + 1];
    const isLast = !next || next.hasBullet || next.followsGap;
    endings[place] = (line && endsSentence(line.text)) || (!isLast && endings[place + 1] === true);
  }
  return endings;
}

const openWords =
  "in of the a an and or for to with by on at from who whose that which their its as into per than is are be were was has have not & between within through under over about via";
const breaking = new RegExp(`(?:^|\\s)(?:${openWords.split(" ").join("|")})$`, "i");

/** The text ends where no sentence can end. */
export function breaksOff(text: string, by: "words" | "marks too"): boolean {
  if (breaking.test(text)) return true;
  return by === "marks too" && (/[,(–—-]$/.test(text) || isOpenBracket(text));
}

const isOpenBracket = (text: string) => text.lastIndexOf("(") > text.lastIndexOf(")");

export const startsSmall = (text: string) => /^[(]?\p{Ll}/u.test(text);

export const endsSentence = (text: string) => /[.!?][)'"’”]*$/.test(text);

const comesToEnd = (text: string) => /[.!?:;][)'"’”]*$/.test(text);

const statement =
  /^(?:(?:the|an?) )?(?:(?:total|average|mean|overall|net|annual) )?(?:percentages?|per ?cent|proportions?|numbers?|no\.? of|rates?|increased?|reductions?|reduced?|decreased?|improvements?|improved?|feedback|fewer|take-?up|timeliness|more (?!than)|survey)\b|^[%£]/i;

/** Begins as statements of measures do: "percentage of", "a reduction in". */
export const isStatement = (text: string) => statement.test(text);
