import type { SheetView } from "../../../workbook/grid";
import { firstTexts } from "../../registers/first-texts";
import type { HeaderPlace } from "../../registers/header-places";
import { readStatus } from "../attributes/status";
import { speaksOfOtherLists } from "../plan-words";
import { saysWork } from "../work-words";
import type { PlanColumns } from "./plan-columns";

/**
 * Whether the rows below a header are an action plan that nothing calls one: they have owner, due date and status, and
 * most of their titles say what is to be done. Risks, policies and returns have such columns too, and no such titles.
 * @param titles the sheet's name and the titles above the header
 */
export function isPlanOfWork(
  view: SheetView,
  { row, headerRows }: HeaderPlace,
  { column, levels }: PlanColumns,
  titles: string,
): boolean {
  const lowest = levels.at(-1);
  const titled = column("title") ?? (lowest && column(lowest));
  const [owner, due] = [column("owner"), column("due")];
  const status = column("status") ?? column("progress");
  if (titled === undefined || owner === undefined || due === undefined || status === undefined)
    return false;
  if (speaksOfOtherLists(titles)) return false;
  const texts = (at: number) => firstTexts(view, row + headerRows, at);
  const work = texts(titled);
  const isOfWork = work.length > 0 && work.filter(saysWork).length * 2 >= work.length;
  return isOfWork && texts(status).some((text) => readStatus(text) !== null);
}
