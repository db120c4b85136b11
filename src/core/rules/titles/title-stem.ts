import { keyOf } from "../../vocabulary/words";
import type { Measure } from "../../workbook/types";

/** A title cut into what a family of indicators shares and what tells one from another. */
export interface TitleParts {
  /** Made comparable: `achievement gap between children … disadvantaged`. */
  readonly stem: string;
  /** As written: `KS2`, `Early Years`. */
  readonly own: string;
}

/**
 * "Achievement gap … – KS2" is the stem before the last dash, colon or bracket, and KS2. A measure with a label
 * has its indicator's title as the stem. Null where the title has one part only, or the stem is one word.
 */
export function titleParts({ indicator, label }: Pick<Measure, "indicator" | "label">) {
  const parts =
    label.trim() === "" ? cut(indicator) : { stem: keyOf(indicator), own: label.trim() };
  return parts && parts.stem.includes(" ") ? parts : null;
}

function cut(title: string): TitleParts | null {
  const match = cuts.map((pattern) => pattern.exec(title)).find((found) => found !== null);
  const [, stem = "", own = ""] = match ?? [];
  return own.trim() === "" ? null : { stem: keyOf(stem), own: own.trim() };
}

/** In brackets at the end, behind the last dash, behind the last colon. */
const cuts = [
  /^(.*\S)\s*\(([^()]+)\)\s*$/su,
  /^(.*\S)\s+[-–—]\s+(\S.*)$/su,
  /^(.*\S)\s*:\s+(\S.*)$/su,
];
