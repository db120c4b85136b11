import type { Host } from "../../host";
import { emptyWorkbook } from "../../model/workbook";
import { saveWorkbook } from "../../xlsx";

/** How many of a host's new workbooks some page has been told of. */
const told = new WeakMap<Host, number>();

/** Numbers, from 0, of the new workbooks that the add-in has opened since this was last asked. */
export function newlyOpened(host: Host): number[] {
  const before = told.get(host) ?? 0;
  const count = host.openedWorkbooks.length;
  told.set(host, count);
  return Array.from({ length: count - before }, (_workbook, index) => before + index);
}

/** The file of a new workbook, or null where there is none of that number. */
export async function newWorkbookFile(host: Host, number: number): Promise<Uint8Array | null> {
  const file = host.openedWorkbooks[number];
  if (!file) return null;
  return file.length > 0 ? file : saveWorkbook(emptyWorkbook());
}

/** Name that Excel gives to a new workbook; the one that was open first is Book1. */
export const newWorkbookName = (number: number) => `Book${number + 2}.xlsx`;
