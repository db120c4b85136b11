import {
  BooleanNumber,
  BorderStyleTypes,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { tableLookAt, type TableLook } from "../../view/table-looks";
import type { TableView } from "../../view/types";
import type { Component } from "./component";

/** Draws the styles of tables under the cells' own looks. */
export class TableStyles {
  private readonly bySheet = new Map<string, readonly TableView[]>();

  constructor({ get, workbook }: Component) {
    get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 0,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, rawData }, next) => {
        const look = tableLookAt(this.bySheet.get(subUnitId) ?? [], row, col);
        if (!look) return next(cell);
        const own = workbook.getStyles().get(rawData?.s ?? null);
        return next({
          ...cell,
          interceptorStyle: { ...cell?.interceptorStyle, ...under(own, look) },
        });
      },
    });
  }

  set(sheet: string, tables: readonly TableView[]): void {
    this.bySheet.set(sheet, tables);
  }
}

const automatic = "#000000";

/** What of the table's look shows through the own look of a cell. */
function under(
  own: Nullable<IStyleData>,
  { fill, color, bold, top, bottom }: TableLook,
): IStyleData {
  const isPlain = !own?.bg?.rgb;
  const isAutomatic = !own?.cl?.rgb || own.cl.rgb === automatic;
  const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
  return {
    ...(fill && isPlain ? { bg: { rgb: fill } } : {}),
    ...(color && isPlain && isAutomatic ? { cl: { rgb: color } } : {}),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(top || bottom
      ? {
          bd: {
            ...own?.bd,
            ...(top && !own?.bd?.t ? { t: line(top) } : {}),
            ...(bottom && !own?.bd?.b ? { b: line(bottom) } : {}),
          },
        }
      : {}),
  };
}
