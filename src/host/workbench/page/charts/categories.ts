import type { ChartAxis, ChartSeries } from "../../../../core/drawingml/chart-description";
import { dateOfSerial, serialOfDate } from "../../../../core/values/date-serial";
import { displayText } from "../../../model/numberFormat";

/** The categories of an axis. */
export interface Categories {
  /** Labels in their order. */
  readonly labels: readonly string[];
  /** Labels of wider groups, inner ones first: each with the first category it is for, and how many there are. */
  readonly groups: readonly (readonly CategoryGroup[])[];
  /** Where the points of a series stand among the labels. */
  readonly placesOf: (series: ChartSeries) => readonly number[];
}

export interface CategoryGroup {
  readonly text: string;
  readonly first: number;
  readonly count: number;
}

/** The categories of the first series that has any count for all; without them they are numbered. */
export function categoriesOf(series: readonly ChartSeries[], axis: ChartAxis): Categories {
  const named = series.find(({ categories }) => categories && categories.points.length > 0);
  const points = named?.categories?.points ?? [];
  const format = axis.numberFormat ?? named?.categories?.numberFormat ?? "General";
  if (axis.isOfDates && points.some((point) => typeof point === "number")) {
    return inTime(points, format);
  }
  const count = Math.max(points.length, ...series.map(({ values }) => values.points.length), 0);
  const label = (index: number) => (named ? labelOf(points[index], format) : String(index + 1));
  return {
    labels: indexes(count).map(label),
    groups: (named?.categories?.groups ?? []).map((level) => groupsIn(level, count)),
    placesOf: ({ values }) => indexes(values.points.length),
  };
}

function labelOf(point: string | number | null | undefined, format: string): string {
  if (point === null || point === undefined) return "";
  return typeof point === "number" ? displayText(point, format) : point;
}

function groupsIn(level: readonly (string | null)[], count: number): CategoryGroup[] {
  const starts = indexes(count).filter((index) => index === 0 || (level[index] ?? null) !== null);
  return starts.map((first, index) => ({
    text: level[first] ?? "",
    first,
    count: (starts[index + 1] ?? count) - first,
  }));
}

/** Most days, months or years of an axis; beyond them the dates stand one after the other. */
const unitLimit = 5_000;

/** Every day, month or year from the first date to the last has its place, whether it has a point or not. */
function inTime(points: readonly (string | number | null)[], format: string): Categories {
  const dates = points.map((point) => (typeof point === "number" ? Math.floor(point) : null));
  const known = dates.filter((date) => date !== null);
  const unit = units.find(({ fits }) => fits(known)) ?? days;
  const numbers = dates.map((date) => (date === null ? null : unit.numberOf(date)));
  const placed = numbers.filter((number) => number !== null);
  const first = placed.reduce((a, b) => Math.min(a, b), Infinity);
  const last = placed.reduce((a, b) => Math.max(a, b), -Infinity);
  if (last - first >= unitLimit) {
    const labels = points.map((point) => labelOf(point, format));
    return { labels, groups: [], placesOf: ({ values }) => indexes(values.points.length) };
  }
  const dateOf = new Map(numbers.map((number, index) => [number, dates[index] ?? null]));
  const labels = indexes(last - first + 1).map((step) =>
    displayText(dateOf.get(first + step) ?? unit.dateOf(first + step), format),
  );
  const places = numbers.map((number) => (number === null ? -1 : number - first));
  return { labels, groups: [], placesOf: () => places };
}

/** A measure of time in which dates are counted. */
interface TimeUnit {
  fits(dates: readonly number[]): boolean;
  /** Number of the day, month or year that the date lies in. */
  numberOf(date: number): number;
  /** A date in it, as Excel's serial number. */
  dateOf(number: number): number;
}

const serialOf = (year: number, month: number, day: number) =>
  Math.round(serialOfDate(new Date(Date.UTC(year, month, day))));

const days: TimeUnit = {
  fits: () => true,
  numberOf: (date) => date,
  dateOf: (number) => number,
};

const months: TimeUnit = {
  fits: (dates) => areApart(dates, (date) => months.numberOf(date), 28),
  numberOf: (date) => dateOfSerial(date).getUTCFullYear() * 12 + dateOfSerial(date).getUTCMonth(),
  dateOf: (number) => serialOf(Math.floor(number / 12), number % 12, 1),
};

const years: TimeUnit = {
  fits: (dates) => areApart(dates, (date) => years.numberOf(date), 365),
  numberOf: (date) => dateOfSerial(date).getUTCFullYear(),
  dateOf: (number) => serialOf(number, 0, 1),
};

const units = [years, months, days];

/** No two of the dates are closer to each other than so many days, nor have the same number. */
function areApart(dates: readonly number[], numberOf: (date: number) => number, least: number) {
  const sorted = [...new Set(dates)].sort((a, b) => a - b);
  return sorted.every((date, index) => {
    const before = sorted[index - 1];
    return before === undefined || (date - before >= least && numberOf(date) !== numberOf(before));
  });
}

const indexes = (count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => index);
