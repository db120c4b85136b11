import { actionsFor, progressOf, progressOfAll, walkPlan } from "../../planning/action-plan";
import type { ActionPlanEntry } from "../../planning/types";
import { counted, oneLine } from "../../workbook/text";
import { directionText } from "../measure-cells";
import type { ReportMeasure, TextBlock } from "../types";
import { lines, titleWithBullets } from "./cells";
import type { PlanningMaterial } from "./material";
import type { PlanningPart, PlanningRow, PlanningTable } from "./types";

/** The action plan: progress by priority, actions that address a decline, and every action with its tasks. */
export function actionPlanPart(material: PlanningMaterial): PlanningPart | null {
  const { entries } = material.planning.actionPlan;
  if (entries.length === 0) return null;
  return {
    role: "plan-actions",
    sheetName: "Report - Action plan",
    title: "Action plan: what is done, and how far it has come",
    introduction: [countsInWords(material)],
    columnWidths: [54, 270, 108, 84, 177],
    tables: [...progressTables(material), ...declineTables(material), ...detailTables(material)],
  };
}

const levels = [
  ["area", "strategic area", "strategic areas"],
  ["priority", "priority", "priorities"],
  ["action", "action", "actions"],
  ["task", "task", "tasks"],
] as const;

function countsInWords({ planning: { actionPlan }, asAt }: PlanningMaterial): string {
  const walked = walkPlan(actionPlan);
  const counts = levels.flatMap(([level, noun, nouns]) => {
    const count = walked.filter(({ entry }) => entry.level === level).length;
    return count > 0 ? [counted(count, noun, nouns)] : [];
  });
  return `${counts.join(", ")}. ${progressOfAll(actionPlan.entries, asAt).sentence}.`;
}

/** A row for each strategic area and each priority; nothing for a plan of actions alone. */
function progressTables({ planning: { actionPlan }, asAt }: PlanningMaterial): PlanningTable[] {
  const walked = walkPlan(actionPlan).map(({ entry }) => entry);
  const high = walked.filter(({ level }) => level === "area" || level === "priority");
  if (high.length === 0) return [];
  const noun = high.some(({ level }) => level === "priority") ? "priority" : "strategic area";
  return [
    {
      name: "Herts_Action_Progress",
      heading: `Progress by ${noun}`,
      columns: [
        "Ref.",
        noun.charAt(0).toUpperCase() + noun.slice(1),
        "Actions and tasks",
        "Overdue",
        "Progress",
      ],
      rows: high.map((entry) => progressRow(entry, asAt)),
    },
  ];
}

function progressRow(entry: ActionPlanEntry, asAt: string | undefined): PlanningRow {
  const progress = progressOf(entry, asAt);
  return [
    lines([entry.reference]),
    lines([entry.title.text]),
    lines([workBelow(entry)]),
    lines([asAt === undefined ? "" : String(progress.overdue)]),
    lines([progress.sentence]),
  ];
}

function workBelow(entry: ActionPlanEntry): string {
  const below = walkPlan({ entries: entry.children }).map((walked) => walked.entry);
  return levels
    .slice(2)
    .map(([level, noun, nouns]) =>
      counted(below.filter((each) => each.level === level).length, noun, nouns),
    )
    .join(", ");
}

/** Declining measures with the actions that name them; only where an action of the plan names any. */
function declineTables(material: PlanningMaterial): PlanningTable[] {
  const { planning, workbook, printed } = material;
  const find = actionsFor(planning.actionPlan, workbook.measures);
  const isUsed = workbook.measures.some((measure) => find(measure).length > 0);
  const declining = workbook.measures.flatMap((measure) => {
    const each = printed.get(measure.id);
    return each?.outcome === "declining" ? [{ each, actions: find(measure) }] : [];
  });
  if (!isUsed || declining.length === 0) return [];
  return [
    {
      name: "Herts_Actions_To_Address_Decline",
      heading: "Actions to address decline",
      columns: ["Measure", "Indicator", "Direction of travel", "Actions", "What is done"],
      rows: declining.map(({ each, actions }) => declineRow(each, actions, material)),
    },
  ];
}

function declineRow(
  measure: ReportMeasure,
  actions: readonly ActionPlanEntry[],
  { asAt }: PlanningMaterial,
): PlanningRow {
  return [
    lines([measure.id]),
    lines([measure.indicator, measure.label]),
    lines([directionText(measure)]),
    lines(referencesOf(actions)),
    lines(actions.map((action) => actionInWords(action, asAt))),
  ];
}

/** The actions by number; those of a plan without numbers are counted. */
function referencesOf(actions: readonly ActionPlanEntry[]): string[] {
  if (actions.length === 0) return ["No action"];
  const unnumbered = actions.filter(({ reference }) => reference === "").length;
  return [
    ...actions.flatMap(({ reference }) => (reference === "" ? [] : [reference])),
    ...(unnumbered === 0 ? [] : [counted(unnumbered, "action", "actions")]),
  ];
}

function actionInWords(action: ActionPlanEntry, asAt: string | undefined): string {
  const words = `${action.reference} ${oneLine(action.title.text)}`.trim();
  return `${words}: ${progressOf(action, asAt).sentence}`;
}

/** A table per strategic area; what stands under none comes together. */
function detailTables(material: PlanningMaterial): PlanningTable[] {
  const { entries } = material.planning.actionPlan;
  const areas = entries.filter(({ level }) => level === "area");
  const others = entries.filter(({ level }) => level !== "area");
  const groups = [
    ...areas.map((area) => ({ heading: areaHeading(area), entries: area.children })),
    {
      heading: areas.length > 0 ? "Under no strategic area" : "Actions and tasks",
      entries: others,
    },
  ].filter((group) => group.entries.length > 0);
  return groups.map(({ heading, entries: members }, place) => ({
    name: `Herts_Actions_${place + 1}`,
    heading,
    columns: ["Ref.", "Action or task", "Owner", "Due", "Status"],
    rows: walkPlan({ entries: members }).map(({ entry }) => entryRow(entry, material)),
  }));
}

function areaHeading({ reference, title }: ActionPlanEntry): string {
  return title.text === ""
    ? `Strategic area ${reference}`
    : `Strategic area ${reference}: ${title.text}`;
}

function entryRow(entry: ActionPlanEntry, { asAt }: PlanningMaterial): PlanningRow {
  const { reference, title, details, owner, due, level } = entry;
  return [
    lines([reference]),
    level === "task" ? taskText(entry) : titleWithBullets(title.text, details),
    lines([owner?.text ?? ""]),
    lines([due?.text ?? ""]),
    lines([statusWords(entry, asAt)]),
  ];
}

function taskText({ title, details }: ActionPlanEntry): TextBlock[] {
  return [
    ...lines([title.text]),
    ...details.map(({ text }): TextBlock => ({ kind: "bullet", text })),
  ];
}

/** The status as typed; where there is none, what the work below it tells. */
function statusWords(entry: ActionPlanEntry, asAt: string | undefined): string {
  const own = entry.status?.text ?? "";
  const { sentence, overdue } = progressOf(entry, asAt);
  if (entry.children.length > 0) return own === "" ? sentence : `${own}; ${sentence}`;
  return overdue > 0 && own !== "" ? `${own}; overdue` : own === "" ? sentence : own;
}
