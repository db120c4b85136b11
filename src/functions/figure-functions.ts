import type { FunctionsById } from "./associate";
import * as published from "./functions";
import * as statistics from "./statistics-functions";

/** The functions that calculate single figures and series, by the id that the metadata gives them. */
export const figureFunctions: FunctionsById = {
  TREND: published.trend,
  TRENDTEXT: published.trendText,
  CHANGE: published.change,
  VALUE: published.value,
  NUMERATOR: published.numerator,
  DENOMINATOR: published.denominator,
  PERIOD: published.period,
  TARGET: published.target,
  UNIT: published.unit,
  PARSE: published.parse,
  SHOW: published.show,
  POLARITY: published.polarity,
  TARGETSTATUS: published.targetStatus,
  NARRATE: published.narrate,
  RATE: statistics.rate,
  WILSON: statistics.wilson,
  BYAR: statistics.byar,
  SIGNIFICANT: statistics.significant,
  RECENTTREND: statistics.recentTrendOf,
  SPC: statistics.spc,
  QUARTILE: statistics.quartile,
  SUPPRESS: statistics.suppress,
};
