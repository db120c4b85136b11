import type { DirectionOfTravel, DirectionReason } from "../trend";
import type { Unit } from "../values/types";
import type { Measure } from "../workbook/types";
import { shortened } from "./published-text";
import type { ReportNote } from "./types";

/** Why a measure has no direction of travel, in a reader's words; nothing where it has one. */
export function notComparedNote(measure: Measure, { reason }: DirectionOfTravel): ReportNote[] {
  const text = sentence(reason, measure);
  return text === null ? [] : [{ measure: shortened(measure.id, 40), text: shortened(text, 400) }];
}

function sentence(reason: DirectionReason, measure: Measure): string | null {
  switch (reason.kind) {
    case "improved":
    case "declined":
    case "within margin":
    case "no change":
      return null;
    case "no polarity":
      return measure.polarity?.value === "none"
        ? "Neither a higher nor a lower figure is better for this measure."
        : "The workbook does not say whether a higher or a lower figure is better.";
    case "both missing":
      return "There is neither a previous nor a latest figure.";
    case "previous missing":
      return "There is no previous figure.";
    case "latest missing":
      return "There is no latest figure.";
    case "unreadable":
      return `The ${reason.side} figure cannot be read: ${reason.explanation}.`;
    case "different units":
      return `The previous figure is ${unitWords(reason.previous)}, the latest is ${unitWords(reason.latest)}.`;
    case "denominator is zero":
      return `The ${reason.side} figure is out of 0.`;
  }
}

function unitWords(unit: Unit): string {
  switch (unit.kind) {
    case "percent":
      return "a percentage";
    case "pounds":
      return "an amount in pounds";
    case "ratio":
      return "a number out of a total";
    case "number":
      return unit.noun ? `a number of ${unit.noun}` : "a number without a unit";
  }
}
