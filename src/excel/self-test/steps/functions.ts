import type { SelfTestStep } from "../types";

/** The functions are registered, and this Excel calculates with them. */
export const customFunctions: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A70:C70"]],
          set: {
            formulas: [
              [
                '=HERTS.TREND(1,2,"higher")',
                '=HERTS.TREND("67.4%","63.9%","higher")',
                '=HERTS.TREND(1,2,"sideways")',
              ],
            ],
          },
        },
      ],
    },
    {
      operations: [
        { way: ["sheet", ["getRange", "A70:C70"]], load: ["values", "formulas"], answer: "cells" },
      ],
      waitsForFunctions: true,
    },
  ],
  expected: [{ answers: {} }, { answers: { cells: { values: [["↑", "↓", "#VALUE!"]] } } }],
};

/** A result of several parts fills the cells beside its formula. */
export const spilledResults: SelfTestStep = {
  needs: "1.12",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A72"]],
          set: { formulas: [['=HERTS.PARSE("63.9% (625/978)")']] },
        },
      ],
    },
    {
      operations: [
        { way: ["sheet", ["getRange", "A72:D72"]], load: ["values"], answer: "cells" },
        {
          way: ["sheet", ["getRange", "A72"], ["getSpillingToRangeOrNullObject"]],
          load: ["rowCount", "columnCount"],
          answer: "spill",
        },
      ],
      waitsForFunctions: true,
    },
  ],
  expected: [
    { answers: {} },
    {
      answers: {
        cells: { values: [[0.639, "%", 625, 978]] },
        spill: { rowCount: 1, columnCount: 7 },
      },
    },
  ],
};
