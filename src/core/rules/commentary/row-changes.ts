import Big from "big.js";
import type { PrintedNumber } from "../../values/types";
import type { QuotedFigure } from "./marked";
import { type Aspect, type RowFigure, rounds } from "./row-figures";

/** A change between two figures, by a reader's calculator, and how far rounding in print may have moved it. */
interface Change {
  readonly size: Big;
  readonly slack: Big;
}

const places = 20;

/**
 * Whether a quoted change is one that the row's figures give: relative for a percentage, in percentage points
 * for points (and, as people write it, for a percentage of a percentage), absolute for counts and pounds.
 * Null where the row has no figures for such a change.
 */
export function fitsChange(quoted: QuotedFigure, aspects: readonly Aspect[]): boolean | null {
  const changes = aspects.flatMap((aspect) => changesOf(quoted, aspect));
  return changes.length === 0 ? null : changes.some((change) => isAlike(quoted.number, change));
}

/** The change that a sentence should quote, in the kind and at the decimals that it does quote; null where there is none. */
export function expectedChange({ number, unit }: QuotedFigure, aspect: Aspect): Big | null {
  const { previous, latest } = aspect;
  if (!previous || !latest) return null;
  const isRelative = unit === "percent";
  const change = isRelative
    ? relative(previous.printed, latest.printed)
    : absolute(previous.printed, latest.printed);
  return change && change.size.round(number.decimals, Big.roundHalfUp);
}

function changesOf({ unit }: QuotedFigure, aspect: Aspect): Change[] {
  const { previous, latest } = aspect;
  if (!previous || !latest) return [];
  const pairs = variants(previous, latest);
  const all = (compute: typeof relative) =>
    pairs.flatMap(([before, after]) => compute(before, after) ?? []);
  if (unit === "percent") {
    return [...all(relative), ...(aspect.unit === "percent" ? all(absolute) : [])];
  }
  if (unit === "points") return aspect.unit === "percent" ? all(absolute) : [];
  return aspect.unit === unit ? all(absolute) : [];
}

type Decimal = Pick<PrintedNumber, "decimal" | "decimals">;

/** The printed figures, and those before rounding where both are known. */
function variants(previous: RowFigure, latest: RowFigure): [Decimal, Decimal][] {
  const printed: [Decimal, Decimal] = [previous.printed, latest.printed];
  if (!previous.exact || !latest.exact) return [printed];
  const exact = (decimal: Big): Decimal => ({ decimal, decimals: places });
  return [printed, [exact(previous.exact), exact(latest.exact)]];
}

function absolute(before: Decimal, after: Decimal): Change {
  return {
    size: after.decimal.minus(before.decimal).abs(),
    slack: halfUnit(before).plus(halfUnit(after)),
  };
}

function relative(before: Decimal, after: Decimal): Change | null {
  if (before.decimal.eq(0)) return null;
  const share = (change: Big) => change.times(100).div(before.decimal.abs());
  const growth = after.decimal.div(before.decimal).abs();
  return {
    size: share(after.decimal.minus(before.decimal).abs()),
    slack: share(halfUnit(after).plus(halfUnit(before).times(growth))),
  };
}

/** Whole numbers are counts and exact; what has decimals was rounded. */
function halfUnit({ decimals }: Decimal): Big {
  return decimals === 0 ? new Big(0) : new Big(10).pow(-decimals).div(2);
}

function isAlike(quoted: PrintedNumber, { size, slack }: Change): boolean {
  if (rounds(size, { ...quoted, decimal: quoted.decimal.abs() })) return true;
  const ownSlack = new Big(10).pow(-quoted.decimals).div(2);
  return slack.gt(0) && size.minus(quoted.decimal.abs()).abs().lte(slack.plus(ownSlack));
}

/** The distance from the target as the quoted unit has it; null where the units do not go together. */
export function distanceFromTarget(
  quoted: QuotedFigure,
  latest: Decimal,
  target: Decimal,
  isPercentage: boolean,
): { readonly fits: boolean; readonly expected: Big } | null {
  const inPoints = absolute(target, latest);
  const share = relative(target, latest);
  const fitting =
    quoted.unit === "percent"
      ? [share, isPercentage ? inPoints : null]
      : quoted.unit === "points" && !isPercentage
        ? []
        : [inPoints];
  const known = fitting.flatMap((change) => change ?? []);
  const [first] = known;
  if (!first) return null;
  return {
    fits: known.some((change) => isAlike(quoted.number, change)),
    expected: first.size.round(quoted.number.decimals, Big.roundHalfUp),
  };
}
