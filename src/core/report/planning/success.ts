import { courseOf, type Course, type CourseVerdict } from "../../planning/coverage";
import type { Commitment, SuccessStatement } from "../../planning/types";
import { counted } from "../../workbook/text";
import type { TextBlock } from "../types";
import {
  courseWords,
  desiredWords,
  directionCell,
  figureCells,
  indicatorCell,
  lines,
} from "./cells";
import { linksOf, type PlanningMaterial } from "./material";
import type { PlanningPart, PlanningRow } from "./types";

const columns = [
  "How we measure success",
  "Wanted",
  "Indicator",
  "Previous",
  "Latest",
  "Direction of travel",
  "On course?",
] as const;

/** The plan's statements of how success is measured: a row for each of their aims. */
export function successPart(material: PlanningMaterial): PlanningPart | null {
  const { successMeasures } = material.planning;
  if (successMeasures.length === 0) return null;
  const judged = successMeasures.flatMap(({ aims }) => aims.map((aim) => judgedAim(aim, material)));
  return {
    role: "plan-success",
    sheetName: "Report - Success measures",
    title: "Success measures: how the plan is doing by its own measures",
    introduction: [countsInWords(successMeasures, judged), howJudged],
    columnWidths: [186, 57, 135, 84, 84, 75, 72],
    tables: [
      {
        name: "Herts_Success_Measures",
        heading: "Success measures",
        columns,
        rows: judged.map((each) => aimRow(each, material)),
      },
    ],
  };
}

const howJudged =
  "On course: the latest figure is better than the previous one, in the direction that the plan wants. Little change: no change, or worse within the margin.";

interface JudgedAim {
  readonly aim: Commitment;
  readonly course: Course;
}

function judgedAim(aim: Commitment, material: PlanningMaterial): JudgedAim {
  return {
    aim,
    course: courseOf(aim, linksOf(material, aim), material.measures, material.tolerance),
  };
}

const verdictOrder: readonly CourseVerdict[] = [
  "on course",
  "little change",
  "not on course",
  "cannot be said",
  "not measured",
];

function countsInWords(
  statements: readonly SuccessStatement[],
  judged: readonly JudgedAim[],
): string {
  const counts = verdictOrder.flatMap((verdict) => {
    const count = judged.filter(({ course }) => course.verdict === verdict).length;
    return count > 0 ? [`${count} ${courseWords[verdict].toLowerCase()}`] : [];
  });
  const aims = judged.length > statements.length ? ` with ${counted(judged.length, "aim")}` : "";
  return `${counted(statements.length, "statement")}${aims}: ${counts.join(", ")}.`;
}

function aimRow({ aim, course }: JudgedAim, material: PlanningMaterial): PlanningRow {
  const links = linksOf(material, aim);
  return [
    lines([aim.text]),
    lines([desiredWords(aim.desired.value)]),
    indicatorCell(links, material),
    ...figureCells(links, material),
    directionCell(links, material),
    verdictCell(course),
  ];
}

function verdictCell({ verdict, reason }: Course): TextBlock[] {
  const isPlain = verdict !== "cannot be said" || reason === "";
  return lines(isPlain ? [courseWords[verdict]] : [courseWords[verdict], reason]);
}
