import { cells, type Mistake } from "../breaking";

export const values: Mistake[] = [
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
