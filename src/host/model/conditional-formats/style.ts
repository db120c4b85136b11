import type { CellStyle } from "../style";
import type { ConditionalLook } from "./types";

const made = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The look of a cell with what its rules change of it; the same object each time. */
export function withConditionalLook(style: CellStyle, look: ConditionalLook): CellStyle {
  const key = JSON.stringify(look);
  if (key === "{}") return style;
  const known = made.get(style) ?? new Map<string, CellStyle>();
  made.set(style, known);
  const found = known.get(key);
  if (found) return found;
  const { numberFormat, fill, borders, ...font } = look;
  const result: CellStyle = {
    ...style,
    font: { ...style.font, ...font },
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    borders: { ...style.borders, ...borders },
  };
  known.set(key, result);
  return result;
}
