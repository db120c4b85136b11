import { readPolarity } from "../../vocabulary";
import { keyOf } from "../../vocabulary/words";
import { oneLine } from "../../workbook/text";
import type { Sourced } from "../../workbook/types";
import { readAims } from "../linking/aims/read-aims";
import { limitAlone } from "../linking/aims/thresholds";
import type { Commitment, DesiredDirection, PlacedText } from "../types";

/** What a register's columns say of a statement. */
export interface StatedBeside {
  /** A column of the desired direction; null where there is none, or its cell is blank. */
  readonly desired: PlacedText | null;
  readonly indicators: readonly Sourced<string>[];
}

/** Makes the commitments of one register: one of each statement, or of each of its aims. */
export type CommitmentMaker = (statement: PlacedText, beside: StatedBeside) => Commitment[];

/** A maker whose keys tell the same words apart where a register has them twice. */
export function commitmentMaker(register: Commitment["register"]): CommitmentMaker {
  const seen = new Map<string, number>();
  const keyFor = (text: string) => {
    const words = `${register}: ${keyOf(text)}`;
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return times === 1 ? words : `${words} #${times}`;
  };
  return ({ text, cell }, { desired, indicators }) => {
    const statement = oneLine(text);
    const aims = readAims(statement);
    return aims.map((aim) => {
      const words = aims.length === 1 ? statement : aim.text;
      return {
        key: keyFor(words),
        register,
        text: words,
        statement,
        cell,
        desired: desired ? saidInColumn(desired) : { value: aim.desired, text: words, cell },
        namedIndicators: indicators,
      };
    });
  };
}

function saidInColumn({ text, cell }: PlacedText): DesiredDirection {
  return { value: directionIn(text), text, cell };
}

/** The direction that the column of desired directions says: "Increase", "↓", "a reduction"; null for none. */
export function directionIn(text: string): "higher" | "lower" | null {
  const polarity = readPolarity(text);
  if (polarity !== null) return polarity === "none" ? null : polarity;
  return limitAlone(text) ?? readAims(text)[0]?.desired ?? null;
}
