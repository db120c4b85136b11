import { wording } from "../wording";
import { problemOf } from "./problem";
import { startState, type PaneState, type View, type Work as WorkInProgress } from "./state";

/** Runs a batch under Excel: `Excel.run`. */
export type Runner = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What a piece of work may do while it runs. */
export interface Job {
  readonly run: Runner;
  /** Aborted when the analyst cancels; `signal.throwIfAborted()` between steps. */
  readonly signal: AbortSignal;
  /** @param done 0 to 1, or null where it is not known */
  progress(message: string, done: number | null): void;
  /**
   * From here on the work has to run to its end, and cannot be cancelled any more.
   * @param because why, for the analyst
   * @throws the signal's reason where it was cancelled before
   */
  commit(because: string): void;
}

/** How a piece of work is announced. */
export interface JobOptions {
  /** What is being done: "Reading the workbook …". */
  readonly message: string;
  /** Whether the analyst may stop it. */
  readonly canCancel?: boolean;
  /** What is said where the analyst has stopped it; that it was stopped, unless given. */
  readonly stopped?: string;
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

  readonly dismissNotice = (): void => this.change({ notice: "", stopped: "" });

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
    if (this.current.work) {
      this.refuse(this.current.work, options);
      return false;
    }
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

  /** The ribbon's buttons can be pressed while work goes on; nobody is told that a piece gives way or goes on already. */
  private refuse(goingOn: WorkInProgress, { message, givesWay }: JobOptions): void {
    if (givesWay || message === goingOn.message) return;
    const note = wording.common.notBegun;
    this.change({ work: { ...goingOn, note } });
    this.announce(note);
  }

  private async carryOut(
    options: JobOptions,
    work: Work,
    stopping: AbortController,
    isReplaced: () => boolean,
  ): Promise<boolean> {
    const { signal } = stopping;
    let cancel = options.canCancel ? () => stopping.abort() : null;
    let isOver = false;
    const show = (part: Pick<WorkInProgress, "message" | "done">, note: string) => {
      // What was cancelled may still wait for an answer of Excel, and then tell how far it is.
      if (!isOver) this.change({ work: { ...part, cancel, note } });
    };
    const progress = (message: string, done: number | null) =>
      show({ message, done }, this.current.work?.note ?? "");
    const commit = (because: string) => {
      signal.throwIfAborted();
      cancel = null;
      show(this.current.work ?? { message: options.message, done: null }, because);
    };
    this.change({ problem: null, notice: "", stopped: "" });
    progress(options.message, null);
    try {
      const outcome = await work({ run: this.runner, signal, progress, commit });
      this.change({ ...outcome, work: null });
      return true;
    } catch (error) {
      const retry = () => void this.perform(options, work);
      const stopped = isReplaced() ? "" : (options.stopped ?? wording.common.stopped);
      if (!signal.aborted) this.change({ work: null, problem: problemOf(error, retry) });
      else this.change({ work: null, stopped });
      return false;
    } finally {
      isOver = true;
    }
  }
}
