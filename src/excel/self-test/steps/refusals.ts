import type { SelfTestStep } from "../types";

/** The codes by which the add-in knows what went wrong. */
export const missingThings: SelfTestStep = {
  needs: "1.4",
  requests: [
    {
      operations: [
        {
          way: ["sheet", "tables", ["getItem", "Herts_Not_There"]],
          load: ["name"],
          answer: "table",
        },
      ],
    },
    {
      operations: [
        {
          way: ["workbook", "worksheets", ["getItemOrNullObject", "HERTS: not there"]],
          load: ["name"],
          answer: "sheet",
        },
      ],
    },
    {
      operations: [
        { way: ["sheet", ["getRange", "not a range"]], load: ["values"], answer: "cells" },
      ],
    },
  ],
  expected: [{ error: "ItemNotFound" }, { answers: { sheet: null } }, { error: "InvalidArgument" }],
};

/** A protected sheet refuses what is written on it, and says so when it is asked. */
export const protection: SelfTestStep = {
  needs: "1.2",
  requests: [
    { operations: [{ way: ["sheet", "protection", ["protect"]], call: true }] },
    {
      operations: [{ way: ["sheet", "protection"], load: ["protected"], answer: "protection" }],
    },
    { operations: [{ way: ["sheet", ["getRange", "A80"]], set: { values: [["'no"]] } }] },
    {
      operations: [
        { way: ["sheet", "protection", ["unprotect"]], call: true },
        { way: ["sheet", ["getRange", "A80"]], load: ["values"], answer: "cell" },
      ],
    },
  ],
  expected: [
    { answers: {} },
    { answers: { protection: { protected: true } } },
    { error: "AccessDenied" },
    { answers: { cell: { values: [[""]] } } },
  ],
};
