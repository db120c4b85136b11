import type { ConditionalLooks } from "./conditional-looks";

export interface LooksListener {
  /** Something was worked out anew. */
  ready(): void;
  failed(error: unknown): void;
}

/** Has the looks of a workbook worked out, one time after the other; whoever asks meanwhile is served by the next. */
export class LooksKeeper {
  private isBusy = false;
  private next: Iterable<string> | null = null;

  constructor(
    private readonly looks: ConditionalLooks,
    private readonly listener: LooksListener,
  ) {}

  /** @param sheets that are shown. */
  refresh(sheets: Iterable<string>): void {
    this.next = sheets;
    if (!this.isBusy) void this.run();
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    try {
      while (this.next) {
        const sheets = this.next;
        this.next = null;
        if (await this.looks.refresh(sheets)) this.listener.ready();
      }
    } catch (error) {
      this.listener.failed(error);
    } finally {
      this.isBusy = false;
    }
  }
}
