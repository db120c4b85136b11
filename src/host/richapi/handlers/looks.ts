import { booleanValue, colorValue, numberValue, oneOf, textValue } from "../values";
import { HostError } from "../errors";
import { changeLook, commonLook } from "./rangeFormat";
import type { TypeHandlers } from "./types";
import type { CellStyle } from "../../model/workbook";

type Font = CellStyle["font"];
type Ranges = Parameters<typeof changeLook>[0];

function changeFont(ranges: Ranges, font: Partial<Font>): void {
  changeLook(ranges, (style) => ({ ...style, font: { ...style.font, ...font } }));
}

const commonFont = <T>(ranges: Ranges, of: (font: Font) => T) =>
  commonLook(ranges, (style) => of(style.font));

export const rangeFont: TypeHandlers<"RangeFont"> = {
  get: {
    Name: (ranges) => commonFont(ranges, (font) => font.name),
    Size: (ranges) => commonFont(ranges, (font) => font.size),
    Bold: (ranges) => commonFont(ranges, (font) => font.bold),
    Italic: (ranges) => commonFont(ranges, (font) => font.italic),
    Underline: (ranges) => commonFont(ranges, (font) => font.underline),
    Color: (ranges) => commonFont(ranges, (font) => font.color) ?? "",
  },
  set: {
    Name: (ranges, value) => changeFont(ranges, { name: textValue(value) }),
    Size: (ranges, value) => changeFont(ranges, { size: numberValue(value, 1, 409) }),
    Bold: (ranges, value) => changeFont(ranges, { bold: booleanValue(value) }),
    Italic: (ranges, value) => changeFont(ranges, { italic: booleanValue(value) }),
    Underline: (ranges, value) =>
      changeFont(ranges, { underline: oneOf(value, ["None", "Single", "Double"]) }),
    Color: (ranges, value) => changeFont(ranges, { color: colorValue(value) }),
  },
};

const white = "#FFFFFF";

export const rangeFill: TypeHandlers<"RangeFill"> = {
  get: {
    Color: (ranges) => commonLook(ranges, (style) => style.fill ?? white) ?? "",
    Pattern: (ranges) => commonLook(ranges, (style) => (style.fill === null ? "None" : "Solid")),
  },
  set: {
    Color: (ranges, value) => {
      const fill = colorValue(value);
      changeLook(ranges, (style) => ({ ...style, fill }));
    },
  },
  call: { Clear: (ranges) => changeLook(ranges, (style) => ({ ...style, fill: null })) },
};

export const formatProtection: TypeHandlers<"FormatProtection"> = {
  get: { Locked: (ranges) => commonLook(ranges, (style) => style.locked !== false) },
  set: {
    Locked: (ranges, value) => {
      if (ranges.some(({ sheet }) => sheet.isProtected)) throw new HostError("AccessDenied");
      const locked = booleanValue(value);
      changeLook(ranges, (style) => withLock(style, locked));
    },
  },
};

function withLock({ locked: _locked, ...style }: CellStyle, locked: boolean): CellStyle {
  return locked ? style : { ...style, locked };
}
