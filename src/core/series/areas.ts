/** Words in the header of a column whose figures are those of others, or what ours should reach. */
const benchmarks =
  /\b(?:national(?:ly)?|england|english|region(?:al)?|eastern|east of england|statistical|neighbours?|sns?|uk|gb|targets?)\b/i;

/** Words in the header of a column that goes with a series and is none itself: what it is worked out from, or tells of it. */
const besides =
  /\b(?:numerators?|denominators?|num|den|cohort|base|population|mean|median|upper|lower|limits?|ucl|lcl|trend|forecasts?|planned|rank(?:ing)?|quartile|change|difference|variance|previous|notes?|comments?)\b/i;

/** `England`, `Statistical neighbours`, `Target`: figures to compare ours with. */
export const isBenchmark = (name: string) => benchmarks.test(name) && !besides.test(name);

/** Neither ours nor to compare with: `Denominator`, `Upper limit`, `Change`. */
export const isBeside = (name: string) => besides.test(name);

/** Anything but our own figures. */
export const isOfOthers = (name: string) => benchmarks.test(name) || besides.test(name);
