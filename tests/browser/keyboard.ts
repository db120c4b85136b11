import type { CDPSession, Page } from "playwright-core";

/** How many elements the Tab key reached, and what the mouse can use and Tab did not reach. */
export interface KeyboardWalk {
  readonly reached: number;
  readonly unreached: string[];
}

/** More stops than any state of the pane has. */
const mostStops = 400;

/** Keys that are sent before it is asked whether the walk has ended. */
const keysAtOnce = 16;

/** Goes through the whole pane with the Tab key, from its first stop back to it. */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  await page.evaluate(addLooks);
  await page.evaluate(begin);
  const keys = await page.context().newCDPSession(page);
  for (let pressed = 0; pressed < mostStops; pressed += keysAtOnce) {
    await Promise.all(Array.from({ length: keysAtOnce }, () => pressTab(keys)));
    if (await page.evaluate(hasEnded)) break;
  }
  await keys.detach();
  return page.evaluate(end);
}

/** Does not wait for the browser between down and up, as `page.keyboard` does: keys are taken in the order they are sent. */
function pressTab(keys: CDPSession): Promise<unknown> {
  const send = (type: "rawKeyDown" | "keyUp") =>
    keys.send("Input.dispatchKeyEvent", {
      type,
      key: "Tab",
      code: "Tab",
      windowsVirtualKeyCode: 9,
    });
  return Promise.all([send("rawKeyDown"), send("keyUp")]);
}

/**
 * What was reached and does not look otherwise with the focus than without, in the look that the page has now. Where the
 * look changes little by little, its end counts.
 */
export function withoutIndicator(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { walk, looksOf } = window as unknown as WalkWindow;
    const unseen: string[] = [];
    for (const element of walk.kinds.values()) {
      if (!element.isConnected) continue;
      element.focus();
      const focused = looksOf(element);
      element.blur();
      if (looksOf(element) === focused) unseen.push(element.outerHTML.slice(0, 200));
    }
    return unseen;
  });
}

interface WalkWindow {
  walk: {
    readonly visited: Set<Element>;
    /** One element of each kind that was visited. */
    readonly kinds: Map<string, HTMLElement>;
    hasEnded: boolean;
    readonly note: (event: KeyboardEvent) => void;
  };
  looksOf(element: Element): string;
}

/** Gives the page a way to compare what can be seen of an element and around it: not what has no width or no colour. */
function addLooks(): void {
  const isSeen = (color: string) => !/^rgba\(.*, 0\)$/.test(color);
  const line = (style: string, width: string, color: string) =>
    style === "none" || width === "0px" || !isSeen(color) ? "" : [style, width, color].join(" ");
  const drawn = (style: CSSStyleDeclaration) =>
    [
      line(style.outlineStyle, style.outlineWidth, style.outlineColor),
      line(style.borderTopStyle, style.borderTopWidth, style.borderTopColor),
      line(style.borderRightStyle, style.borderRightWidth, style.borderRightColor),
      line(style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor),
      line(style.borderLeftStyle, style.borderLeftWidth, style.borderLeftColor),
      style.boxShadow,
      isSeen(style.backgroundColor) ? style.backgroundColor : "",
      style.textDecorationLine,
      style.transform,
    ].join();
  const partsOf = (each: Element) => [
    getComputedStyle(each),
    ...["::before", "::after"]
      .map((part) => getComputedStyle(each, part))
      .filter(({ content }) => content !== "none" && content !== "normal"),
  ];
  (window as unknown as WalkWindow).looksOf = (element) => {
    for (const each of document.getAnimations()) {
      if (each instanceof CSSTransition) each.finish();
    }
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const shown = around.flatMap((each) => (each ? [each, ...each.children] : []));
    return shown.flatMap(partsOf).map(drawn).join("\n");
  };
}

/** Puts the focus before the first element, and notes where it goes. One of each kind is kept. */
function begin(): void {
  const walk: WalkWindow["walk"] = { visited: new Set(), kinds: new Map(), hasEnded: false, note };
  (window as unknown as WalkWindow).walk = walk;
  // Not when the key goes down: the focus has not moved then, and Fluent keeps some of these keys for itself.
  addEventListener("keyup", note, true);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");

  function note({ key }: KeyboardEvent): void {
    const now = document.activeElement;
    if (key !== "Tab" || walk.hasEnded) return;
    if (!(now instanceof HTMLElement) || now === document.body || walk.visited.has(now)) {
      walk.hasEnded = true;
      return;
    }
    walk.visited.add(now);
    walk.kinds.set([now.tagName, now.role, now.className, now.getAttribute("type")].join(), now);
  }
}

/** Whether the focus came back to where it had been before, or left the page. */
function hasEnded(): boolean {
  return (window as unknown as WalkWindow).walk.hasEnded;
}

/**
 * Of a group that the arrow keys move in, one element has to be reached; of what is disabled or hidden, none. An element
 * that looks as if one could press it counts, too.
 */
function end(): KeyboardWalk {
  const { visited, note } = (window as unknown as WalkWindow).walk;
  removeEventListener("keyup", note, true);
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
  const unreached = [...document.querySelectorAll(usable), ...pressable]
    .filter((each) => isSeen(each) && !each.matches(":disabled") && !isReached(each))
    .map((each) => each.outerHTML.slice(0, 200));
  return { reached: visited.size, unreached };
}
