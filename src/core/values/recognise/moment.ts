import type { PeriodItem } from "../items";
import type { MonthSpan } from "./calendar";

/** One side of a period: a date, a month, a season, a quarter, a year. */
export interface Moment {
  readonly first: number;
  readonly last: number;
  /** Absent where the words do not say the year. */
  readonly span?: MonthSpan;
  /** Month 1 to 12 of a moment without a year: the year may stand at the other end of a range. */
  readonly month?: number;
  readonly doubt?: PeriodItem["doubt"];
  readonly likeFraction?: string;
  /** The year of a moment that is a plain four-digit year. */
  readonly plainYear?: number;
}
