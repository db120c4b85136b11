import { asTyped, figure } from "../cells";
import type { PublishedMeasure } from "../data";
import type { CellPlan } from "../../../src/host/planned-workbook/plan";
import { asNumber, storedFigure } from "../stored-figures";

/** A year's cells of one measure: the value, and the parts that have columns of their own. */
export interface YearCells {
  readonly value: CellPlan;
  readonly numerator: CellPlan | null;
  readonly denominator: CellPlan | null;
  readonly target: CellPlan | null;
}

const percentFormat = "0.0%;[Red]-0.0%";
const countFormat = "#,##0";

/** The value's cell and, where the workbook keeps them apart, numerator, denominator and target. */
export function yearCells(measure: PublishedMeasure, side: "previous" | "latest"): YearCells {
  const published = measure[side];
  return (
    withFraction(published) ??
    (side === "latest" ? withTarget(published) : null) ?? {
      ...onlyValue,
      value: storedFigure(measure, published, "oldBody"),
    }
  );
}

const onlyValue = { numerator: null, denominator: null, target: null };

/** `67.4% (694/1,030)` and `33/41 (80.5%)`: the percentage, and the fraction in columns of its own. */
function withFraction(published: string): YearCells | null {
  const match =
    /^(?<percentage>[\d.]+%) \((?<fraction>[\d,]+\/[\d,]+)\)(?: (?<period>\(.+\)))?$/.exec(
      published,
    ) ?? /^(?<fraction>[\d,]+\/[\d,]+) \((?<percentage>[\d.]+%)\)$/.exec(published);
  if (!match?.groups) return null;
  const { percentage = "", fraction = "", period } = match.groups;
  const [numerator, denominator] = fraction.split("/").map((part) => count(part));
  return {
    ...onlyValue,
    value: period ? asTyped(`${percentage} ${period}`, "oldBody") : percent(percentage),
    numerator: numerator ?? null,
    denominator: denominator ?? null,
  };
}

/** `97% Autumn 2022 (Target 85%)` and `947 against a target of 916`. */
function withTarget(published: string): YearCells | null {
  const match =
    /^(?<value>.+) \(Target (?<target>[\d.]+%)\)$/.exec(published) ??
    /^(?<value>[\d,]+) against a target of (?<target>[\d,]+)$/.exec(published);
  if (!match?.groups) return null;
  const { value = "", target = "" } = match.groups;
  return {
    ...onlyValue,
    value: asNumber(value) ? numberOf(value) : asTyped(value, "oldBody"),
    target: numberOf(target),
  };
}

function numberOf(text: string): CellPlan {
  return text.endsWith("%") ? percent(text, "0%") : count(text);
}

function percent(text: string, format = percentFormat): CellPlan {
  return figure(asNumber(text)?.value ?? Number.NaN, format, "oldBody");
}

function count(text: string): CellPlan {
  return figure(Number(text.replaceAll(",", "")), countFormat, "oldBody");
}
