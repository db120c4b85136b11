/** What the ribbon's buttons and the keyboard shortcuts do. Each tells its own outcome and errors in the pane. */
export interface RibbonActions {
  checkIndicators(): Promise<unknown>;
  fillDirections(): Promise<unknown>;
  buildReport(): Promise<unknown>;
  newWorkbook(): Promise<unknown>;
  /** Tells in the pane what none of the others could. */
  report(error: unknown): void;
}

/** Excel's event of a button; a keyboard shortcut brings none. */
type CommandEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | undefined;

/**
 * Ties the ribbon's buttons and the keyboard shortcuts to their actions; the names are those of manifest.xml and
 * shortcuts.json. The pane is opened, so that progress and outcome are seen. Excel waits for `completed()`, so it is
 * called whatever happens, and nothing waits for the pane.
 */
export function registerCommands(actions: RibbonActions): void {
  const associate = (name: string, action: () => Promise<unknown>) =>
    Office.actions.associate(name, async (event: CommandEvent) => {
      try {
        void openPane(actions);
        await action();
      } catch (error) {
        actions.report(error);
      } finally {
        event?.completed?.();
      }
    });
  associate("checkIndicators", () => actions.checkIndicators());
  associate("fillDirections", () => actions.fillDirections());
  associate("buildReport", () => actions.buildReport());
  associate("newWorkbook", () => actions.newWorkbook());
  associate("openPane", async () => {});
}

/** Opens the pane, or leaves it open. */
async function openPane({ report }: RibbonActions): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    report(error);
  }
}
