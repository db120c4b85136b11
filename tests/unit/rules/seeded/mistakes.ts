import type { CellValue } from "../../../../src/core/workbook/types";
import type { Draft, Row } from "./correct-workbook";

/** One way to break the correct workbook, and the rule that must speak, alone. */
export interface Mistake {
  readonly what: string;
  readonly rule: string;
  readonly make: (draft: Draft) => void;
}

/** Changes cells of the measure with that number. */
const cells = (number: CellValue, changed: Row) => (draft: Draft) => {
  Object.assign(rowOf(draft, number), changed);
};

function rowOf(draft: Draft, number: CellValue): Row {
  const row = draft.rows.find((each) => each.number === number);
  if (!row) throw new Error(`There is no measure ${number}.`);
  return row;
}

/** Puts other words into a text of the measure. */
const words =
  (number: CellValue, column: "commentary" | "actions" | "indicator", from: string, to: string) =>
  (draft: Draft) => {
    const row = rowOf(draft, number);
    const text = String(row[column]);
    if (!text.includes(from)) throw new Error(`"${text}" does not hold "${from}".`);
    row[column] = text.replace(from, to);
  };

const section = (place: number, title: string) => (draft: Draft) => {
  const sections = draft.rows.filter((row) => row.section !== undefined);
  Object.assign(sections[place - 1]!, { section: title });
};

/** Moves a measure so that it stands right before another one. */
const moved = (number: CellValue, before: CellValue) => (draft: Draft) => {
  const [row] = draft.rows.splice(draft.rows.indexOf(rowOf(draft, number)), 1);
  draft.rows.splice(draft.rows.indexOf(rowOf(draft, before)), 0, row!);
};

const structure: Mistake[] = [
  {
    what: "the number of another indicator",
    rule: "number-duplicate",
    make: cells(20, { number: 19 }),
  },
  {
    what: "a number and letter given twice",
    rule: "number-duplicate",
    make: cells("3b", { number: "3a" }),
  },
  { what: "no number", rule: "number-missing", make: cells(1, { number: "" }) },
  { what: "a number left out", rule: "number-gap", make: cells(20, { number: 22 }) },
  { what: "an indicator out of its order", rule: "number-out-of-order", make: moved(8, 6) },
  { what: "no indicator text", rule: "indicator-missing", make: cells(6, { indicator: "" }) },
  {
    what: "a section of no ambition of the plan",
    rule: "ambition-unknown",
    make: section(3, "Ambition 7 – To be better"),
  },
  { what: "a hidden row", rule: "hidden-rows", make: (draft) => draft.hidden.push(8) },
  {
    what: "figures under a merge",
    rule: "merged-cells",
    make: (draft) => draft.merges.push({ column: "latest", from: 8, to: 9 }),
  },
];

const stacked: Mistake[] = [
  {
    what: "a figure fewer than measures",
    rule: "stacked-lines",
    make: cells(18, { latest: "79%", direction: "N/A\nN/A" }),
  },
  {
    what: "an arrow fewer than measures",
    rule: "stacked-arrows",
    make: cells(18, { direction: "↑" }),
  },
  {
    what: "an arrow more than measures",
    rule: "stacked-arrows",
    make: cells(18, { direction: "↑\n⇄\n↑" }),
  },
  {
    what: "a blank line between figures",
    rule: "stacked-blank-lines",
    make: cells(18, { latest: "79%\n\n82%" }),
  },
  {
    what: "the arrows of two lines swapped",
    rule: "direction-mismatch",
    make: cells(18, { direction: "⇄\n↑" }),
  },
];

const values: Mistake[] = [
  {
    what: "words in place of a figure",
    rule: "value-unreadable",
    make: cells(8, { latest: "about the same as before" }),
  },
  { what: "an Excel error", rule: "excel-error", make: cells(8, { latest: "#DIV/0!" }) },
  {
    what: "an Excel error in the previous data",
    rule: "excel-error",
    make: cells(8, { previous: "#REF!" }),
  },
  {
    what: "a percentage that its counts do not give",
    rule: "ratio-mismatch",
    make: cells(7, { latest: "90.9% (481/532) (March 2023)" }),
  },
  {
    what: "swapped digits of a numerator",
    rule: "ratio-mismatch",
    make: cells(17, { latest: "78.1% (264/315)" }),
  },
  {
    what: "a wrong previous percentage",
    rule: "ratio-mismatch",
    make: cells(17, { previous: "73.1% (214/300)" }),
  },
  {
    what: "a part above the whole",
    rule: "ratio-impossible",
    make: cells(17, { latest: "78.1% (315/246)" }),
  },
  { what: "a whole of 0", rule: "ratio-impossible", make: cells(17, { latest: "78.1% (246/0)" }) },
  {
    what: "a share above 100%",
    rule: "percentage-above-hundred",
    make: cells(9, { latest: "103.7% (Target 90%)" }),
  },
  {
    what: "a count in place of a percentage",
    rule: "unit-mismatch",
    make: cells(8, { latest: "5.4%" }),
  },
  {
    what: "pounds against a plain number",
    rule: "unit-mismatch",
    make: cells(11, { previous: "3,221,196" }),
  },
  {
    what: "one decimal place more in the latest data",
    rule: "mixed-precision",
    make: cells(12, { latest: "213.00" }),
  },
  {
    what: "another notation than the rest",
    rule: "notation-differs",
    make: cells(17, { latest: "246/315 (78.1%)" }),
  },
  {
    what: "a number stored as text among numbers",
    rule: "number-as-text",
    make: cells(6, { number: "6" }),
  },
  {
    what: "a whole of four children",
    rule: "small-count",
    make: cells(15, { latest: "50.0% (2/4)" }),
  },
  { what: "a small numerator", rule: "small-count", make: cells(15, { latest: "1.3% (3/240)" }) },
  {
    what: "a figure of another indicator pasted in",
    rule: "repeated-value",
    make: cells(15, { latest: "78.1% (246/315)" }),
  },
  { what: "a digit too many", rule: "unexplained-jump", make: cells(16, { latest: "129,060" }) },
  {
    what: "one of a family in another unit",
    rule: "mixed-units-in-family",
    make: cells(20, { previous: "28.3", latest: "27.2" }),
  },
  {
    what: "the words of another indicator",
    rule: "repeated-wording",
    make: (draft) => {
      cells(16, { latest: "12,906 requests that families made online" })(draft);
      cells(4, { latest: "102 requests that families made online", previous: "75" })(draft);
    },
  },
  {
    what: "previous data left blank",
    rule: "previous-missing",
    make: cells(6, { previous: "", direction: "N/A" }),
  },
  {
    what: "latest data left blank",
    rule: "latest-missing",
    make: cells(6, { latest: "", direction: "N/A" }),
  },
  {
    what: "2/2 that Excel turned into a date",
    rule: "date-that-was-a-fraction",
    make: (draft) => {
      cells(15, { latest: 44959 })(draft);
      draft.formats["15 latest"] = "d-mmm";
    },
  },
  {
    what: "two figures in one cell",
    rule: "value-ambiguous",
    make: cells(16, { latest: "12,906 or 13,102" }),
  },
  {
    what: "a count under the title of a percentage",
    rule: "title-unit-disagree",
    make: cells(17, { previous: "214", latest: "246" }),
  },
  {
    what: "a percentage under the title of a number",
    rule: "title-unit-disagree",
    make: cells(16, { previous: "71.4%", latest: "77.5%" }),
  },
];

const directions: Mistake[] = [
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

const comparability: Mistake[] = [
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
    make: cells(9, { latest: "93.7% (Target 95%)", commentary: "More nurseries offer places." }),
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

const vocabulary: Mistake[] = [
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

const commentaries: Mistake[] = [
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

/** Changes the second cell of a row of the series. */
const point = (year: string, value: CellValue) => (draft: Draft) => {
  const row = draft.series.find(([first]) => first === year);
  if (!row) throw new Error(`The series has no ${year}.`);
  row[1] = value;
};

const seriesPoints: Mistake[] = [
  {
    what: "a last point that is not the latest data",
    rule: "series-last-point",
    make: point("2022-23", 120),
  },
  {
    what: "a point before that is not the previous data",
    rule: "series-previous-point",
    make: point("2021-22", 57),
  },
  {
    what: "a year left out of a series",
    rule: "series-gap",
    make: (draft) => draft.series.splice(5, 1),
  },
  {
    what: "years of a series out of order",
    rule: "series-unsorted",
    make: (draft) => {
      const [row] = draft.series.splice(4, 1);
      draft.series.splice(6, 0, row!);
    },
  },
];

const claim = (place: number, text: string) => (draft: Draft) => {
  draft.summary[2 + place]![1] = text;
};

const summaries: Mistake[] = [
  {
    what: "a claim of an increase for a decline",
    rule: "summary-contradicts",
    make: claim(4, "• More children feel included in their school."),
  },
  {
    what: "a claim about nothing in the table",
    rule: "summary-unmatched",
    make: (draft) =>
      draft.summary.push([
        "Good performance",
        "• The number of parks with a playground has increased.",
        "",
      ]),
  },
  {
    what: "a decline that the summary leaves out",
    rule: "summary-leaves-out",
    make: (draft) => draft.summary.pop(),
  },
];

void words;

/** All the ways, at least one for each rule that can speak alone. */
export const mistakes: readonly Mistake[] = [
  ...structure,
  ...stacked,
  ...values,
  ...directions,
  ...comparability,
  ...vocabulary,
  ...commentaries,
  ...seriesPoints,
  ...summaries,
];

/** Rules that one mistake in a whole workbook cannot make speak, and why. */
export const spokenElsewhere: Readonly<Record<string, string>> = {
  "ambition-missing": "the section rows above give every row an ambition",
  "layout-note": "tells what the reader decided, which is no mistake",
  "entry-unusable": "reads the add-in's own sheets: tests/unit/own-sheets",
};
