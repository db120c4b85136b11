import type { Page } from "playwright-core";

/** Commands of the ribbon that run code of the add-in. */
export type RibbonCommand =
  "checkIndicators" | "fillDirections" | "buildReport" | "newWorkbook" | "openPane";

/** What the page has associated, by the names that office.js keeps them under: in capitals. */
interface RibbonPage {
  readonly Office: {
    readonly actions?: { readonly _association: { readonly mappings: Record<string, Command> } };
  };
}

type Command = (event: { completed(): void }) => Promise<void>;

/** Waits until the pane has associated its commands, and gives their names, in capitals. */
export async function ribbonActions(page: Page): Promise<string[]> {
  const names = await page.waitForFunction(() => {
    const { Office: office } = window as unknown as RibbonPage;
    const associated = Object.keys(office.actions?._association.mappings ?? {});
    return associated.includes("OPENPANE") ? associated : null;
  });
  return (await names.jsonValue()) ?? [];
}

/**
 * Presses a button of the ribbon, as Excel does: by the command that the pane has associated.
 * @returns how often the command has told Excel that it has ended
 */
export async function pressRibbon(page: Page, command: RibbonCommand): Promise<number> {
  await ribbonActions(page);
  return page.evaluate(async (name) => {
    const { Office: office } = window as unknown as RibbonPage;
    let ended = 0;
    // A method, because tsx marks arrow functions with a name that the page does not know.
    const event = {
      completed() {
        ended += 1;
      },
    };
    await office.actions?._association.mappings[name]?.(event);
    return ended;
  }, command.toUpperCase());
}
