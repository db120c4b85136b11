import { cells, type Mistake } from "../breaking";

export const directions: Mistake[] = [
  { what: "↓ for an improvement", rule: "direction-mismatch", make: cells(6, { direction: "↓" }) },
  { what: "⇄ for an improvement", rule: "direction-mismatch", make: cells(8, { direction: "⇄" }) },
  {
    what: "↓ for a decline within 5%",
    rule: "direction-mismatch",
    make: cells(12, { direction: "↓" }),
  },
  { what: "↑ for no change", rule: "direction-mismatch", make: cells(13, { direction: "↑" }) },
  {
    what: "↑ where lower is better and the figure rose",
    rule: "direction-mismatch",
    make: cells(2, { direction: "↑" }),
  },
  {
    what: "N/A though both figures are there",
    rule: "direction-mismatch",
    make: cells(8, { direction: "N/A" }),
  },
  {
    what: "an arrow without previous data",
    rule: "direction-without-data",
    make: cells(15, { direction: "↑" }),
  },
  { what: "no direction", rule: "direction-missing", make: cells(8, { direction: "" }) },
  {
    what: "a word that is no direction",
    rule: "direction-unreadable",
    make: cells(8, { direction: "see note" }),
  },
  {
    what: "another symbol than the key's",
    rule: "direction-symbol",
    make: cells(12, { direction: "↔" }),
  },
  {
    what: "an equals sign in place of ⇄",
    rule: "direction-symbol",
    make: cells(12, { direction: "=" }),
  },
  {
    what: "a decline of exactly 5%",
    rule: "direction-on-margin",
    make: cells(12, { previous: "200.0", latest: "210.0" }),
  },
  {
    what: "no change as printed, an improvement before rounding",
    rule: "direction-depends-on-rounding",
    make: cells(13, { latest: "92.0% (2,761/3,000)" }),
  },
  { what: "no polarity", rule: "polarity-missing", make: cells(8, { polarity: "" }) },
  {
    what: "a polarity that says nothing",
    rule: "polarity-missing",
    make: cells(8, { polarity: "tbc" }),
  },
];

export const comparability: Mistake[] = [
  {
    what: "the latest period before the previous one",
    rule: "period-reversed",
    make: cells(14, { previous: "2022/23 3.1%", latest: "2021/22 2.8%" }),
  },
  {
    what: "the same period twice",
    rule: "period-reversed",
    make: cells(14, { previous: "2022/23 3.1%" }),
  },
  {
    what: "three years between the figures",
    rule: "period-gap",
    make: cells(14, { previous: "2018/19 3.1%" }),
  },
  {
    what: "a period in one figure only",
    rule: "period-missing",
    make: cells(14, { previous: "3.1%" }),
  },
  {
    what: "August against March",
    rule: "period-point-of-year",
    make: cells(7, { previous: "89.7% (477/532) (August 2022)" }),
  },
  {
    what: "a target, but no figure",
    rule: "target-without-value",
    make: cells(9, {
      latest: "N/A (Target 90%)",
      direction: "N/A",
      commentary: "The survey was late.",
    }),
  },
  {
    what: "a target missed without a word",
    rule: "target-missed",
    make: cells(9, { latest: "93.7% (Target 99%)", commentary: "More nurseries offer places." }),
  },
  {
    what: "households in the title, individuals in the figure",
    rule: "cohort-differs",
    make: cells(16, {
      indicator: "Number of households that made a request",
      latest: "12,906 individuals",
      previous: "11,482 individuals",
    }),
  },
];
