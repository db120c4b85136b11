import type { CellStyle } from "../../model/workbook";

/** Numbers the looks of a workbook: equal looks have the same key, and a key keeps its meaning. */
export class StyleKeys {
  private readonly byObject = new WeakMap<CellStyle, number>();
  private readonly byText = new Map<string, number>();
  private untold: (readonly [key: number, style: CellStyle])[] = [];

  keyOf(style: CellStyle): number {
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const key = this.keyOfText(JSON.stringify(style), style);
    this.byObject.set(style, key);
    return key;
  }

  /** The looks that have come since this was last called. */
  takeNew(): readonly (readonly [key: number, style: CellStyle])[] {
    const taken = this.untold;
    this.untold = [];
    return taken;
  }

  private keyOfText(text: string, style: CellStyle): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const key = this.byText.size;
    this.byText.set(text, key);
    this.untold.push([key, style]);
    return key;
  }
}
