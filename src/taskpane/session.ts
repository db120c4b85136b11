import type { BuildOutcome, CheckOutcome } from "../excel/indicators";
import { buildIndicatorReport, checkIndicators } from "../excel/indicators";
import { problemInWords } from "../excel/problems";
import type { CellReference } from "../core/workbook/types";
import { selectCell } from "../excel/selection";
import { wording } from "./wording";

/** What the pane shows. */
export type SessionState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly message: string }
  | { readonly kind: "checked"; readonly outcome: CheckOutcome }
  | { readonly kind: "built"; readonly outcome: BuildOutcome }
  | { readonly kind: "problem"; readonly message: string };

/** Runs a batch under Excel: `Excel.run`. */
type Runner = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** The work of the pane and of the ribbon's buttons: both start it here and both see its outcome. */
export class Session {
  private current: SessionState = { kind: "idle" };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly run: Runner) {}

  readonly state = (): SessionState => this.current;

  /** Calls the listener after every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly check = (): Promise<void> =>
    this.work(wording.checking, async (context) => ({
      kind: "checked",
      outcome: await checkIndicators(context),
    }));

  readonly build = (): Promise<void> =>
    this.work(wording.building, async (context) => ({
      kind: "built",
      outcome: await buildIndicatorReport(context),
    }));

  /** Selects the cell of a finding; what was shown stays. */
  readonly goTo = async (cell: CellReference): Promise<void> => {
    try {
      await this.run((context) => selectCell(context, cell));
    } catch (error) {
      this.show({ kind: "problem", message: problemInWords(error) });
    }
  };

  private async work(
    message: string,
    batch: (context: Excel.RequestContext) => Promise<SessionState>,
  ): Promise<void> {
    if (this.current.kind === "busy") return;
    this.show({ kind: "busy", message });
    try {
      this.show(await this.run(batch));
    } catch (error) {
      this.show({ kind: "problem", message: problemInWords(error) });
    }
  }

  private show(state: SessionState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
