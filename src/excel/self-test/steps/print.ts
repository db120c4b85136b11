import type { SelfTestStep } from "../types";

/** A4 landscape, one page wide, with a repeated header and page numbers. */
export const printSettings: SelfTestStep = {
  needs: "1.9",
  requests: [
    {
      operations: [
        {
          way: ["sheet", "pageLayout"],
          set: {
            orientation: "Landscape",
            paperSize: "A4",
            zoom: { horizontalFitToPages: 1 },
            centerHorizontally: true,
            firstPageNumber: "",
          },
        },
        {
          way: [
            "sheet",
            "pageLayout",
            ["setPrintMargins", "Points", { top: 54, bottom: 54, left: 36, right: 36 }],
          ],
          call: true,
        },
        {
          way: [
            "sheet",
            "pageLayout",
            ["setPrintArea", { way: ["sheet", ["getRange", "A1:F40"]] }],
          ],
          call: true,
        },
        { way: ["sheet", "pageLayout", ["setPrintTitleRows", "$1:$2"]], call: true },
        {
          way: ["sheet", "pageLayout"],
          load: [
            ...["orientation", "paperSize", "zoom", "centerHorizontally", "firstPageNumber"],
            ...["topMargin", "bottomMargin", "leftMargin", "rightMargin"],
          ],
          answer: "page",
        },
        {
          way: ["sheet", "pageLayout", ["getPrintAreaOrNullObject"]],
          load: ["areaCount", "cellCount"],
          answer: "area",
        },
        {
          way: ["sheet", "pageLayout", ["getPrintTitleRowsOrNullObject"]],
          load: ["rowIndex", "rowCount"],
          answer: "titles",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        page: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } },
        area: { areaCount: 1, cellCount: 240 },
        titles: { rowIndex: 0, rowCount: 2 },
      },
    },
  ],
};

export const headersAndFooters: SelfTestStep = {
  needs: "1.9",
  requests: [
    {
      operations: [
        {
          way: ["sheet", "pageLayout", "headersFooters", "defaultForAllPages"],
          set: { centerHeader: "Health && care", rightFooter: '&"Arial,Regular"&9 Page &P of &N' },
        },
        {
          way: ["sheet", "pageLayout", "headersFooters", "defaultForAllPages"],
          load: ["centerHeader", "rightFooter", "leftFooter"],
          answer: "texts",
        },
      ],
    },
  ],
  expected: [
    {
      answers: {
        texts: {
          centerHeader: "Health && care",
          rightFooter: '&"Arial,Regular"&9 Page &P of &N',
          leftFooter: "",
        },
      },
    },
  ],
};

export const pageBreaks: SelfTestStep = {
  needs: "1.9",
  requests: [
    {
      operations: [
        {
          way: ["sheet", "horizontalPageBreaks", ["add", { way: ["sheet", ["getRange", "A20"]] }]],
          call: true,
        },
        { way: ["sheet", "horizontalPageBreaks", ["getCount"]], call: true, answer: "count" },
        {
          way: ["sheet", "horizontalPageBreaks", ["getItem", 0], ["getCellAfterBreak"]],
          load: ["rowIndex"],
          answer: "cell",
        },
        { way: ["sheet", "horizontalPageBreaks", ["removePageBreaks"]], call: true },
      ],
    },
  ],
  expected: [{ answers: { count: 1, cell: { rowIndex: 19 } } }],
};
