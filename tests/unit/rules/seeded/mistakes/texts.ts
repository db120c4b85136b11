import { cells, words, type Mistake } from "../breaking";

export const vocabulary: Mistake[] = [
  {
    what: "an outcome bee that is none",
    rule: "outcome-bee-unknown",
    make: cells(6, { outcomeBee: "BE SWIFT" }),
  },
  {
    what: "an outcome bee misspelt",
    rule: "outcome-bee-alias",
    make: cells(6, { outcomeBee: "Be Ambitous" }),
  },
  { what: "no outcome bee", rule: "outcome-bee-missing", make: cells(6, { outcomeBee: "" }) },
  {
    what: "a corporate priority that is none",
    rule: "corporate-priority-unknown",
    make: cells(6, { corporatePriority: "MORE TREES EVERYWHERE" }),
  },
  {
    what: "a corporate priority cut short",
    rule: "corporate-priority-alias",
    make: cells(6, { corporatePriority: "HEALTHY AND FULFILLING LIVES" }),
  },
  {
    what: "no corporate priority",
    rule: "corporate-priority-missing",
    make: cells(6, { corporatePriority: "" }),
  },
];

export const commentaries: Mistake[] = [
  { what: "no actions on a decline", rule: "actions-missing", make: cells(5, { actions: "" }) },
  { what: "no commentary", rule: "commentary-missing", make: cells(8, { commentary: "" }) },
  {
    what: "a commentary still to come",
    rule: "commentary-missing",
    make: cells(8, { commentary: "TBC" }),
  },
  { what: "see above", rule: "commentary-see-above", make: cells(8, { commentary: "See above" }) },
  {
    what: "another previous figure in the commentary",
    rule: "commentary-value-mismatch",
    make: words(1, "commentary", "from 67.4%", "from 66.4%"),
  },
  {
    what: "another latest figure in the commentary",
    rule: "commentary-value-mismatch",
    make: words(2, "commentary", "to 10.0%", "to 10.4%"),
  },
  {
    what: "a change that the figures do not give",
    rule: "commentary-change-mismatch",
    make: cells(4, {
      commentary: "The number increased by 46%: two more trainers were appointed.",
    }),
  },
  {
    what: "a change in words that the figures do not give",
    rule: "commentary-multiple-mismatch",
    make: cells(11, { commentary: "Grants won for work with families have doubled this year." }),
  },
  {
    what: "percentage points that the figures do not give",
    rule: "commentary-points-mismatch",
    make: cells(5, { commentary: "The percentage fell by 9.3 percentage points." }),
  },
  {
    what: "a ratio in brackets that is wrong",
    rule: "commentary-ratio-mismatch",
    make: words(16, "commentary", "The new form", "Most used it: 91.5% (86/104). The new form"),
  },
  {
    what: "a sum of both years that is wrong",
    rule: "commentary-sum-mismatch",
    make: cells(4, {
      commentary:
        "The number of young people trained has been increased by 187 over this two-year period.",
    }),
  },
  {
    what: "decreased for a figure that rose",
    rule: "commentary-direction-words",
    make: words(1, "commentary", "rose", "fell"),
  },
  {
    what: "bigger is better where lower is",
    rule: "polarity-contradiction",
    make: words(
      2,
      "commentary",
      "The percentage",
      "For this indicator bigger is better. The percentage",
    ),
  },
  {
    what: "an abbreviation that nothing explains",
    rule: "abbreviation-unexplained",
    make: words(8, "commentary", "Schools", "The QZRT asks that schools"),
  },
  {
    what: "a name spelt two ways",
    rule: "name-spelt-two-ways",
    make: (draft) => {
      words(18, "commentary", "New starters", "The Frontline programme grew. New starters")(draft);
      words(
        8,
        "commentary",
        "Schools",
        "Students of the Front Line programme help. Schools",
      )(draft);
    },
  },
];
