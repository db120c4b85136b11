import type { MarkedText } from "../marker";
import { ordinalsOf, romanValue } from "../numbering";

/** What a lettered line is: a task of the action, an item below the task above, or words that only look lettered. */
export type LetteredLine = "task" | "item" | "words";

/** The lettered lines of one action, in their order. */
export class TaskList {
  private last: { readonly value: number; readonly setting: MarkedText["setting"] } | null = null;
  private isRoman = false;
  /** How the items below the present task are set; null while there are none. */
  private items: MarkedText["setting"] | null = null;

  /** Decides on the next lettered line and remembers it. */
  take({ number, setting, title }: MarkedText): LetteredLine {
    const letters = number.toLowerCase();
    const beginsSmall = /^\p{Ll}/u.test(title);
    if (!this.last) return this.begin(letters, setting, beginsSmall);
    const value = this.valueOf(letters);
    const isNext = setting === this.last.setting && value === this.last.value + 1;
    if (!isNext && this.isItem(letters, setting)) return "item";
    if (!isNext && (beginsSmall || setting !== this.last.setting)) return "words";
    this.last = { value: value ?? this.last.value, setting };
    this.items = null;
    return "task";
  }

  private begin(
    letters: string,
    setting: MarkedText["setting"],
    beginsSmall: boolean,
  ): LetteredLine {
    this.isRoman = letters === "i";
    const value = this.valueOf(letters);
    if (value === null || (beginsSmall && value !== 1)) return "words";
    this.last = { value, setting };
    return "task";
  }

  /** (i) below a task, or the items that go on after it. */
  private isItem(letters: string, setting: MarkedText["setting"]): boolean {
    const goesOn = this.items === setting && !this.isRoman && romanValue(letters) !== null;
    const isOtherList = setting !== this.last?.setting && /^(?:a|i)$/.test(letters);
    const begins = isOtherList || (!this.isRoman && letters === "i");
    if (begins) this.items = setting;
    return begins || goesOn || (this.items === setting && setting !== this.last?.setting);
  }

  private valueOf(letters: string): number | null {
    if (this.isRoman) return romanValue(letters);
    return ordinalsOf([letters])[0]?.value ?? null;
  }
}
