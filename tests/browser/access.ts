import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { walkByKeyboard, withoutIndicator } from "./keyboard";
import { showLook, type Look } from "./looks";

/** The narrowest pane of Excel, in the light. */
export const narrow: Look = { width: 320, height: 700 };

/** Colours differ between themes, and widths between panes; no check needs both in every combination. */
const otherLooks: Readonly<Record<string, Look>> = {
  "dark and wide": { ...narrow, width: 450, system: "dark" },
  "high contrast": { ...narrow, forcedColors: true },
};
const zoomed: Look = { ...narrow, zoom: 2 };

/** Whether everybody can read and use a page. */
export interface AccessReport {
  /** How many elements the Tab key reaches. */
  readonly reached: number;
  /** What is wrong in which look, and with which element. */
  readonly faults: readonly string[];
}

/** Examines the page narrow, wide, dark, in high contrast, zoomed and by keyboard. Its Excel must tell no theme. */
export async function examineAccess(page: Page): Promise<AccessReport> {
  await showLook(page, narrow);
  const faults = named("narrow", await readingFaults(page));
  const { reached, unreached } = await walkByKeyboard(page);
  faults.push(...named("not reached by Tab", unreached));
  faults.push(...named("narrow", await focusFaults(page)));
  for (const [name, look] of Object.entries(otherLooks)) {
    await showLook(page, look);
    faults.push(...named(name, await readingFaults(page)), ...named(name, await focusFaults(page)));
  }
  await showLook(page, zoomed);
  faults.push(...named("zoomed", await widthFaults(page)));
  return { reached, faults };
}

const named = (name: string, faults: readonly string[]) => faults.map((each) => `${name}: ${each}`);

async function readingFaults(page: Page): Promise<string[]> {
  const violations = await axeViolations(page);
  const found = violations.flatMap(([rule, elements]) => named(rule, elements));
  return [...found, ...(await widthFaults(page))];
}

const widthFaults = async (page: Page) => named("wider than the pane", await widerThanPane(page));

const focusFaults = async (page: Page) =>
  named("focus not to be seen", await withoutIndicator(page));

/**
 * What axe finds against the page as it is, with the rules of WCAG 2.2 and of good practice: rule and elements. Left out
 * are the elements with which Fluent passes the focus on: axe takes them for hidden places where it would stay. The pages
 * have no frames, so axe runs in one go (its "legacy mode") and does not open a second page for each analysis. What it
 * finds in order stays there: on its way out of the browser it took four fifths of the time.
 */
export async function axeViolations(page: Page): Promise<[string, string[]][]> {
  const isThere = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: nothingToLoad }) })
    .setLegacyMode()
    .options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] })
    .exclude("[data-tabster-dummy]");
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** For a page that has axe already; an empty text would count as none given. */
const nothingToLoad = ";";

/** What is wider than the pane, so that one would have to scroll sideways: the innermost elements that stick out. */
export function widerThanPane(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const panel = document.querySelector("[data-shown-part]");
    const isWider = [document.documentElement, ...(panel ? [panel] : [])].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    if (!isWider) return [];
    const sticksOut = (each: Element) =>
      each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 0.5;
    const elements = [...document.querySelectorAll("body *")].filter(sticksOut);
    return elements
      .filter((each) => ![...each.children].some(sticksOut))
      .map((each) => each.outerHTML.slice(0, 200));
  });
}
