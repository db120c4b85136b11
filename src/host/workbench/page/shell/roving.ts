const directions: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The buttons of a toolbar are one stop of the Tab key; arrow keys move among them. */
export function rove(toolbar: HTMLElement): void {
  const buttons = () => [...toolbar.querySelectorAll("button")];
  const stopAt = (chosen: HTMLButtonElement) => {
    for (const each of buttons()) each.tabIndex = each === chosen ? 0 : -1;
  };
  const [first] = buttons();
  if (first) stopAt(first);
  toolbar.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLButtonElement) stopAt(target);
  });
  toolbar.addEventListener("keydown", (event) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = directions[event.key];
    if (at < 0 || !next) return;
    event.preventDefault();
    all[next(at, all.length)]?.focus();
  });
}
