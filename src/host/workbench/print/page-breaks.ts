import type { Axis } from "./axis";
import type { Span } from "./types";

/** The part of the rows, or columns, that one page shows. */
export interface Window extends Span {
  /** Points from the edge of the sheet: a row higher than a page is cut, and goes on with the next one. */
  readonly from: number;
  readonly to: number;
  /** The repeated rows or columns stand before it. */
  readonly repeats: boolean;
}

/** What decides where pages begin in one direction. */
export interface Flow {
  /** Rows or columns to be printed. */
  readonly span: Span;
  /** Points of a page. */
  readonly room: number;
  /** Rows or columns that repeat on the pages that begin behind them. */
  readonly titles: Span | null;
  /** Indexes before which a page begins in any case. */
  readonly breaks: ReadonlySet<number>;
}

/** Points that rounding may cost. */
const tolerance = 0.01;

/** Splits rows, or columns, into pages as Excel does: what does not fit stands on the next page. */
export function windowsOf(axis: Axis, flow: Flow): Window[] {
  const breaking = new Breaking(axis, flow);
  for (let index = flow.span.first; index <= flow.span.last; index++) breaking.take(index);
  return breaking.finish();
}

class Breaking {
  private readonly windows: Window[] = [];
  private readonly titleSize: number;
  /** First index and points of the page so far; null where nothing stands on it. */
  private page: { readonly first: number; readonly from: number } | null = null;
  private last = 0;
  private to = 0;
  private isBreakDue = false;

  constructor(
    private readonly axis: Axis,
    private readonly flow: Flow,
  ) {
    const { titles, room } = flow;
    const size = titles ? axis.extentOf(titles) : 0;
    this.titleSize = size < room ? size : 0;
  }

  take(index: number): void {
    if (this.flow.breaks.has(index) && index > this.flow.span.first) this.isBreakDue = true;
    const size = this.axis.sizeOf(index);
    if (size === 0) return;
    const from = this.axis.startOf(index);
    if (this.page && (this.isBreakDue || this.to + size - this.page.from > this.roomHere())) {
      this.endPage();
    }
    this.isBreakDue = false;
    this.page ??= { first: index, from };
    this.last = index;
    this.to = from + size;
    this.cutWhatIsTooLarge(index);
  }

  finish(): Window[] {
    this.endPage();
    return this.windows;
  }

  private cutWhatIsTooLarge(index: number): void {
    while (this.page && this.to - this.page.from > this.roomHere()) {
      const end = this.to;
      this.to = this.page.from + this.roomHere() - tolerance;
      const from = this.to;
      this.endPage();
      this.page = { first: index, from };
      this.to = end;
    }
  }

  private repeats(): boolean {
    const { titles } = this.flow;
    return titles !== null && this.titleSize > 0 && (this.page?.first ?? 0) > titles.last;
  }

  private roomHere(): number {
    return this.flow.room - (this.repeats() ? this.titleSize : 0) + tolerance;
  }

  private endPage(): void {
    if (!this.page) return;
    const { first, from } = this.page;
    const { last, to } = this;
    this.windows.push({ first, last, from, to, repeats: this.repeats() });
    this.page = null;
  }
}
