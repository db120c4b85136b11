import { useLayoutEffect, useRef, type RefObject } from "react";

/** A place in a row of the editor. */
export type RowPlace = "name" | "up" | "down" | "remove";

/**
 * Lets the focus go to a place of a row once the row is drawn; to the button that adds a name where there is no row.
 * @returns wishes for a place
 */
export function useFocusWish(editor: RefObject<HTMLElement | null>) {
  const wish = useRef<{ readonly id: number | null; readonly place: RowPlace } | null>(null);
  useLayoutEffect(() => {
    if (!wish.current) return;
    const { id, place } = wish.current;
    wish.current = null;
    const row = editor.current?.querySelector(`[data-name="${id}"]`);
    const target = row?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    (target ?? editor.current?.querySelector<HTMLElement>("[data-add]"))?.focus();
  });
  return (id: number | null, place: RowPlace) => {
    wish.current = { id, place };
  };
}
