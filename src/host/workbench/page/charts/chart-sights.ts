import type { Box } from "../grid/places";

/** A strip of the window in which cells are shown: frozen ones, or those that are scrolled. Pixels of the screen. */
export interface Strip {
  readonly start: number;
  readonly end: number;
  /** How far its cells are scrolled. */
  readonly scroll: number;
}

/** The strips that the frozen rows and columns cut the window into; the last one is scrolled. */
export interface Window {
  readonly across: readonly Strip[];
  readonly down: readonly Strip[];
}

/** Where a chart, or a part of it, is to be seen. */
export interface Sight extends Box {
  /** Pixels that are hidden from each edge. */
  readonly hidden: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Some of it is to be seen, or will be soon: it is at most half a window away. */
  readonly isNear: boolean;
}

/**
 * Where a chart is to be seen. The first place is that of its upper left cell; a chart over the border of frozen cells
 * has more, and shows a part of itself in each.
 *
 * @param box of the chart where nothing is scrolled
 */
export function sightsOf(box: Box, { across, down }: Window): Sight[] {
  const columns = crossed(across, box.left, box.width);
  const rows = crossed(down, box.top, box.height);
  return rows.flatMap((row) => columns.map((column) => sightIn(box, column, row)));
}

/** Strips that hold some of the length, by where the cells stand when nothing is scrolled. */
function crossed(strips: readonly Strip[], start: number, length: number): Strip[] {
  const last = strips.at(-1)!;
  const found = strips.filter((strip) => {
    const end = strip === last ? Infinity : strip.end;
    return start < end && (start + length > strip.start || strip === strips[0]);
  });
  return found.length > 0 ? found : [last];
}

function sightIn(box: Box, column: Strip, row: Strip): Sight {
  const left = box.left - column.scroll;
  const top = box.top - row.scroll;
  const across = cut(left, box.width, column);
  const down = cut(top, box.height, row);
  return {
    left,
    top,
    width: box.width,
    height: box.height,
    hidden: { left: across.before, right: across.after, top: down.before, bottom: down.after },
    isNear: isNear(left, box.width, column) && isNear(top, box.height, row),
  };
}

const cut = (start: number, length: number, strip: Strip) => ({
  before: Math.min(length, Math.max(0, strip.start - start)),
  after: Math.min(length, Math.max(0, start + length - strip.end)),
});

function isNear(start: number, length: number, strip: Strip): boolean {
  const margin = (strip.end - strip.start) / 2;
  return length > 0 && start < strip.end + margin && start + length > strip.start - margin;
}
