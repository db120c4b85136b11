import { rows, spokenOn } from "./speak";

/** Sentences with one mistake, and the rule that finds it. */
const loud: readonly [string, keyof typeof rows, string][] = [
  [
    "commentary-value-mismatch",
    "livingWithin",
    "Performance for 2022-23 has decreased to 63.9% from 68.4% in 2021-22.",
  ],
  [
    "commentary-value-mismatch",
    "livingWithin",
    "The figure for 2022-23 is 62.9%, down from 67.4% in 2021-22.",
  ],
  ["commentary-value-mismatch", "livingWithin", "Performance has fallen from 71.2% to 69.0%."],
  ["commentary-value-mismatch", "livingWithin", "The percentage fell from 63.9% to 67.4%."],
  [
    "commentary-value-mismatch",
    "livingWithin",
    "The number of children living in the county fell from 694 to 652.",
  ],
  [
    "commentary-value-mismatch",
    "placements",
    "The percentage of 3+ placements is increasing from 8.9% to 10.0%.",
  ],
  ["commentary-value-mismatch", "placements", "Performance has worsened to 12.0% from 8.6%."],
  [
    "commentary-value-mismatch",
    "returning",
    "In 2022-23 there were 115 returns, compared with 97 in 2021-22.",
  ],
  [
    "commentary-value-mismatch",
    "travel",
    "102 young people were successfully training during the 2022-23 academic year, improving on last year’s figure of 57.",
  ],
  [
    "commentary-value-mismatch",
    "stepUp",
    "286 children were stepped up between April 2022 – March 2023. This was a drop from 386 the preceding year.",
  ],
  [
    "commentary-value-mismatch",
    "stepUp",
    "The team stepped up 286 children, against 386 in the year before.",
  ],
  [
    "commentary-value-mismatch",
    "entrants",
    "There were 151 young people in 2022-23, compared to 2021-22 (114).",
  ],
  ["commentary-value-mismatch", "spend", "Spend rose from £3.2m to £5.9m."],
  [
    "commentary-change-mismatch",
    "returning",
    "During 2022-23, 115 children were returned home. This is a 25.3% increase on the 94 during 2021-22.",
  ],
  [
    "commentary-change-mismatch",
    "returning",
    "115 children returned home, an increase of 31 on last year.",
  ],
  [
    "commentary-change-mismatch",
    "returning",
    "In 2022-23 there were 115 returns, compared with 94 in 2021-22, which is 32.3% more.",
  ],
  [
    "commentary-change-mismatch",
    "entrants",
    "There were 151 young people in 2022-23, an increase of 17% when compared to 2021-22 (141).",
  ],
  [
    "commentary-change-mismatch",
    "claims",
    "In Q4 2022-23, 947 claims (exceeding the annual target by 4.3%) were submitted.",
  ],
  [
    "commentary-change-mismatch",
    "claims",
    "The 2022-23 target of 916 allowed for Covid. We exceeded it by 41.",
  ],
  [
    "commentary-change-mismatch",
    "spend",
    "Spend was £5,469,575, an increase of 45.9% on last year.",
  ],
  [
    "commentary-points-mismatch",
    "schools",
    "As of 31st August 2022 the percentage was 90.4%. This was 3.5 percentage points (ppts) higher than the national figure of 87.9%.",
  ],
  [
    "commentary-points-mismatch",
    "schools",
    "On 31st August 2022 it stood at 90.4%, against 87.9% nationally, so that Hertfordshire was 5.2 percentage points ahead.",
  ],
  [
    "commentary-points-mismatch",
    "livingWithin",
    "The figure fell by 5.3 percentage points from 67.4% to 63.9%.",
  ],
  [
    "commentary-ratio-mismatch",
    "prevented",
    "This compares to 2021-22 where 82.9% (59/70) of young people stayed at home.",
  ],
  [
    "commentary-ratio-mismatch",
    "prevented",
    "The team supported 77 young people in 2022-23, 84.4% (56) of those young people stayed at home.",
  ],
  ["commentary-ratio-mismatch", "prevented", "In all 58/70 (81.9%) stayed at home."],
  [
    "commentary-direction-words",
    "livingWithin",
    "Performance has improved compared with last year.",
  ],
  ["commentary-direction-words", "livingWithin", "The percentage has increased slightly."],
  ["commentary-direction-words", "livingWithin", "The percentage rose from 67.4% to 63.9%."],
  [
    "commentary-direction-words",
    "livingWithin",
    "The latest data shows an increase in the percentage of children living in Hertfordshire.",
  ],
  ["commentary-direction-words", "placements", "Performance has improved."],
  ["commentary-direction-words", "daysLost", "The figure is lower than in the previous period."],
  ["commentary-direction-words", "entrants", "Performance has improved slightly."],
  ["commentary-direction-words", "stepUp", "The number has increased."],
  ["commentary-see-above", "schools", "See above"],
  ["commentary-see-above", "schools", "Please refer to the commentary above."],
  ["commentary-see-above", "schools", "as above – for this indicator bigger is better"],
  ["polarity-contradiction", "placements", "For this indicator bigger is better."],
  ["polarity-contradiction", "returning", "The smaller the number, the better for this indicator."],
];

describe("the commentary rules find", () => {
  test.each(loud)("%s at %s: %s", (rule, row, commentary) => {
    expect(spokenOn(rows[row], commentary)).toEqual([rule]);
  });
});
