import type { SelfTestStep } from "../types";

/** Texts after an apostrophe stay texts; numbers and truth values stay what they are. */
export const values: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A1:D2"]],
          set: {
            values: [
              ["'2/2", "'=1+1", "'67.4% (694/1,030)", "'£3,221,196"],
              [0.674, 1030, true, "'two\nlines – “quoted” ↑ ⇄"],
            ],
          },
        },
        {
          way: ["sheet", ["getRange", "A1:D2"]],
          load: ["values", "formulas", "text", "valueTypes"],
          answer: "cells",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        cells: {
          values: [
            ["2/2", "=1+1", "67.4% (694/1,030)", "£3,221,196"],
            [0.674, 1030, true, "two\nlines – “quoted” ↑ ⇄"],
          ],
        },
      },
    },
  ],
};

/** In a grid of values `null` leaves a cell as it is, and `""` empties it. */
export const unchangedCells: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        { way: ["sheet", ["getRange", "A4:C4"]], set: { values: [["'a", "'b", "'c"]] } },
        { way: ["sheet", ["getRange", "A4:C4"]], set: { values: [["'new", null, ""]] } },
        {
          way: ["sheet", ["getRange", "A4:D4"]],
          load: ["values", "valueTypes"],
          answer: "cells",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        cells: {
          values: [["new", "b", "", ""]],
          valueTypes: [["String", "String", "Empty", "Empty"]],
        },
      },
    },
  ],
};

/** What people type is turned into dates and percentages in their language; it is recorded, whatever it is. */
export const typedEntries: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A6:F6"]],
          set: { values: [["2/2", "67.4%", "1,030", "2022-23", "May 2022", "£12.50"]] },
        },
        {
          way: ["sheet", ["getRange", "A6:F6"]],
          load: ["values", "text", "numberFormat", "valueTypes"],
          answer: "cells",
        },
      ],
    },
  ],
  expected: [{ answers: {} }],
};

export const numberFormats: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A8:D8"]],
          set: { values: [[0.674, 1030, 45_000, 2]] },
        },
        {
          way: ["sheet", ["getRange", "A8:D8"]],
          set: { numberFormat: [["0.0%", "#,##0", "yyyy-mm-dd", "@"]] },
        },
        {
          way: ["sheet", ["getRange", "A8:D8"]],
          load: ["values", "text", "numberFormat"],
          answer: "cells",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        cells: {
          text: [["67.4%", "1,030", "2023-03-15", "2"]],
          numberFormat: [["0.0%", "#,##0", "yyyy-mm-dd", "@"]],
        },
      },
    },
  ],
};

export const formulas: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        { way: ["sheet", ["getRange", "A10:B10"]], set: { values: [[2, 3]] } },
        {
          way: ["sheet", ["getRange", "C10:F10"]],
          set: { formulas: [["=A10+B10", "=SUM(A10:B10)/0", "=NA()", '=IF(A10>1,"yes","no")']] },
        },
        {
          way: ["sheet", ["getRange", "C10:F10"]],
          load: ["values", "formulas", "text"],
          answer: "cells",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        cells: {
          values: [[5, "#DIV/0!", "#N/A", "yes"]],
          formulas: [["=A10+B10", "=SUM(A10:B10)/0", "=NA()", '=IF(A10>1,"yes","no")']],
        },
      },
    },
  ],
};

/** Bold stretches inside a cell, as the executive summary has them; a text like a formula must stay text. */
export const boldText: SelfTestStep = {
  needs: "1.18",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A12:A13"]],
          set: { values: [["'Improving: six"], ["'=1+1"]] },
        },
        {
          way: [
            "sheet",
            ["getRange", "A12:A12"],
            [
              "setCellProperties",
              [
                [
                  {
                    textRuns: [
                      { text: "Improving:", font: { bold: true } },
                      { text: " six", font: { bold: false } },
                    ],
                  },
                ],
              ],
            ],
          ],
          call: true,
        },
        { way: ["sheet", ["getRange", "A12:A13"]], load: ["values"], answer: "cells" },
      ],
    },
  ],
  expected: [{ answers: { cells: { values: [["Improving: six"], ["=1+1"]] } } }],
};
