import { parseArea, splitReference } from "../model/areas";
import { findName, namedRange } from "../model/names";
import { allTables } from "../model/tables";
import { type SheetModel, findSheet } from "../model/workbook";
import type { CallArguments } from "./callArguments";
import type { HandlerContext } from "./context";
import { HostError } from "./errors";
import type { RangeTarget } from "./objects";

/**
 * The range that an address or name means: `A1:C3`, `'My sheet'!A1`, a defined name, a table.
 *
 * @param home Sheet of an address that names none.
 * @throws HostError InvalidArgument where it means nothing.
 */
export function rangeAt(host: HandlerContext, address: string, home: SheetModel): RangeTarget {
  const { sheet: sheetName, rest } = splitReference(address.replace(/^=/, ""));
  const sheet = sheetName === null ? home : findSheet(host.workbook, sheetName);
  if (!sheet) throw new HostError("InvalidArgument");
  const area = parseArea(rest);
  if (area) return host.rangeTarget(sheet, area);
  return namedTarget(host, rest, sheet);
}

function namedTarget(host: HandlerContext, name: string, sheet: SheetModel): RangeTarget {
  const item = findName(host.workbook, sheet, name) ?? findName(host.workbook, null, name);
  const place = item && namedRange(host.workbook, item);
  if (place) return host.rangeTarget(place.sheet, place.area);
  const wanted = name.toLowerCase();
  const owner = allTables(host.workbook).find(({ table }) => table.name.toLowerCase() === wanted);
  if (!owner) throw new HostError("InvalidArgument");
  return host.rangeTarget(owner.sheet, owner.table.area);
}

/** A range that was given as an object or as an address. */
export function rangeArgument(
  given: CallArguments,
  index: number,
  host: HandlerContext,
  home: SheetModel,
): RangeTarget {
  return given.target(index, "Range") ?? rangeAt(host, given.text(index), home);
}
