import type { Commitment, ScorecardBee } from "../../planning/types";
import { counted } from "../../workbook/text";
import { outcomesInOrder } from "../summary";
import type { ReportMeasure } from "../types";
import { desiredWords, directionCell, indicatorCell, lines, textsOrBullets } from "./cells";
import { coveredCount, linksOf, type PlanningMaterial } from "./material";
import type { PlanningPart, PlanningRow } from "./types";

/** The scorecard of the outcome bees: what was pledged, how its indicators go, and each of its performance measures. */
export function scorecardPart(material: PlanningMaterial): PlanningPart | null {
  const { scorecard } = material.planning;
  if (scorecard.length === 0) return null;
  const bees = beesOf(material);
  const measures = scorecard.flatMap((bee) => bee.measures);
  return {
    role: "plan-outcome-bees",
    sheetName: "Report - Outcome bees",
    title: "Outcome bees: what was pledged, and how it goes",
    introduction: [
      `${counted(scorecard.length, "outcome bee")} with ${counted(measures.length, "performance measure")}. Indicators of this report cover ${coveredCount(material, measures)} of them.`,
    ],
    columnWidths: [96, 195, 171, 153, 78],
    tables: [
      {
        name: "Herts_Outcome_Bees",
        heading: "Outcome bees, their pledges and their indicators",
        columns: ["Outcome bee", "Pledge", "Means of delivery", "Its indicators", "Measured"],
        rows: bees.map((bee) => beeRow(bee, material)),
      },
      {
        name: "Herts_Outcome_Bee_Measures",
        heading: "Performance measures",
        columns: [
          "Outcome bee",
          "Performance measure",
          "Indicator",
          "Direction of travel",
          "Wanted",
        ],
        rows: bees.flatMap((bee) =>
          bee.measures.map((measure) => measureRow(bee, measure, material)),
        ),
      },
    ],
  };
}

/** A bee by the plan's own name, with the indicators of the report that contribute to it. */
interface Bee extends Omit<ScorecardBee, "bee"> {
  readonly name: string;
  readonly indicators: readonly ReportMeasure[];
}

/** The bees of the scorecard, then those of the plan that came after it and have indicators. */
function beesOf({ planning, workbook, printed }: PlanningMaterial): Bee[] {
  const { vocabulary } = workbook;
  const measures = [...printed.values()];
  const indicatorsOf = (name: string) =>
    measures.filter(({ outcomeBees }) => outcomeBees.includes(name));
  const listed = planning.scorecard.map((bee): Bee => {
    const name = vocabulary.readOutcomeBee(bee.bee.value)?.name ?? bee.bee.value;
    return { ...bee, name, indicators: indicatorsOf(name) };
  });
  const names = new Set(listed.map(({ name }) => name));
  const later = vocabulary.outcomeBees
    .filter(({ name }) => !names.has(name) && indicatorsOf(name).length > 0)
    .map(({ name }) => ({
      name,
      indicators: indicatorsOf(name),
      pledges: [],
      measures: [],
      meansOfDelivery: [],
    }));
  return [...listed, ...later];
}

function beeRow(bee: Bee, material: PlanningMaterial): PlanningRow {
  const { name, pledges, measures, meansOfDelivery, indicators } = bee;
  const covered = coveredCount(material, measures);
  return [
    lines([name]),
    pledges.length > 0 ? textsOrBullets(pledges) : lines(["Not in the scorecard"]),
    textsOrBullets(meansOfDelivery),
    lines(rollUp(indicators)),
    lines([measures.length > 0 ? `${covered} of ${measures.length}` : ""]),
  ];
}

/** `8 measures:`, `↑ 4 improving`, …; and which ones are declining. */
function rollUp(indicators: readonly ReportMeasure[]): string[] {
  if (indicators.length === 0) return ["No indicator of the report"];
  return [
    `${counted(indicators.length, "measure")}:`,
    ...outcomesInOrder.flatMap((outcome) => {
      const members = indicators.filter((measure) => measure.outcome === outcome);
      const [first] = members;
      if (!first) return [];
      const which = outcome === "declining" ? ` (${members.map(({ id }) => id).join(", ")})` : "";
      return [`${first.direction} ${members.length} ${first.directionWord.toLowerCase()}${which}`];
    }),
  ];
}

function measureRow({ name }: Bee, measure: Commitment, material: PlanningMaterial): PlanningRow {
  const links = linksOf(material, measure);
  return [
    lines([name]),
    lines([measure.text]),
    indicatorCell(links, material),
    directionCell(links, material),
    lines([desiredWords(measure.desired.value)]),
  ];
}
