/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

/** Goes from the region that has the focus to the next one that is to be seen, or to the one before; round and round. */
export function goToRegion(regions: readonly Region[], direction: "next" | "previous"): void {
  const shown = regions.filter(({ element }) => element.checkVisibility());
  const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
  const step = direction === "next" ? 1 : -1;
  const from = at < 0 && direction === "previous" ? 0 : at;
  shown.at((from + step) % shown.length)?.focus();
}

/** The first thing of an element that the Tab key stops at. */
export function firstStop(element: ParentNode): HTMLElement | null {
  const stops = element.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]',
  );
  return [...stops].find((stop) => stop.tabIndex >= 0 && stop.checkVisibility()) ?? null;
}
