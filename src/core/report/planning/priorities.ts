import { groupedBy } from "../../grouped-by";
import { counted } from "../../workbook/text";
import type { Commitment, StrategicPriority } from "../../planning/types";
import { shortened } from "../published-text";
import type { TextBlock } from "../types";
import { directionCell, indicatorCell, lines, textsOrBullets } from "./cells";
import { coveredCount, linksOf, type PlanningMaterial } from "./material";
import type { PlanningPart, PlanningRow, PlanningTable } from "./types";

const columns = [
  "What we want to achieve",
  "Objectives",
  "How this will be measured",
  "Indicator",
  "Direction of travel",
  "Contributes to",
] as const;

/** The year's strategic priorities: a table per ambition, a row for each thing that a priority promises to measure. */
export function prioritiesPart(material: PlanningMaterial): PlanningPart | null {
  const { priorities } = material.planning;
  if (priorities.length === 0) return null;
  return {
    role: "plan-priorities",
    sheetName: "Report - Priorities",
    title: "Strategic priorities: what we want to achieve, and what measures it",
    introduction: [countsInWords(material)],
    columnWidths: [108, 144, 114, 123, 66, 138],
    tables: byAmbition(priorities).map(([number, members], place) =>
      ambitionTable(number, members, place, material),
    ),
  };
}

function countsInWords(material: PlanningMaterial): string {
  const { priorities } = material.planning;
  const measures = priorities.flatMap((priority) => priority.measures);
  const covered = coveredCount(material, measures);
  return `${counted(priorities.length, "priority", "priorities")} with ${counted(measures.length, "measure")}. Indicators of this report cover ${covered} of them.`;
}

/** In the order of the register; priorities under no ambition come last. */
function byAmbition(
  priorities: readonly StrategicPriority[],
): [number | null, StrategicPriority[]][] {
  const groups = groupedBy(priorities, ({ ambition }) => ambition?.value ?? null);
  const last = groups.get(null);
  if (last) {
    groups.delete(null);
    groups.set(null, last);
  }
  return [...groups];
}

function ambitionTable(
  number: number | null,
  priorities: readonly StrategicPriority[],
  place: number,
  material: PlanningMaterial,
): PlanningTable {
  const known = material.workbook.vocabulary.ambitions.find(
    (ambition) => ambition.number === number,
  );
  const heading =
    number === null ? "Priorities under no ambition" : (known?.name ?? `Ambition ${number}`);
  return {
    name: number === null ? "Herts_Priorities_Other" : `Herts_Priorities_${place + 1}`,
    heading,
    columns,
    rows: priorities.flatMap((priority) => priorityRows(priority, material)),
  };
}

function priorityRows(priority: StrategicPriority, material: PlanningMaterial): PlanningRow[] {
  const { title, objectives, measures } = priority;
  const promised = textsOrBullets(objectives);
  const contributes = contributionBlocks(priority, material);
  if (measures.length === 0) {
    const unmeasured = [lines(["No measure is given"]), lines([]), lines([])];
    return [[lines([title.text]), promised, ...unmeasured, contributes]];
  }
  const asAbove = lines(["As above"]);
  return measures.map((measure, i) => [
    lines([i === 0 ? title.text : `${shortened(title.text, longestAgain)} (continued)`]),
    i === 0 ? promised : asAbove,
    ...measureCells(measure, material),
    i === 0 ? contributes : asAbove,
  ]);
}

/** Characters of a title that is said again in a further row. */
const longestAgain = 80;

function measureCells(measure: Commitment, material: PlanningMaterial) {
  const links = linksOf(material, measure);
  return [lines([measure.text]), indicatorCell(links, material), directionCell(links, material)];
}

/** Corporate priorities and outcome bees by the plan's own names. */
function contributionBlocks(
  priority: StrategicPriority,
  { workbook: { vocabulary } }: PlanningMaterial,
): TextBlock[] {
  const priorities = priority.corporatePriorities.map(
    ({ value }) => vocabulary.readCorporatePriority(value)?.name ?? value,
  );
  const bees = priority.outcomeBees.map(
    ({ value }) => vocabulary.readOutcomeBee(value)?.name ?? value,
  );
  const names = [...new Set([...priorities, ...bees])];
  return textsOrBullets(names.map((text) => ({ text })));
}
