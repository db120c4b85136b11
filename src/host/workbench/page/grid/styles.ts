import type { Workbook } from "@univerjs/core";
import { type CellStyle, defaultStyle } from "../../../model/workbook";
import { styleData, type ValueKind } from "./style-data";

/** The looks that the host has told, as looks of the grid's component. */
export class GridStyles {
  private readonly byKey = new Map<number, CellStyle>();
  private readonly made = new Set<string>();

  constructor(private readonly workbook: Workbook) {}

  add(styles: readonly (readonly [key: number, style: CellStyle])[]): void {
    for (const [key, style] of styles) this.byKey.set(key, style);
  }

  /** Name of a look in the component, which is made where it is not there yet. */
  nameOf(key: number | undefined, kind?: ValueKind): string {
    const name = `look-${key ?? "default"}${kind ? `-${kind}` : ""}`;
    if (this.made.has(name)) return name;
    const style = (key === undefined ? undefined : this.byKey.get(key)) ?? defaultStyle;
    this.workbook.getStyles().addCustomStyle(name, styleData(style, kind));
    this.made.add(name);
    return name;
  }
}
