import Big from "big.js";
import { narrateMovement } from "../../narrate";
import { counted } from "../../workbook/text";
import { shortened } from "../published-text";
import { summarise } from "../summary";
import type { TextBlock } from "../types";
import { draftLine, type DraftLine } from "./draft-line";
import {
  countedByAmbition,
  familiesByImportance,
  reference,
  shortList,
  subjectOf,
  type SummaryFamily,
  type SummaryMeasure,
} from "./measures";
import { standingLines } from "./standing";

/**
 * The executive summary of the measures in our words: how many went which way, what improved, what needs to improve
 * and what is done about it, targets and national standing, and what cannot be compared. It names the indicators of
 * the largest changes and counts the others, so that it stays within a page however many there are.
 *
 * @param tolerance margin of the direction of travel, relative
 */
export function draftSummary(measures: readonly SummaryMeasure[], tolerance: number): DraftLine[] {
  if (measures.length === 0) return [];
  const went = (outcome: SummaryMeasure["printed"]["outcome"]) =>
    measures.filter(({ printed }) => printed.outcome === outcome);
  const improved = familiesByImportance(went("improving"), measures);
  const declined = familiesByImportance(went("declining"), measures);
  return [
    draftLine("opening", "paragraph", opening(measures, tolerance)),
    ...section("improved", "Improved performance", [
      ...improved.slice(0, mostNamed).map((family) => movementLine("improved", family, [])),
      ...remainder("improved", "improved", improved),
    ]),
    ...section("declined", "Performance that needs to improve", [
      ...declined
        .slice(0, mostNamed)
        .map((family) => movementLine("declined", family, whatIsDone(family))),
      ...remainder("declined", `declined by more than ${percentage(tolerance)}`, declined),
      ...withinMargin(went("withinMargin"), tolerance),
    ]),
    ...section("standing", "Targets and national standing", standingLines(measures, tolerance)),
    ...notCompared(went("notComparable")),
  ];
}

/** Indicators that a part of the summary names; the published report names six or seven. */
const mostNamed = 6;

function section(key: string, heading: string, lines: readonly DraftLine[]): DraftLine[] {
  return lines.length === 0 ? [] : [draftLine(`heading/${key}`, "heading", heading), ...lines];
}

function opening(measures: readonly SummaryMeasure[], tolerance: number): string {
  const row = summarise(
    "",
    measures.map(({ printed }) => printed),
  );
  const byMore =
    row.withinMargin > 0 ? "by more" : `declined by more than ${percentage(tolerance)}`;
  const parts: readonly (readonly [number, string])[] = [
    [row.improving, "improved"],
    [row.withinMargin, `declined by no more than ${percentage(tolerance)}`],
    [row.declining, byMore],
    [row.noChange, "did not change"],
    [row.notComparable, "cannot be compared"],
  ];
  const told = parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []));
  return `This report follows ${counted(measures.length, "measure")}: ${shortList(told, told.length)}.`;
}

function percentage(tolerance: number): string {
  return `${new Big(tolerance).times(100).toFixed()}%`;
}

function movementLine(
  way: "improved" | "declined",
  { key, first, others }: SummaryFamily,
  more: readonly string[],
): DraftLine {
  const { source } = first;
  const movement = narrateMovement(subjectOf(first), source.previous.value, source.latest.value);
  const place = reference([first]);
  const also = others.length > 0 && reference(others) !== "";
  const sentences = [
    `${movement}${place === "" ? "" : ` (${place})`}.`,
    ...(also ? [`${upperFirst(reference(others, 6))} ${way}, too.`] : []),
    ...more,
  ];
  const latest = source.latest.value;
  const figure = latest.kind === "value" ? latest.value.decimal.toFixed() : null;
  return draftLine(`${way}/${key}`, "bullet", sentences.join(" "), figure);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first action that the indicator's commentary gives, in its own words. */
function whatIsDone({ first, others }: SummaryFamily): string[] {
  const actions = [first, ...others].flatMap(({ printed }) => printed.actions);
  const place = actions.findIndex(({ text }) => text.trim().split(/\s+/).length >= 5);
  const action = actions[Math.max(place, 0)];
  if (!action) return [];
  const opensList = action.kind !== "bullet" && !/[.!?…]\s*$/u.test(action.text);
  const text = opensList ? listFrom(actions, Math.max(place, 0)) : action.text;
  const [sentence = ""] = /^.{20,}?[.!?](?=\s|$)/su.exec(text) ?? [text];
  const short = shortened(sentence, longestAction).replace(/[\s.;:,]+$/u, "");
  return short === "" ? [] : [`What is being done: ${short}${/[…!?]$/u.test(short) ? "" : "."}`];
}

/** A line that opens a list, with the bullets below it: `The Council is: offering permanent posts; …`. */
function listFrom(blocks: readonly TextBlock[], place: number): string {
  const below = blocks.slice(place + 1);
  const end = below.findIndex(({ kind }) => kind !== "bullet");
  const bullets = end < 0 ? below : below.slice(0, end);
  const items = bullets.map(({ text }) => text.replace(/[\s.;,]+$/u, ""));
  return `${blocks[place]?.text ?? ""} ${items.join("; ")}`.trim();
}

const longestAction = 150;

/** How many there are in all, where not all are named, and under which ambition the reader finds them. */
function remainder(key: string, words: string, families: readonly SummaryFamily[]): DraftLine[] {
  if (families.length <= mostNamed) return [];
  const measures = families.flatMap(({ first, others }) => [first, ...others]);
  const places = countedByAmbition(measures);
  const text = `In all, ${places} ${words}.`;
  return [draftLine(`more/${key}`, "bullet", text, measures.length)];
}

function withinMargin(measures: readonly SummaryMeasure[], tolerance: number): DraftLine[] {
  if (measures.length === 0) return [];
  const place = reference(measures);
  const text = `${counted(measures.length, "measure")} declined by no more than ${percentage(tolerance)}${place === "" ? "" : `: ${place}`}.`;
  return [draftLine("within-margin", "bullet", text, measures.length)];
}

function notCompared(measures: readonly SummaryMeasure[]): DraftLine[] {
  if (measures.length === 0) return [];
  const place = reference(measures);
  const text = `${counted(measures.length, "measure")} cannot be compared with the previous figure${place === "" ? "" : ` (${place})`}; the notes say why.`;
  return [draftLine("not-compared", "paragraph", text, measures.length)];
}
