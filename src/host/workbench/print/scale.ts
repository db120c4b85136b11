import type { PageSetup } from "../../model/pageSetup";

/** Pages that a sheet takes in each direction. */
export interface PageCount {
  readonly wide: number;
  readonly tall: number;
}

/** Percent: the least and the most to which Excel scales a page. */
const least = 10;
const most = 400;

/**
 * The part of their own size at which cells are printed: the set one, or the largest whole percentage, never above
 * 100, at which they fit on the number of pages that is asked for.
 *
 * @param pagesAt how many pages there are at a scale.
 */
export function scaleOf(setup: PageSetup, pagesAt: (scale: number) => PageCount): number {
  const { fitToWidth, fitToHeight, scale = 100 } = setup;
  if (fitToWidth === null && fitToHeight === null) {
    return Number.isFinite(scale) ? Math.min(most, Math.max(least, scale)) / 100 : 1;
  }
  const fits = (percent: number) => {
    const { wide, tall } = pagesAt(percent / 100);
    return wide <= (fitToWidth ?? Infinity) && tall <= (fitToHeight ?? Infinity);
  };
  if (fits(100)) return 1;
  let [small, large] = [least, 100];
  while (large - small > 1) {
    const middle = Math.floor((small + large) / 2);
    if (fits(middle)) small = middle;
    else large = middle;
  }
  return small / 100;
}
