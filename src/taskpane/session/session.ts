import { problemOf } from "./problem";
import { startState, type PaneState, type View } from "./state";

/** Runs a batch under Excel: `Excel.run`. */
export type Runner = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What a piece of work may do while it runs. */
export interface Job {
  readonly run: Runner;
  /** Aborted when the analyst cancels; `signal.throwIfAborted()` between steps. */
  readonly signal: AbortSignal;
  /** @param done 0 to 1, or null where it is not known */
  progress(message: string, done: number | null): void;
}

/** How a piece of work is announced. */
export interface JobOptions {
  /** What is being done: "Reading the workbook …". */
  readonly message: string;
  /** Whether the analyst may stop it. */
  readonly canCancel?: boolean;
  /** Nobody asked for it: other work stops it at its next step, and is done in its place. */
  readonly givesWay?: boolean;
}

/** A piece of work: gives the part of the state that it changes. One that throws leaves the rest as it was. */
export type Work = (tools: Job) => Promise<Partial<PaneState>>;

/**
 * The one state of the pane and the one way to change it. The views, the ribbon's buttons and the events of Excel
 * all start their work here, one piece at a time, and all see its outcome.
 */
export class Session {
  private current: PaneState = startState;
  private readonly listeners = new Set<() => void>();
  /** Ends work that gives way; null while none goes on. */
  private giveWay: (() => Promise<unknown>) | null = null;

  constructor(readonly runner: Runner) {}

  readonly state = (): PaneState => this.current;

  /** Calls the listener after every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly show = (view: View): void => this.change({ view });

  readonly dismissProblem = (): void => this.change({ problem: null });

  readonly dismissNotice = (): void => this.change({ notice: "", isStopped: false });

  /** Tells screen readers, once and when they have finished what they are saying. */
  readonly announce = (text: string): void => {
    const { number } = this.current.announcement;
    this.change({ announcement: { text, number: number + 1 } });
  };

  change(part: Partial<PaneState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }

  /**
   * Does a piece of work: shows that it goes on, and its outcome or its problem, with a way to try again. While
   * another piece goes on nothing is begun, unless that one gives way.
   * @returns whether it was done to its end
   */
  async perform(options: JobOptions, work: Work): Promise<boolean> {
    if (this.giveWay && !options.givesWay) await this.giveWay();
    if (this.current.work) return false;
    const stopping = new AbortController();
    let isReplaced = false;
    const ended = this.carryOut(options, work, stopping, () => isReplaced);
    if (options.givesWay) {
      this.giveWay = () => {
        isReplaced = true;
        stopping.abort();
        return ended;
      };
    }
    return ended.finally(() => {
      if (options.givesWay) this.giveWay = null;
    });
  }

  private async carryOut(
    options: JobOptions,
    work: Work,
    stopping: AbortController,
    isReplaced: () => boolean,
  ): Promise<boolean> {
    const cancel = options.canCancel ? () => stopping.abort() : null;
    const progress = (message: string, done: number | null) =>
      this.change({ work: { message, done, cancel } });
    this.change({ problem: null, notice: "", isStopped: false });
    progress(options.message, null);
    try {
      const outcome = await work({ run: this.runner, signal: stopping.signal, progress });
      this.change({ ...outcome, work: null });
      return true;
    } catch (error) {
      const retry = () => void this.perform(options, work);
      if (!stopping.signal.aborted) this.change({ work: null, problem: problemOf(error, retry) });
      else this.change({ work: null, isStopped: !isReplaced() });
      return false;
    }
  }
}
