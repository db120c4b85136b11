import { sheetAddress } from "../../model/areas";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, type RangeTarget } from "../objects";
import { clear } from "./rangeEditing";
import type { TypeHandlers } from "./types";

type Ranges = readonly RangeTarget[];

/** `Sheet1!A1:B2,Sheet1!D4`. */
const address = (ranges: Ranges) =>
  ranges.map(({ sheet, area }) => sheetAddress(sheet.name, area)).join(",");

const cellCount = (ranges: Ranges) =>
  ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);

export const rangeAreas: TypeHandlers<"RangeAreas"> = {
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: (ranges) => ranges.length,
    CellCount: cellCount,
    Areas: (ranges) => new HostObject("RangeCollection", ranges),
    Format: (ranges) => new HostObject("RangeFormat", ranges),
    Worksheet: (ranges) => new HostObject("Worksheet", first(ranges).sheet),
  },
  call: {
    Clear: (ranges, given, host: HandlerContext) => {
      for (const range of ranges) clear(range, given.text(0, "All"), host);
    },
    _KeepReference: () => undefined,
  },
};

export const rangeCollection: TypeHandlers<"RangeCollection"> = {
  call: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, given) => {
      const range = ranges[given.integer(0)];
      if (!range) throw new HostError("InvalidArgument");
      return new HostObject("Range", range);
    },
  },
  items: (ranges) => ranges.map((range) => new HostObject("Range", range)),
};

function first(ranges: Ranges): RangeTarget {
  const range = ranges[0];
  if (!range) throw new HostError("ItemNotFound");
  return range;
}
