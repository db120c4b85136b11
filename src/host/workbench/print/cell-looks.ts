import type { Area } from "../../../core/workbook/types";
import { lastColumn, lastRow } from "../../model/areas";
import { styleAt } from "../../model/cells";
import {
  type BorderLine,
  type CellStyle,
  type SheetModel,
  defaultStyle,
} from "../../model/workbook";
import { tableLookAt, type TableLook } from "../view/table-looks";
import { showsWhenBlank } from "./printed-areas";

/** How the cells of one sheet look on paper: with the style of their table, and without colours where that is set. */
export class CellLooks {
  /** Blank cells may show something: a row, a column, the sheet or a table has a look. */
  readonly haveBlanksLooks: boolean;
  private readonly combined = new Map<CellStyle, Map<string, CellStyle>>();

  constructor(private readonly sheet: SheetModel) {
    const bands = [...sheet.rows.values(), ...sheet.columns.values()];
    this.haveBlanksLooks =
      sheet.tables.length > 0 ||
      [sheet, ...bands].some(({ style }) => style !== undefined && showsWhenBlank(style));
  }

  at(row: number, column: number): CellStyle {
    const own = styleAt(this.sheet, row, column);
    const look = tableLookAt(this.sheet.tables, row, column);
    return this.combine(own, look);
  }

  /** The look of merged cells: that of the first one, with the borders of those at the edges. */
  ofMerge(merge: Area): CellStyle {
    const style = this.at(merge.row, merge.column);
    const { EdgeTop, EdgeLeft } = style.borders;
    const { EdgeRight } = this.at(merge.row, lastColumn(merge)).borders;
    const { EdgeBottom } = this.at(lastRow(merge), merge.column).borders;
    const borders = {
      ...(EdgeTop ? { EdgeTop } : {}),
      ...(EdgeLeft ? { EdgeLeft } : {}),
      ...(EdgeRight ? { EdgeRight } : {}),
      ...(EdgeBottom ? { EdgeBottom } : {}),
    };
    return { ...style, borders };
  }

  private combine(own: CellStyle, look: TableLook | null): CellStyle {
    const isPlain = look === null && !this.sheet.pageSetup.blackAndWhite;
    if (isPlain) return own;
    const looks = this.combined.get(own) ?? new Map<string, CellStyle>();
    this.combined.set(own, looks);
    const key = JSON.stringify(look);
    const known = looks.get(key);
    if (known) return known;
    const tabled = look ? withTableLook(own, look) : own;
    const style = this.sheet.pageSetup.blackAndWhite ? withoutColours(tabled) : tabled;
    looks.set(key, style);
    return style;
  }
}

/** What of the table's look shows through the own look of a cell. */
function withTableLook(own: CellStyle, look: TableLook): CellStyle {
  const isPlain = own.fill === null;
  const isAutomatic = own.font.color === defaultStyle.font.color;
  const line = (color: string): BorderLine => ({ style: "Continuous", weight: "Thin", color });
  return {
    ...own,
    fill: own.fill ?? look.fill ?? null,
    font: {
      ...own.font,
      bold: own.font.bold || look.bold === true,
      color: look.color && isPlain && isAutomatic ? look.color : own.font.color,
    },
    borders: {
      ...(look.top ? { EdgeTop: line(look.top) } : {}),
      ...(look.bottom ? { EdgeBottom: line(look.bottom) } : {}),
      ...own.borders,
    },
  };
}

const black = "#000000";

function withoutColours(style: CellStyle): CellStyle {
  const borders = Object.entries(style.borders).map(([edge, line]) => [
    edge,
    { ...line, color: black },
  ]);
  return {
    ...style,
    fill: null,
    font: { ...style.font, color: black },
    borders: Object.fromEntries(borders) as CellStyle["borders"],
  };
}
