import { asTyped, figure } from "./cells";
import type { PublishedMeasure } from "./data";
import type { LookName } from "../../src/host/planned-workbook/looks";
import type { CellPlan } from "../../src/host/planned-workbook/plan";

/** A published text that is nothing but a figure, and how an analyst's cell stores it. */
interface StoredFigure {
  readonly value: number;
  readonly format: string;
}

/** Measures whose cells hold real numbers; all others hold the published text. */
const storedAsNumbers = /^(4|9[b-e]|15|26|27|28[a-c]|29[b-g])$/;

/** The published figure in the way that the sample stores it: a real number with a format, or text. */
export function storedFigure(
  measure: PublishedMeasure,
  published: string,
  look: LookName,
): CellPlan {
  const stored = storedAsNumbers.test(measure.id) ? asNumber(published) : null;
  return stored ? figure(stored.value, stored.format, look) : asTyped(published, look);
}

/** `15.4%` is 0.154 shown by `0.0%`, `5.6 days` is 5.6 shown by `0.0" days"`; null for anything but a figure. */
export function asNumber(published: string): StoredFigure | null {
  const match = /^(?:Number of return home episodes )?([\d,]+(?:\.(\d+))?)(%| days)?$/.exec(
    published,
  );
  if (!match) return null;
  const [, digits = "", decimals = "", unit = ""] = match;
  const pattern = decimals ? `0.${"0".repeat(decimals.length)}` : "0";
  const plain = Number(digits.replaceAll(",", ""));
  if (unit === "%") {
    return { value: Number((plain / 100).toFixed(decimals.length + 2)), format: `${pattern}%` };
  }
  return {
    value: plain,
    format: unit ? `${pattern}"${unit}"` : pattern === "0" ? "#,##0" : pattern,
  };
}
