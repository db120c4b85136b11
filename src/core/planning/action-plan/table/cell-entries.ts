import { rawLines } from "../../../workbook/cells/lines";
import { isBlankValue } from "../../../workbook/grid";
import type { CellReference } from "../../../workbook/types";
import type { PlacedText } from "../../types";
import { readMarker, type MarkedText } from "../marker";
import { depthOf } from "../numbering";
import type { PlanLevel } from "../plan-row";
import { joined, joiningOf } from "../text/joining";

/** What a cell of titles holds, or one of the entries that stand in it below each other. */
export interface CellEntry {
  readonly number: string;
  /** The level that its own words say. */
  readonly label: PlanLevel | null;
  readonly title: PlacedText;
  readonly details: readonly PlacedText[];
  /** A lettered or bulleted line below an entry of a higher level. */
  readonly isBelow: boolean;
  readonly hasBullet: boolean;
}

/**
 * The entries of a cell of titles: one, or one for each numbered line. Bullets below an entry belong to it; where the
 * cell begins with a bullet, each bullet is an entry. Lines without a mark go on with the text above.
 * @param level the level of the column; null where the column holds entries of all levels
 * @param takesSingles whether "5 Vulnerable children" has the number 5
 */
export function cellEntries(
  text: string,
  cell: CellReference,
  level: PlanLevel | null,
  takesSingles = level === "area" || level === "priority",
): CellEntry[] {
  const raws = rawLines(text);
  const isSingle = raws.filter((raw) => !isBlankValue(raw)).length === 1;
  const reader = new CellReader(level, takesSingles);
  raws.forEach((raw, line) => {
    if (!isBlankValue(raw)) reader.line(raw, isSingle ? cell : { ...cell, line });
  });
  return reader.entries;
}

type Growing = { -readonly [K in keyof CellEntry]: CellEntry[K] } & { details: PlacedText[] };

class CellReader {
  readonly entries: Growing[] = [];
  private isBulleted = false;

  constructor(
    private readonly level: PlanLevel | null,
    private readonly takesSingles: boolean,
  ) {}

  line(raw: string, cell: CellReference): void {
    const marked = this.withSingle(readMarker(raw));
    const current = this.entries.at(-1);
    if (!current) this.isBulleted = marked.hasBullet && marked.number === "";
    if (!current || this.isEntry(marked)) this.begin(marked, cell);
    else if (this.isUnmarkedTask(current, marked)) this.begin(marked, cell);
    else if (marked.hasBullet) current.details.push({ text: marked.title, cell });
    else goOn(current, marked.number === "" ? marked.title : raw.trim(), cell);
  }

  /** Lines of a column of tasks are tasks of their own, unless the tasks are numbered. */
  private isUnmarkedTask({ number, title: above }: Growing, { hasBullet, title }: MarkedText) {
    if (this.level !== "task" || number !== "" || hasBullet) return false;
    return joiningOf(above.text, title, true) === "stands apart";
  }

  private begin({ number, label, title, hasBullet }: MarkedText, cell: CellReference): void {
    const isBelow = this.entries.length > 0 && isLetter(number) && this.level !== "task";
    this.entries.push({
      number,
      label,
      title: { text: title, cell },
      details: [],
      isBelow,
      hasBullet,
    });
  }

  private withSingle(marked: MarkedText): MarkedText {
    if (marked.number !== "" || !this.takesSingles) return marked;
    const [, number, title] = /^(\d{1,3})\s+(["'“‘]?\p{Lu}.*)$/u.exec(marked.title) ?? [];
    return number && title ? { ...marked, number, title } : marked;
  }

  private isEntry({ number, hasBullet, title }: MarkedText): boolean {
    if (number === "") return hasBullet && this.isBulleted;
    return !isLetter(number) || !/^\p{Ll}/u.test(title) || isFirstLetter(number);
  }
}

const isLetter = (number: string) => depthOf(number) === 0;

const isFirstLetter = (number: string) => /^[ai]$/i.test(number);

function goOn(entry: Growing, text: string, cell: CellReference): void {
  const detail = entry.details.at(-1);
  if (joiningOf(detail?.text ?? entry.title.text, text, false) === "stands apart") {
    entry.details.push({ text, cell });
  } else if (detail) {
    entry.details[entry.details.length - 1] = { ...detail, text: joined(detail.text, text) };
  } else entry.title = { ...entry.title, text: joined(entry.title.text, text) };
}
