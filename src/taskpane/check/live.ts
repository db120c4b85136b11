import { compareChecks, countBySeverity } from "../../core/rules";
import { isCellEditing } from "../../excel/cell-editing";
import type { CheckOutcome } from "../../excel/indicators";
import type { WorkbookEdit } from "../../excel/live";
import { problemInWords } from "../../excel/problems";
import type { Session } from "../session/session";
import { wording } from "../wording";
import { checkedNow } from "./checked-now";

/** How long is waited, in milliseconds. */
export interface LivePace {
  /** After the last edit; 700 unless set. */
  readonly afterEdit?: number;
  /** Before the next try while a cell is being edited; 2,000 unless set. */
  readonly whileEditing?: number;
}

/**
 * Keeps the findings as the workbook is: some time after an edit the workbook is read and checked again. The whole of
 * it, because Excel does not tell of the cells whose formulas then give another result, and rules compare rows.
 *
 * Nothing is shown meanwhile, and neither the focus nor the place in the list is touched. It never writes, so it cannot
 * set itself off. Work that the analyst starts comes first.
 */
export class LiveCheck {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private refreshing: AbortController | null = null;
  /** An edit that no check has seen yet. */
  private isDue = false;
  /** Work that goes on: what it began with; null while there is none. */
  private during: { readonly checked: CheckOutcome | null; readonly wasDue: boolean } | null = null;
  private wasLive = true;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly session: Session,
    private readonly pace: LivePace = {},
  ) {
    this.unsubscribe = session.subscribe(() => this.follow());
  }

  /** Called at each edit. Our own writings are followed by a check of their own, where they need one. */
  readonly notice = ({ isOurs }: WorkbookEdit): void => {
    const { check, checked } = this.session.state();
    if (isOurs || !check.isLive || !checked) return;
    this.isDue = true;
    this.wait(this.pace.afterEdit ?? 700);
  };

  dispose(): void {
    this.unsubscribe();
    this.stop();
  }

  private follow(): void {
    const { work, check } = this.session.state();
    if (work && !this.during) this.giveWay();
    if (!work && this.during) this.goOn(this.during);
    if (check.isLive === this.wasLive) return;
    this.wasLive = check.isLive;
    if (check.isLive) this.notice({ isOurs: false });
    else this.stop();
  }

  private giveWay(): void {
    this.during = { checked: this.session.state().checked, wasDue: this.isDue };
    this.isDue = false;
    this.stop();
  }

  /** Work that checked the workbook has seen all edits before it. */
  private goOn({ checked, wasDue }: NonNullable<LiveCheck["during"]>): void {
    this.during = null;
    if (wasDue && checked === this.session.state().checked) this.isDue = true;
    if (this.isDue) this.wait(this.pace.afterEdit ?? 700);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.refreshing?.abort();
  }

  private wait(milliseconds: number): void {
    this.stop();
    this.timer = setTimeout(() => void this.refresh(), milliseconds);
  }

  private async refresh(): Promise<void> {
    const { session } = this;
    if (this.during) return;
    const stopping = new AbortController();
    this.refreshing = stopping;
    try {
      const progress = () => undefined;
      const checked = await checkedNow({ run: session.runner, signal: stopping.signal, progress });
      this.isDue = false;
      this.show(checked);
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (isCellEditing(error)) this.wait(this.pace.whileEditing ?? 2_000);
      else this.showStale(error);
    }
  }

  private show(checked: CheckOutcome): void {
    const { session } = this;
    const { check, checked: before } = session.state();
    session.change({ checked, check: { ...check, staleBecause: "" } });
    const said = before && whatChanged(before, checked);
    if (said) session.announce(said);
  }

  private showStale(error: unknown): void {
    const { session } = this;
    const staleBecause = wording.check.stale(problemInWords(error));
    session.change({ check: { ...session.state().check, staleBecause } });
    session.announce(staleBecause);
  }
}

/** One short sentence for screen readers; null where the findings are the same. */
function whatChanged(before: CheckOutcome, after: CheckOutcome): string | null {
  const { added, gone } = compareChecks(before, after);
  if (added.size + gone.length === 0) return null;
  const headline = wording.check.headline(
    after.workbook.measures.length,
    countBySeverity(after.findings),
  );
  return wording.check.refreshed(added.size, gone.length, headline);
}
