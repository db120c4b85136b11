import { oneLine } from "../text";
import type { Line } from "./lines";

/** Title of an indicator, and the labels of its measures where the cell names them. */
export interface TitleAndLabels {
  readonly title: string;
  readonly labels: readonly string[];
}

/**
 * How many measures the lines of an indicator's cell name: bullets, or lines below one that ends with a
 * colon. Null where the lines alone do not say it.
 */
export function namedMeasures(lines: readonly Line[]): number | null {
  const { labels } = listed(lines);
  return labels.length >= 2 ? labels.length : null;
}

/**
 * Tells the title from the labels of `count` measures. Without bullets or a colon, one line more than
 * measures is a title and its labels; as many lines as measures are labels, which together are the title.
 * `labels` is empty where the lines do not say which measure is which.
 */
export function titleAndLabels(lines: readonly Line[], count: number): TitleAndLabels {
  const whole = { title: joined(lines), labels: [] };
  if (count < 2) return whole;
  const list = listed(lines);
  if (list.labels.length === count) return list.title === "" ? named(list.labels) : list;
  for (const texts of [lines.map(({ text }) => text), withContinuations(lines)]) {
    const [first = "", ...rest] = texts;
    if (rest.length === count) return { title: oneLine(first), labels: rest.map(oneLine) };
    if (texts.length === count) return named(texts.map(oneLine));
  }
  return whole;
}

/** The labels in a column of their own: one a line, where a line may go on in the next. */
export function labelLines(lines: readonly Line[], count: number | null): string[] {
  const single = lines.map(({ text }) => oneLine(text));
  const merged = (
    lines.some(({ hasBullet }) => hasBullet) ? bulleted(lines).labels : withContinuations(lines)
  ).map(oneLine);
  return count === null || merged.length === count || single.length !== count ? merged : single;
}

function named(labels: readonly string[]): TitleAndLabels {
  return { title: labels.join(" / "), labels };
}

function listed(lines: readonly Line[]): TitleAndLabels {
  if (lines.filter(({ hasBullet }) => hasBullet).length >= 2) return bulleted(lines);
  const colon = lines.findIndex(({ text }) => text.endsWith(":"));
  if (colon < 0) return { title: joined(lines), labels: [] };
  return {
    title: joined(lines.slice(0, colon + 1)),
    labels: withContinuations(lines.slice(colon + 1), false).map(oneLine),
  };
}

/** Lines before the first bullet are the title; a line without bullet goes on with the bullet above. */
function bulleted(lines: readonly Line[]): TitleAndLabels {
  const first = lines.findIndex(({ hasBullet }) => hasBullet);
  const labels: string[] = [];
  for (const { hasBullet, text } of lines.slice(Math.max(0, first))) {
    if (hasBullet || labels.length === 0) labels.push(text);
    else labels[labels.length - 1] += ` ${text}`;
  }
  return { title: joined(lines.slice(0, Math.max(0, first))), labels: labels.map(oneLine) };
}

/** Joins a line to the one above where it begins with a bracket, or with a small letter if `small`. */
function withContinuations(lines: readonly Line[], small = true): string[] {
  const texts: string[] = [];
  for (const { text, hasBullet } of lines) {
    const goesOn = !hasBullet && (small ? /^(?:\(|\p{Ll})/u : /^\(/).test(text);
    if (goesOn && texts.length > 0) texts[texts.length - 1] += ` ${text}`;
    else texts.push(text);
  }
  return texts;
}

function joined(lines: readonly Line[]): string {
  return oneLine(lines.map(({ raw, text, hasBullet }) => (hasBullet ? raw : text)).join(" "));
}
