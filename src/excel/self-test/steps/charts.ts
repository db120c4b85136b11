import type { Operation, SelfTestStep, Way } from "../types";

const name = "Herts_Chart_self_test";

const chart: Way = ["sheet", "charts", ["getItem", name]];

const madeChart: readonly Operation[] = [
  {
    way: ["sheet", ["getRange", "A50:B53"]],
    set: {
      values: [
        ["'Month", "'Visits"],
        ["'Apr 2022", 0.5],
        ["'May 2022", 0.6],
        ["'Jun 2022", 0.55],
      ],
    },
  },
  {
    way: [
      "sheet",
      "charts",
      ["add", "LineMarkers", { way: ["sheet", ["getRange", "A50:B53"]] }, "Columns"],
    ],
    set: { name },
  },
];

export const charts: SelfTestStep = {
  needs: "1.7",
  requests: [
    {
      operations: [
        ...madeChart,
        { way: [...chart, "title"], set: { text: "Visits by month", visible: true } },
        { way: [...chart, "legend"], set: { visible: false } },
        { way: [...chart, "axes", "valueAxis"], set: { minimum: 0 } },
        {
          way: [
            ...chart,
            [
              "setPosition",
              { way: ["sheet", ["getRange", "D50"]] },
              { way: ["sheet", ["getRange", "F60"]] },
            ],
          ],
          call: true,
        },
        {
          way: chart,
          load: ["name", "chartType", "title/text", "legend/visible"],
          answer: "chart",
        },
        { way: [...chart, "series"], load: ["items/name"], answer: "series" },
        { way: [...chart, "axes", "valueAxis"], load: ["minimum"], answer: "axis" },
      ],
    },
  ],
  expected: [
    {
      answers: {
        chart: {
          name,
          chartType: "LineMarkers",
          title: { text: "Visits by month" },
          legend: { visible: false },
        },
        series: { items: [{ name: "Visits" }] },
        axis: { minimum: 0 },
      },
    },
  ],
};

/** A chart stands over the cells that the report leaves free for it. */
export const chartPlaces: SelfTestStep = {
  needs: "1.10",
  requests: [
    {
      operations: [
        { way: chart, load: ["left", "top", "width", "height"], answer: "chart" },
        {
          way: ["sheet", ["getRange", "D50:F60"]],
          load: ["left", "top", "width", "height"],
          answer: "cells",
        },
      ],
    },
  ],
  expected: [{ answers: {} }],
};

/** Whether Excel lists charts among the shapes is not documented; only there they can have an alternative text. */
export const chartAltTexts: SelfTestStep = {
  needs: "1.9",
  requests: [
    {
      operations: [
        { way: ["sheet", "shapes"], load: ["items/name", "items/type"], answer: "shapes" },
      ],
    },
    {
      operations: [
        {
          way: ["sheet", "shapes", ["getItem", name]],
          set: { altTextDescription: "Visits go up." },
        },
        {
          way: ["sheet", "shapes", ["getItem", name]],
          load: ["altTextDescription"],
          answer: "shape",
        },
      ],
    },
  ],
  expected: [null, { answers: { shape: { altTextDescription: "Visits go up." } } }],
};
