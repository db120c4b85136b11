import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds against the page as it is, with the rules of WCAG 2.2 and of good practice: rule and elements. Left out
 * are the elements with which Fluent passes the focus on: axe takes them for hidden places where it would stay. The pages
 * have no frames, so axe runs in one go (its "legacy mode") and does not open a second page for each analysis.
 */
export async function axeViolations(page: Page): Promise<[string, string[]][]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { "target-size": { enabled: true } } })
    .exclude("[data-tabster-dummy]");
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

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

/** How many elements the Tab key reached, and what the mouse can use and Tab did not reach. */
export interface KeyboardWalk {
  readonly reached: number;
  readonly unreached: string[];
}

/** More stops than any state of the pane has. */
const mostStops = 400;

/** Goes through the whole pane with the Tab key, from its first stop back to it. */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  await page.evaluate(begin);
  let reached = 0;
  for (; reached < mostStops; reached++) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(step))) break;
  }
  return { reached, unreached: await page.evaluate(unreachedElements) };
}

/** What was reached and does not look otherwise with the focus than without, in the look that the page has now. */
export function withoutIndicator(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { walk, looksOf } = window as unknown as WalkWindow;
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    const unseen: string[] = [];
    for (const element of walk.kinds.values()) {
      if (!element.isConnected) continue;
      element.focus();
      await drawn();
      const focused = looksOf(element);
      element.blur();
      await drawn();
      if (looksOf(element) === focused) unseen.push(element.outerHTML.slice(0, 200));
    }
    return unseen;
  });
}

interface WalkWindow {
  walk: { visited: Set<Element>; kinds: Map<string, HTMLElement> };
  looksOf(element: Element): string;
}

/** Puts the walk's tools into the page, and the focus before its first element. */
function begin(): void {
  const tools = window as unknown as WalkWindow;
  const properties = [
    "outlineStyle",
    "outlineWidth",
    "outlineColor",
    "boxShadow",
    "borderColor",
    "borderWidth",
    "backgroundColor",
    "textDecorationLine",
    "transform",
  ] as const;
  tools.looksOf = (element) => {
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const shown = around.flatMap((each) => (each ? [each, ...each.children] : []));
    return shown
      .flatMap((each) => ["", "::before", "::after"].map((part) => getComputedStyle(each, part)))
      .map((style) => properties.map((property) => style[property]).join())
      .join("\n");
  };
  tools.walk = { visited: new Set(), kinds: new Map() };
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}

/** Notes where the focus is now; false where it had been before, or has left the page. One of each kind is kept. */
function step(): boolean {
  const { walk } = window as unknown as WalkWindow;
  const now = document.activeElement;
  if (!(now instanceof HTMLElement) || now === document.body || walk.visited.has(now)) return false;
  walk.visited.add(now);
  walk.kinds.set([now.tagName, now.role, now.className, now.getAttribute("type")].join(), now);
  return true;
}

/**
 * Of a group that the arrow keys move in, one element has to be reached; of what is disabled or hidden, none. An element
 * that looks as if one could press it counts, too.
 */
function unreachedElements(): string[] {
  const { visited } = (window as unknown as WalkWindow).walk;
  const groups = "[role=tablist], [role=radiogroup], [role=toolbar], [role=grid], [role=menu]";
  const usable = "a[href], button, input, select, textarea, summary, [role=button]";
  const isSeen = (each: Element) =>
    each.checkVisibility() && !each.closest("[aria-hidden=true], [inert]");
  const isReached = (each: Element) => {
    const group = each.closest(groups);
    if (group) return [...visited].some((one) => group.contains(one));
    // The cross of a search box: Escape does the same.
    if (each.getAttribute("tabindex") === "-1" && each.closest("[role=search], .fui-SearchBox")) {
      return true;
    }
    const radios = each.matches("input[type=radio]") && each.getAttribute("name");
    return [...visited].some(
      (one) => one === each || (radios !== false && one.getAttribute("name") === radios),
    );
  };
  const pressable = [...document.querySelectorAll("body *")].filter(
    (each) =>
      getComputedStyle(each).cursor === "pointer" &&
      !each.closest(`${usable}, label, [role=tab], [role=option], [role=row]`) &&
      !each.querySelector(usable),
  );
  return [...document.querySelectorAll(usable), ...pressable]
    .filter((each) => isSeen(each) && !each.matches(":disabled") && !isReached(each))
    .map((each) => each.outerHTML.slice(0, 200));
}
