import { oneLine } from "../../../workbook/text";
import { type MarkedText, readMarker, withoutBold } from "../marker";
import { depthOf } from "../numbering";
import { isPageMark, partOpened, type TextPart } from "./headings";
import { joined, joiningOf } from "./joining";
import type { PlanLine } from "./plan-lines";
import { TaskList } from "./task-list";
import type { TextEntry } from "./text-entries";

/** What the lines of a pasted plan hold. */
export interface ReadLines {
  readonly entries: readonly TextEntry[];
  /** Whether a heading says that the lines below it are priorities or actions. */
  readonly hasHeadings: boolean;
}

/** Reads the lines of a plan that was pasted as text, one after the other. */
export function readLines(lines: readonly PlanLine[]): ReadLines {
  const marked = lines.map(({ text }) => readMarker(text));
  const deepest = marked.reduce((most, { number }) => Math.max(most, depthOf(number)), 0);
  const areas = marked.some(({ label, number }) => label === "area" && depthOf(number) === 1);
  const reader = new LineReader(!(areas && deepest > 1));
  lines.forEach((line, place) => reader.line(line, marked[place] as MarkedText));
  return reader.read;
}

class LineReader {
  private readonly entries: TextEntry[] = [];
  /** `open` until a heading says what follows. */
  private part: TextPart | "open" = "open";
  private hasHeadings = false;
  private afterBlank = true;
  /** The entry that text and items belong to; null where they belong to none. */
  private current: TextEntry | null = null;
  private tasks = new TaskList();
  private readonly seen = new Set<string>();

  /** @param takesSingles a number alone, such as `1.`, is an entry's */
  constructor(private readonly takesSingles: boolean) {}

  get read(): ReadLines {
    const entries = this.entries.filter(({ title, number }) => title !== "" || number !== "");
    return { entries, hasHeadings: this.hasHeadings };
  }

  line({ text, cell }: PlanLine, marked: MarkedText): void {
    if (text === "" || isPageMark(text)) {
      this.afterBlank = true;
      return;
    }
    const isTitle = this.current?.title === "" && marked.number === "" && !marked.hasBullet;
    const part = isTitle ? null : partOpened(oneLine(text));
    if (part) this.enter(part);
    else if (marked.label === "area") this.beginArea(marked, cell);
    else if (marked.label || depthOf(marked.number) > 0) this.numbered(marked, cell, text);
    else if (marked.number !== "") this.lettered(marked, cell, text);
    else if (marked.hasBullet) this.item(marked.title, cell);
    else this.words(marked.title, cell);
    this.afterBlank = false;
  }

  private enter(part: TextPart): void {
    if (part === "other" && this.part === "open") return;
    this.part = part;
    this.current = null;
    this.hasHeadings ||= part !== "other";
  }

  private beginArea({ number, title }: MarkedText, cell: PlanLine["cell"]): void {
    this.part = "open";
    this.begin({ number, level: "area", title, cell, details: [], isListed: false });
  }

  private numbered(marked: MarkedText, cell: PlanLine["cell"], text: string): void {
    const { number, label, title } = marked;
    const depth = depthOf(number);
    if (this.part === "other" || (depth === 1 && !label && !this.takesSingles)) {
      this.words(withoutBold(oneLine(text)), cell);
      return;
    }
    const isAgain = this.seen.has(number);
    if (this.part === "priorities" && (isAgain || depth > 2)) this.part = "actions";
    this.seen.add(number);
    const isListed = this.part === "priorities";
    this.begin({ number, level: label, title, cell, details: [], isListed });
    if (isListed && /\*\*\s*$/.test(text)) this.current = null;
  }

  private begin(entry: TextEntry): void {
    this.entries.push(entry);
    this.current = entry;
    this.tasks = new TaskList();
  }

  private lettered(marked: MarkedText, cell: PlanLine["cell"], text: string): void {
    if (!this.current || this.isInProse) return;
    const kind = this.tasks.take(marked);
    if (kind === "item") this.item(marked.title, cell);
    else if (kind === "words") this.words(withoutBold(oneLine(text)), cell);
    else {
      const { number, title } = marked;
      const task: TextEntry = {
        ...{ number, title, cell },
        ...{ level: "task", details: [], isListed: false },
      };
      this.entries.push(task);
      this.current = task;
    }
  }

  /** Reasons and introductions: the text of a list of priorities, and of an area before its first priority. */
  private get isInProse(): boolean {
    return this.part === "priorities" || this.part === "other" || this.current?.level === "area";
  }

  private item(text: string, cell: PlanLine["cell"]): void {
    if (this.current && !this.isInProse) this.current.details.push({ text, cell });
    else if (this.part === "priorities") this.current = null;
  }

  private words(text: string, cell: PlanLine["cell"]): void {
    const { current } = this;
    if (!current) return;
    if (current.title === "") {
      Object.assign(current, { title: text, cell });
      return;
    }
    if (current.level === "area" && this.afterBlank) {
      this.current = null;
      return;
    }
    const detail = current.details.at(-1);
    const above = detail?.text ?? current.title;
    const goesOn = joiningOf(above, text, this.afterBlank) === "goes on";
    if (!goesOn) {
      if (this.isInProse) this.current = null;
      else current.details.push({ text, cell });
    } else if (detail) current.details[current.details.length - 1] = lengthened(detail, text);
    else current.title = joined(current.title, text);
  }
}

const lengthened = ({ text, cell }: TextEntry["details"][number], line: string) => ({
  text: joined(text, line),
  cell,
});
