/** Words that carry grammar in a published value. All are lower case; the reader ignores case. */

const MONTH_NAMES = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Month 1 to 12 of its name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** First month and number of months of a season; the school terms, as the report uses them. */
export const SEASONS: ReadonlyMap<string, { readonly first: number; readonly months: number }> =
  new Map([
    ["autumn", { first: 9, months: 4 }],
    ["winter", { first: 12, months: 3 }],
    ["spring", { first: 1, months: 3 }],
    ["summer", { first: 4, months: 4 }],
  ]);

/** Words after which a small whole number is part of a name: `Band 1`, `Household Support Fund 2`. */
export const NAMED_BY_NUMBER: ReadonlySet<string> = words(
  `ambition annex appendix attainment band bands block cohort column criterion district grade grades fund indicator
   level levels lot line measure note page part phase phases priority progress quartile quintile rank rated rating room
   round rounds row rows section sheet stage stages step strand theme tier tiers top type version ward wave week year years
   zone`,
);

export const TARGET_WORDS: ReadonlySet<string> = words("target targets tgt goal");

/** Words that may stand between "target" and its figure: `target for 2022/23 was set at 1`. */
export const TARGET_GLUE: ReadonlySet<string> = words(
  "was is were are of for in to be set at the a by end year annual figure value",
);

/** Labels that single out the value among several figures: `Target 85% Actual 94%`. */
export const ACTUAL_WORDS: ReadonlySet<string> = words(
  "actual actuals outturn result latest current achieved",
);

/** Labels of figures that are quoted for comparison: `national 82%`, `up from 65.1%`. */
export const COMPARISON_WORDS: ReadonlySet<string> = words(
  `against baseline compared england forecast from national neighbour neighbours previous
   previously region regional sn than v versus vs by`,
);

/** Words that join a second, different figure to the first: `92 projects at 64 schools`. */
export const PART_WORDS: ReadonlySet<string> = words(
  "across at benefiting covering for from in including involving involved reaching supporting with within",
);

/** Verbs of change: `fell from 67.4% to 63.9%`. */
export const CHANGE_WORDS: ReadonlySet<string> = words(
  `declined decreased decrease down dropped fallen fell fall improved improvement increase increased moved
   reduced reduction rise risen rose up worsened`,
);

/** Words that may follow a year without being what is counted: `2022 total 41`. */
export const YEAR_LABELS: ReadonlySet<string> = words(
  `academic actual average baseline calendar cohort data figure figures financial outturn result results
   school survey total totals value year`,
);

/** Words that only link the parts of a value; alone they say nothing. */
export const LINKING_WORDS: ReadonlySet<string> = words(
  `a across against an and as at based be been being between by compared during end ending for from in
   including involving is of on or out over per since than that the this to up until v versus vs was we were which with within year`,
);

/** Words that say that a figure is not exact; they are kept as the qualifier and written before the figure. */
export const APPROXIMATION_WORDS: ReadonlySet<string> = words(
  "c ca circa approx approximately about around roughly estimated est nearly almost ~ ≈",
);

/** Nouns that do not end in s but are counted, or are counted once: `903 staff`, `1 child`. */
export const COUNTED_NOUNS: ReadonlySet<string> = words(
  `children people staff persons men women personnel police youth cla cyp fte wte ehcp uasc smc adoption
   apprentice assessment carer case child day episode family girl boy graduate household hour incident month
   parent participant person place placement project pupil referral respondent school student week worker
   year`,
);

/** Words that end in s and are not counted. */
export const NOT_COUNTED: ReadonlySet<string> = words(
  `always as as across does gas has herts his hers its less news ours perhaps plus progress series sometimes
   theirs this thus towards unless us versus was whereas yes yours`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
