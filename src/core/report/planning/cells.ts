import type { CourseVerdict } from "../../planning/coverage";
import type { Commitment, IndicatorLink, PlacedText } from "../../planning/types";
import { oneLine } from "../../workbook/text";
import { directionText } from "../measure-cells";
import { shortened, tidied } from "../published-text";
import type { ReportMeasure, TextBlock } from "../types";
import type { PlanningMaterial } from "./material";

/** What stands where a promise has no indicator. */
export const noIndicator = "No indicator";

/** What stands where there is nothing to say. */
export const nothing = "–";

/** How a promise stands, in the words of the report. */
export const courseWords: Readonly<Record<CourseVerdict, string>> = {
  "on course": "On course",
  "not on course": "Not on course",
  "little change": "Little change",
  "cannot be said": "Cannot be said",
  "not measured": "Not measured",
};

/** What a promise wants of its figure. */
export function desiredWords(desired: Commitment["desired"]["value"]): string {
  if (desired === null) return "Not said";
  return desired === "higher" ? "Increase" : "Reduction";
}

/** A cell of lines; a dash where there are none, because a blank cell leaves the reader in doubt. */
export function lines(texts: readonly string[]): TextBlock[] {
  const filled = texts.map(tidied).filter((text) => text !== "");
  return (filled.length > 0 ? filled : [nothing]).flatMap((text) =>
    text.split("\n").map((line): TextBlock => ({ kind: "line", text: line })),
  );
}

/** A title in bold, and what belongs to it in bullets below. */
export function titleWithBullets(title: string, bullets: readonly PlacedText[]): TextBlock[] {
  return [
    ...lines([title]).map((block): TextBlock => ({ ...block, bold: true })),
    ...bullets.map(({ text }): TextBlock => ({ kind: "bullet", text: oneLine(text) })),
  ];
}

/** Several texts: one as it is, more of them in bullets. */
export function textsOrBullets(texts: readonly Pick<PlacedText, "text">[]): TextBlock[] {
  if (texts.length < 2) return lines(texts.map(({ text }) => text));
  return texts.map(({ text }) => ({ kind: "bullet", text: oneLine(text) }));
}

/**
 * The indicators of a promise, a line each: number and title, and what the reader must know of the link.
 * @param isOpen whether it is said elsewhere that the links are to be confirmed
 */
export function indicatorCell(
  links: readonly IndicatorLink[],
  material: PlanningMaterial,
  isOpen = false,
): TextBlock[] {
  if (links.length === 0) return lines([noIndicator]);
  return lines(links.map((link) => `${indicatorName(link, material)}${remark(link, isOpen)}`));
}

/** Which way the indicators of a promise went, a line for each measure. */
export function directionCell(
  links: readonly IndicatorLink[],
  material: PlanningMaterial,
): TextBlock[] {
  const measures = measuresOf(links, material);
  return lines(measures.map((each) => labelled(each, directionText(each), measures)));
}

/** Previous and latest data of the indicators of a promise, as published, a line for each measure. */
export function figureCells(
  links: readonly IndicatorLink[],
  material: PlanningMaterial,
): [previous: TextBlock[], latest: TextBlock[]] {
  const measures = measuresOf(links, material);
  const figures = (name: "previous" | "latest") =>
    lines(measures.map((each) => labelled(each, each[name], measures)));
  return [figures("previous"), figures("latest")];
}

function measuresOf(
  links: readonly IndicatorLink[],
  material: PlanningMaterial,
): readonly ReportMeasure[] {
  const ids = [...new Set(links.flatMap(({ measures }) => measures))];
  return ids.flatMap((id) => material.printed.get(id) ?? []);
}

/** With the measure's number where there are several. */
function labelled({ id }: ReportMeasure, text: string, all: readonly ReportMeasure[]): string {
  return all.length === 1 ? text : `${id}: ${text.replaceAll("\n", " ")}`;
}

/** `28a to 28c Care leavers in suitable accommodation`. */
function indicatorName({ measures }: IndicatorLink, material: PlanningMaterial): string {
  const known = measures.flatMap((id) => material.printed.get(id) ?? []);
  const [first] = known;
  if (!first) return measures.join(", ");
  const label = known.length === 1 && first.label !== "" ? `: ${first.label}` : "";
  return `${idsInWords(known)} ${shortened(`${oneLine(first.indicator)}${oneLine(label)}`, longestTitle)}`;
}

/** Characters of an indicator's title beside its number. */
const longestTitle = 160;

function idsInWords(measures: readonly ReportMeasure[]): string {
  const ids = measures.map(({ id }) => id);
  return ids.length > 2 ? `${ids[0]} to ${ids.at(-1)}` : ids.join(" and ");
}

function remark({ origin, isOpposite }: IndicatorLink, isOpen: boolean): string {
  const remarks = [
    ...(isOpposite ? ["measures the opposite"] : []),
    ...(origin === "proposed" && !isOpen ? ["link to be confirmed"] : []),
  ];
  return remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
}
