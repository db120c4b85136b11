/** How the series of a chart are told apart: by colour and, beside it, by marker and dash. */
export interface SeriesLook {
  /** `#RRGGBB`. */
  readonly color: string;
  readonly marker: "Circle" | "Square" | "Triangle" | "Diamond" | "X";
  readonly dash: "Continuous" | "Dash" | "RoundDot" | "DashDot" | "DashDotDot";
}

/**
 * Ours first, then those of others. Each colour has a contrast of at least 3:1 on white, and each is lighter or darker
 * than its neighbours, so that they stay apart in grey (tests/unit/report/charts/looks.test.ts computes both).
 */
const looks = [
  { color: "#00703C", marker: "Circle", dash: "Continuous" },
  { color: "#5694CA", marker: "Square", dash: "Dash" },
  { color: "#4C2C92", marker: "Triangle", dash: "RoundDot" },
  { color: "#D4690B", marker: "Diamond", dash: "DashDot" },
  { color: "#505A5F", marker: "X", dash: "DashDotDot" },
] as const satisfies readonly SeriesLook[];

/** Most series that have looks of their own. */
export const mostSeries = looks.length;

/** The look of a chart's series, from 0. */
export const seriesLook = (place: number): SeriesLook => looks[place % looks.length] ?? looks[0];
