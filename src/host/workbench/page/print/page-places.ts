import { parseArea, splitReference } from "../../../model/areas";
import type { PrintedPage } from "../../print/types";

/** The id of the element of the page at that place in the run, counted from 0. */
export const pageId = (index: number) => `printed-page-${index + 1}`;

/** Finds the page that shows a place such as `'My sheet'!A1`; null where none does. */
export function pageFinder(
  pages: readonly PrintedPage[],
): (place: string, sheet: string) => number | null {
  const bySheet = new Map<string, number[]>();
  pages.forEach(({ sheet }, index) => {
    const key = sheet.toLowerCase();
    const others = bySheet.get(key);
    if (others) others.push(index);
    else bySheet.set(key, [index]);
  });
  return (place, own) => {
    const { sheet, rest } = splitReference(place);
    const area = parseArea(rest);
    if (!area) return null;
    const shows = (index: number) => {
      const page = pages[index];
      return page !== undefined && holds(page.rows, area.row) && holds(page.columns, area.column);
    };
    return bySheet.get((sheet ?? own).toLowerCase())?.find(shows) ?? null;
  };
}

const holds = ({ first, last }: PrintedPage["rows"], index: number) =>
  index >= first && index <= last;
