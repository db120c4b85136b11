/** Moves the focus to an element where it is in the pane already: the pane never takes it from the sheet. */
export function focusWithin(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus();
}
