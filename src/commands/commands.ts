/** What the ribbon's buttons do; the names are those of manifest.xml. */
export interface RibbonActions {
  checkIndicators(): Promise<void>;
  buildReport(): Promise<void>;
}

/**
 * Ties the ribbon's buttons to their actions. Excel waits for `completed()`, so it is called whatever happens;
 * an action tells its own outcome and errors in the pane.
 */
export function registerCommands(actions: RibbonActions): void {
  const command = (action: () => Promise<void>) => async (event: Office.AddinCommands.Event) => {
    try {
      await action();
    } finally {
      event.completed();
    }
  };
  Office.actions.associate("checkIndicators", command(actions.checkIndicators));
  Office.actions.associate("buildReport", command(actions.buildReport));
}
