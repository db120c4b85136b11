import type { SelfTestStep } from "../types";

/** Heights and widths in points; each is a whole number of pixels on usual screens. */
export const sizes: SelfTestStep = {
  needs: "1.9",
  requests: [
    {
      operations: [
        {
          way: [
            "sheet",
            ["getRange", "H1:H2"],
            ["setRowProperties", [{ format: { rowHeight: 30 } }, { format: { rowHeight: 409.5 } }]],
          ],
          call: true,
        },
        { way: ["sheet", ["getRange", "H1"], "format"], set: { columnWidth: 120 } },
        {
          way: ["sheet", ["getRange", "H1"], "format"],
          load: ["rowHeight", "columnWidth"],
          answer: "first",
        },
        { way: ["sheet", ["getRange", "H2"], "format"], load: ["rowHeight"], answer: "highest" },
        { way: ["sheet", ["getRange", "H1:H2"], "format"], load: ["rowHeight"], answer: "mixed" },
        {
          way: ["sheet", ["getRange", "N40"], "format"],
          load: ["rowHeight", "columnWidth"],
          answer: "usual",
        },
        { way: ["sheet", ["getRange", "H2"], "format"], set: { useStandardHeight: true } },
      ],
    },
  ],
  expected: [
    { answers: { first: { rowHeight: 30, columnWidth: 120 }, mixed: { rowHeight: null } } },
  ],
};

export const looks: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "H4:I4"], "format", "font"],
          set: { bold: true, color: "#00703C", name: "Arial", size: 11, underline: "Single" },
        },
        { way: ["sheet", ["getRange", "H4:I4"], "format", "fill"], set: { color: "#F3F2F1" } },
        {
          way: ["sheet", ["getRange", "H4:I4"], "format"],
          set: { horizontalAlignment: "Left", verticalAlignment: "Top", wrapText: true },
        },
        { way: ["sheet", ["getRange", "I4"], "format", "font"], set: { bold: false } },
        {
          way: ["sheet", ["getRange", "H4"], "format"],
          load: [
            ...["font/bold", "font/color", "font/name", "font/size", "font/underline"],
            ...["fill/color", "horizontalAlignment", "verticalAlignment", "wrapText"],
          ],
          answer: "cell",
        },
        { way: ["sheet", ["getRange", "H4:I4"], "format"], load: ["font/bold"], answer: "mixed" },
        {
          way: ["sheet", ["getRange", "N40"], "format"],
          load: ["font/name", "font/size", "fill/color", "verticalAlignment"],
          answer: "usual",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        cell: {
          font: { bold: true, color: "#00703C", name: "Arial", size: 11, underline: "Single" },
          fill: { color: "#F3F2F1" },
          horizontalAlignment: "Left",
          verticalAlignment: "Top",
          wrapText: true,
        },
        mixed: { font: { bold: null } },
      },
    },
  ],
};

export const borders: SelfTestStep = {
  needs: "1.1",
  requests: [
    {
      operations: [
        {
          way: ["sheet", ["getRange", "H6:I7"], "format", "borders", ["getItem", "EdgeTop"]],
          set: { style: "Continuous", weight: "Thin", color: "#B1B4B6" },
        },
        {
          way: ["sheet", ["getRange", "H6"], "format", "borders", ["getItem", "EdgeTop"]],
          load: ["style", "weight", "color"],
          answer: "edge",
        },
      ],
    },
  ],
  expected: [{ answers: { edge: { style: "Continuous", weight: "Thin", color: "#B1B4B6" } } }],
};

export const mergedCells: SelfTestStep = {
  needs: "1.13",
  requests: [
    {
      operations: [
        { way: ["sheet", ["getRange", "H9:I10"], ["merge", false]], call: true },
        {
          way: ["sheet", ["getRange", "H8:J11"], ["getMergedAreasOrNullObject"]],
          load: ["areaCount", "cellCount"],
          answer: "merged",
        },
        {
          way: ["sheet", ["getRange", "H12:J13"], ["getMergedAreasOrNullObject"]],
          load: ["areaCount"],
          answer: "none",
        },
        { way: ["sheet", ["getRange", "H9:I10"], ["unmerge"]], call: true },
      ],
    },
  ],
  expected: [{ answers: { merged: { areaCount: 1, cellCount: 4 }, none: null } }],
};

/** What the check reads of a sheet besides its values. */
export const usedRange: SelfTestStep = {
  needs: "1.4",
  requests: [
    {
      operations: [
        { way: ["sheet", ["getRange", "H15"]], set: { values: [["'last"]] } },
        { way: ["sheet", ["getRange", "J18"], "format", "fill"], set: { color: "#FFFF00" } },
        { way: ["sheet", ["getRange", "H15:H15"]], set: { rowHidden: true } },
        {
          way: ["sheet", ["getRange", "H14:J18"], ["getUsedRangeOrNullObject", true]],
          load: ["rowIndex", "columnIndex", "rowCount", "columnCount"],
          answer: "used",
        },
        {
          way: ["sheet", ["getRange", "L14:M18"], ["getUsedRangeOrNullObject", true]],
          load: ["rowIndex"],
          answer: "unused",
        },
        { way: ["sheet", ["getRange", "H14:H15"]], load: ["rowHidden"], answer: "mixed" },
        { way: ["sheet", ["getRange", "H15"]], set: { rowHidden: false } },
      ],
    },
  ],
  expected: [
    {
      answers: {
        used: { rowIndex: 14, columnIndex: 7, rowCount: 1, columnCount: 1 },
        unused: null,
        mixed: { rowHidden: null },
      },
    },
  ],
};
