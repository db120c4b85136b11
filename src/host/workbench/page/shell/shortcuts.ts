import type { Shortcut } from "../../ribbon";

/** Names of the modifier keys in shortcuts, with what the browser calls them. */
const modifiers = {
  Ctrl: "ctrlKey",
  Alt: "altKey",
  Shift: "shiftKey",
  Command: "metaKey",
} as const;

/** The action whose keys were pressed, or null. */
export function actionOf(event: KeyboardEvent, shortcuts: readonly Shortcut[]): string | null {
  return shortcuts.find(({ keys }) => isPressed(event, keys))?.action ?? null;
}

/** Ctrl+P, or Command+P, as in Excel. */
export const isPrintKey = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  code === "KeyP" && ctrlKey !== metaKey && !altKey && !shiftKey;

function isPressed(event: KeyboardEvent, keys: string): boolean {
  const names = keys.split("+");
  const key = names.at(-1) ?? "";
  const areModifiersRight = Object.entries(modifiers).every(
    ([name, property]) => event[property] === names.includes(name),
  );
  // With Alt a letter key may stand for another character, but it is the same key.
  return areModifiersRight && [`Key${key}`, `Digit${key}`, key].includes(event.code);
}
