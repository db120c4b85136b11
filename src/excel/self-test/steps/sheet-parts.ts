import type { SelfTestStep } from "../types";

export const tables: SelfTestStep = {
  needs: "1.3",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A30:B32"]],
          set: {
            values: [
              ["'No.", "'Indicator"],
              ["'1", "'Visits"],
              ["'2", "'Reviews"],
            ],
          },
        },
        {
          way: ["sheet", "tables", ["add", { way: ["sheet", ["getRange", "A30:B32"]] }, true]],
          set: { name: tableName() },
        },
        {
          way: ["sheet", "tables", ["getItem", tableName()]],
          set: { style: "TableStyleLight1", showBandedRows: false },
        },
        {
          way: ["sheet", "tables"],
          load: ["items/name", "items/showHeaders", "items/showBandedRows", "items/style"],
          answer: "tables",
        },
        {
          way: ["sheet", "tables", ["getItem", tableName()], ["getRange"]],
          load: ["rowIndex", "columnIndex", "rowCount", "columnCount", "values"],
          answer: "range",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        tables: {
          items: [
            {
              name: tableName(),
              showHeaders: true,
              showBandedRows: false,
              style: "TableStyleLight1",
            },
          ],
        },
        range: { rowIndex: 29, columnIndex: 0, rowCount: 3, columnCount: 2 },
      },
    },
  ],
};

function tableName(): string {
  return "Herts_Self_Test";
}

/** A report that is built again gives its tables their new size. */
export const tableResize: SelfTestStep = {
  needs: "1.13",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "D30:E31"]],
          set: {
            values: [
              ["'a", "'b"],
              [1, 2],
            ],
          },
        },
        {
          way: ["sheet", "tables", ["add", { way: ["sheet", ["getRange", "D30:E31"]] }, true]],
          set: { name: "Herts_Self_Test_Size" },
        },
        {
          way: [
            "sheet",
            "tables",
            ["getItem", "Herts_Self_Test_Size"],
            ["resize", { way: ["sheet", ["getRange", "D30:E34"]] }],
          ],
          call: true,
        },
        {
          way: ["sheet", "tables", ["getItem", "Herts_Self_Test_Size"], ["getRange"]],
          load: ["rowCount", "values"],
          answer: "range",
        },
        {
          way: ["sheet", "tables", ["getItem", "Herts_Self_Test_Size"], ["convertToRange"]],
          call: true,
        },
        { way: ["sheet", ["getRange", "D30:E31"]], load: ["values"], answer: "cells" },
      ],
    },
  ],
  expected: [
    {
      answers: {
        range: { rowCount: 5 },
        cells: {
          values: [
            ["a", "b"],
            [1, 2],
          ],
        },
      },
    },
  ],
};

/** Hidden names are how the add-in knows its own sheets and keeps short texts. */
export const names: SelfTestStep = {
  needs: "1.7",
  requests: [
    {
      operations: [
        {
          way: ["workbook", "names", ["add", "_HERTS_self_test", '="It says ""yes"""&" – ↑"']],
          set: { visible: false },
        },
        {
          way: ["workbook", "names", ["getItem", "_HERTS_self_test"]],
          load: ["name", "formula", "scope", "type", "visible"],
          answer: "name",
        },
        {
          way: ["workbook", "names", ["getItemOrNullObject", "_HERTS_not_there"]],
          load: ["name"],
          answer: "missing",
        },
      ],
    },
    {
      operations: [
        {
          way: ["workbook", "names", ["getItem", "_HERTS_self_test"]],
          set: { formula: '="changed"' },
        },
        {
          way: ["workbook", "names", ["getItem", "_HERTS_self_test"]],
          load: ["formula", "value"],
          answer: "name",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        name: { name: "_HERTS_self_test", scope: "Workbook", visible: false },
        missing: null,
      },
    },
    { answers: { name: { formula: '="changed"' } } },
  ],
};

export const links: SelfTestStep = {
  needs: "1.7",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "A36"]],
          set: {
            hyperlink: {
              documentReference: "A1",
              screenTip: "Go to the top",
              textToDisplay: "Ambition 1",
            },
          },
        },
        { way: ["sheet", ["getRange", "A36"]], load: ["values", "hyperlink"], answer: "cell" },
      ],
    },
  ],
  expected: [
    {
      answers: {
        cell: {
          values: [["Ambition 1"]],
          hyperlink: { screenTip: "Go to the top" },
        },
      },
    },
  ],
};

export const frozenRows: SelfTestStep = {
  needs: "1.7",
  requests: [
    {
      operations: [
        { way: ["sheet", "freezePanes", ["freezeRows", 2]], call: true },
        {
          way: ["sheet", "freezePanes", ["getLocationOrNullObject"]],
          load: ["rowIndex", "rowCount"],
          answer: "frozen",
        },
      ],
    },
    {
      operations: [
        { way: ["sheet", "freezePanes", ["unfreeze"]], call: true },
        {
          way: ["sheet", "freezePanes", ["getLocationOrNullObject"]],
          load: ["rowIndex"],
          answer: "frozen",
        },
      ],
    },
  ],
  expected: [{ answers: { frozen: { rowIndex: 0, rowCount: 2 } } }, { answers: { frozen: null } }],
};

export const sheetLooks: SelfTestStep = {
  needs: "1.8",
  requests: [
    {
      operations: [
        { way: ["sheet"], set: { tabColor: "#00703C", showGridlines: false } },
        { way: ["sheet"], load: ["tabColor", "showGridlines", "visibility"], answer: "sheet" },
      ],
    },
  ],
  expected: [
    { answers: { sheet: { tabColor: "#00703C", showGridlines: false, visibility: "Visible" } } },
  ],
};
