import type Big from "big.js";
import { directionOfTravel, type DirectionOfTravel, type Polarity } from "../../trend";
import { opposite } from "../../vocabulary/read-polarity";
import { oneLine } from "../../workbook/text";
import type { Measure } from "../../workbook/types";
import type { Commitment, IndicatorLink } from "../types";

/** How a promise stands, by its indicators. */
export type CourseVerdict =
  | "on course"
  | "not on course"
  /** No change, or off course within the tolerance. */
  | "little change"
  /** A figure is missing or cannot be compared, or nothing says which way it is to go. */
  | "cannot be said"
  | "not measured";

/** One measure of a promise, from previous to latest data, in the direction that the promise wants. */
export interface MeasureCourse {
  readonly measure: Measure;
  /** Which way this measure is to go: turned round where it measures the opposite of the promise. */
  readonly wanted: Exclude<Polarity, "none"> | null;
  /** Whether the promise says so, or else the measure's own polarity; null where neither does. */
  readonly wantedBy: "promise" | "polarity" | null;
  readonly isOpposite: boolean;
  readonly verdict: Exclude<CourseVerdict, "not measured">;
  /** Travel in the wanted direction; null where none is wanted. */
  readonly travel: DirectionOfTravel | null;
  /** On one line, as typed; "" where blank. */
  readonly previous: string;
  readonly latest: string;
}

/** How a promise stands. */
export interface Course {
  readonly verdict: CourseVerdict;
  /** In words, where several measures differ: "1 of 3 measures on course, 1 not on course". */
  readonly reason: string;
  readonly measures: readonly MeasureCourse[];
}

/**
 * Judges a promise by the measures of its links: each from previous to latest data in the desired direction, by the rule
 * of the direction of travel. Where the promise says no direction, the measure's polarity counts. Confirmed and named
 * links go before proposals, which only count where there are no others.
 * @param measures those of the workbook by their ids
 * @param tolerance margin as a fraction of the previous value: 0.05 is 5%
 */
export function courseOf(
  commitment: Pick<Commitment, "desired">,
  links: readonly IndicatorLink[],
  measures: ReadonlyMap<string, Measure>,
  tolerance: number | Big,
): Course {
  const certain = links.filter(({ origin }) => origin !== "proposed");
  const judged = (certain.length > 0 ? certain : links).flatMap((link) =>
    link.measures.flatMap((id) => {
      const measure = measures.get(id);
      return measure ? [measureCourse(commitment, link, measure, tolerance)] : [];
    }),
  );
  const verdict = verdictOf(judged);
  return { verdict, reason: reasonOf(judged, verdict), measures: judged };
}

/** Which way the linked measure is to go by the words of the promise; null where they say none. */
export function wantedByPromise(
  { desired: { value } }: Pick<Commitment, "desired">,
  { isOpposite }: Pick<IndicatorLink, "isOpposite">,
): Exclude<Polarity, "none"> | null {
  if (value === null) return null;
  const wanted = isOpposite ? opposite(value) : value;
  return wanted === "none" ? null : wanted;
}

function measureCourse(
  commitment: Pick<Commitment, "desired">,
  link: IndicatorLink,
  measure: Measure,
  tolerance: number | Big,
): MeasureCourse {
  const promised = wantedByPromise(commitment, link);
  const polarity = measure.polarity?.value ?? null;
  const wanted = promised ?? (polarity === "none" ? null : polarity);
  const travel =
    wanted && directionOfTravel(measure.previous.value, measure.latest.value, wanted, tolerance);
  return {
    measure,
    wanted,
    wantedBy: promised ? "promise" : wanted ? "polarity" : null,
    isOpposite: link.isOpposite,
    verdict: travel ? verdicts[travel.direction] : "cannot be said",
    travel,
    previous: oneLine(measure.previous.text),
    latest: oneLine(measure.latest.text),
  };
}

const verdicts: Readonly<Record<DirectionOfTravel["direction"], MeasureCourse["verdict"]>> = {
  "↑": "on course",
  "↓": "not on course",
  "⇄": "little change",
  "N/A": "cannot be said",
};

/** Measures of which nothing can be said leave the verdict to the others; on and off course leave none. */
function verdictOf(judged: readonly MeasureCourse[]): CourseVerdict {
  if (judged.length === 0) return "not measured";
  const has = (verdict: CourseVerdict) => judged.some((each) => each.verdict === verdict);
  if (has("on course")) return has("not on course") ? "cannot be said" : "on course";
  if (has("not on course")) return "not on course";
  return has("little change") ? "little change" : "cannot be said";
}

function reasonOf(judged: readonly MeasureCourse[], verdict: CourseVerdict): string {
  const [only] = judged;
  if (!only) return "No indicator measures it.";
  if (judged.length > 1) return `${countsOf(judged)}.`;
  if (verdict !== "cannot be said") return "";
  return only.wanted === null
    ? "Neither the promise nor the indicator says which way the figure is to go."
    : whyNot(only.travel);
}

function countsOf(judged: readonly MeasureCourse[]): string {
  const order = ["on course", "not on course", "little change", "cannot be said"] as const;
  const counts = order.flatMap((verdict) => {
    const count = judged.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  return `Of ${judged.length} measures ${counts.join(", ")}`;
}

function whyNot(travel: DirectionOfTravel | null): string {
  switch (travel?.reason.kind) {
    case "previous missing":
      return "There is no previous data.";
    case "latest missing":
      return "There is no latest data.";
    case "both missing":
      return "There is no data.";
    case "different units":
      return "Previous and latest data are in different units.";
    default:
      return "The figures cannot be compared.";
  }
}
