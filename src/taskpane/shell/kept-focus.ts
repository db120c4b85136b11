import { useEffect, type RefObject } from "react";
import { useSession } from "../session/context";
import { focusWithin } from "./focus-within";

/**
 * Keeps the keyboard's place. Where the element that has the focus goes away (a Cancel or Try again that has done its
 * part, a part of the pane that makes room for another), the focus returns to what started the work, or goes to
 * the part that is shown. A view that knows a better place focuses it, and nothing happens here.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  const session = useSession();
  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const places = new Places(element);
    let wasWorking = session.state().work !== null;
    const end = session.subscribe(() => {
      const isWorking = session.state().work !== null;
      if (isWorking && !wasWorking) places.noteStarter();
      wasWorking = isWorking;
    });
    const observer = new MutationObserver(() => requestAnimationFrame(() => places.restore()));
    const attributeFilter = ["style", "hidden", "class"];
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter,
    });
    const note = ({ target }: FocusEvent) => places.note(target);
    element.addEventListener("focusin", note);
    return () => {
      end();
      observer.disconnect();
      element.removeEventListener("focusin", note);
    };
  }, [pane, session]);
}

/** Marks what belongs to messages about work, and so never started any. */
export const messagesAttribute = { "data-messages": "" } as const;

/** Marks the part that is shown. */
export const shownPartAttribute = { "data-shown-part": "" } as const;

class Places {
  private last: HTMLElement | null = null;
  private starter: HTMLElement | null = null;

  constructor(private readonly pane: HTMLElement) {}

  note(target: EventTarget | null): void {
    if (target instanceof HTMLElement) this.last = target;
  }

  noteStarter(): void {
    const { last } = this;
    if (last && !last.closest("[data-messages]")) this.starter = last;
  }

  /** An element that is removed or hidden leaves the focus on the page's body. */
  restore(): void {
    const { last } = this;
    const isLost = last !== null && document.activeElement === document.body && !isThere(last);
    if (!isLost) return;
    const shown = this.pane.querySelector<HTMLElement>("[data-shown-part]");
    const place = isThere(this.starter) ? this.starter : shown;
    focusWithin(place);
  }
}

function isThere(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.isConnected && element.checkVisibility();
}
