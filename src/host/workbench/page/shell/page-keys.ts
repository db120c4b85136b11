/** What keys do on the whole page, as in Excel. */
export type PageKey = "open" | "save" | "undo" | "redo" | "next region" | "previous region";

/** What the key that was pressed does on the page, or null. On a Mac, Command stands for Ctrl. */
export function pageKeyOf(event: KeyboardEvent): PageKey | null {
  const { code, key, altKey, shiftKey } = event;
  if (altKey) return null;
  const isControl = event.ctrlKey !== event.metaKey;
  if (key === "F6") return shiftKey ? "previous region" : "next region";
  if (!isControl || shiftKey) return null;
  return controlKeys[code] ?? null;
}

const controlKeys: Readonly<Record<string, PageKey>> = {
  KeyO: "open",
  KeyS: "save",
  KeyZ: "undo",
  KeyY: "redo",
};

/** The key was pressed where it takes back something else: in a field, or in the pane, which is a document of its own. */
export function isInField({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return true;
  return target.isContentEditable || target.matches("input, textarea, select");
}
