import type { CellReference, Measure, Sourced } from "../workbook/types";
import { shortened, tidied } from "./published-text";
import { actionsBlocks, commentaryBlocks } from "./text-blocks";
import type { ReportMeasure, TextBlock } from "./types";

type MeasureTexts = Pick<ReportMeasure, "commentary" | "actions">;

/**
 * Commentary and actions of each measure. A text that the measures of one indicator share (one cell for all, or the
 * same words again) stands at the first of them; the others say where to look. No commentary is left blank.
 */
export function measureTexts(measures: readonly Measure[]): Map<Measure, MeasureTexts> {
  const position = new Map(measures.map((measure, i) => [measure, i]));
  const texts = new Map<Measure, MeasureTexts>();
  for (const siblings of indicators(measures)) {
    const own = ownTexts(siblings);
    const holder = siblings.find((m) => own.get(m)!.commentary.length > 0);
    for (const measure of siblings) {
      const { commentary, actions } = own.get(measure)!;
      const isBefore = holder !== undefined && position.get(holder)! < position.get(measure)!;
      texts.set(measure, {
        commentary: commentary.length > 0 ? commentary : [elsewhere(measure, holder, isBefore)],
        actions,
      });
    }
  }
  return texts;
}

/** Measures of one indicator: `6a` and `6b` by their number, others by number and title. */
function indicators(measures: readonly Measure[]): Measure[][] {
  const groups = new Map<string, Measure[]>();
  for (const measure of measures) {
    const key = indicatorKey(measure);
    const group = groups.get(key);
    if (group) group.push(measure);
    else groups.set(key, [measure]);
  }
  return [...groups.values()];
}

function indicatorKey({ id, number, indicator }: Measure): string {
  if (number !== null && /\p{N}\s*\p{L}$/u.test(id)) return `${number}`;
  const title = tidied(indicator).toLowerCase();
  return title === "" ? `measure ${id}` : `${number} ${title}`;
}

function ownTexts(siblings: readonly Measure[]): Map<Measure, MeasureTexts> {
  const commentaries = new Shared();
  const actions = new Shared();
  return new Map(
    siblings.map((measure) => [
      measure,
      {
        commentary: commentaryBlocks(commentaries.firstUse(measure.commentary)),
        actions: actionsBlocks(actions.firstUse(measure.actions)),
      },
    ]),
  );
}

/** Texts that the measures of an indicator have used so far. */
class Shared {
  private readonly seen = new Set<string>();

  /** The text where it is new; "" where it is blank, says nothing, or stands at an earlier measure. */
  firstUse(source: Sourced<string> | null): string {
    if (!source || saysNothing.test(tidied(source.value))) return "";
    const keys = [`text ${tidied(source.value)}`, ...cellKey(source.cell)];
    const isNew = keys.every((key) => !this.seen.has(key));
    keys.forEach((key) => this.seen.add(key));
    return isNew ? source.value : "";
  }
}

function cellKey({ sheet, row, column, line }: CellReference): string[] {
  return line === undefined ? [`cell ${row} ${column} ${sheet}`] : [];
}

const saysNothing = /^(?:n\/?a|none|nil|not applicable|[-–—.]+)?\.?$/iu;

function elsewhere(measure: Measure, holder: Measure | undefined, isBefore: boolean): TextBlock {
  const sentence = () => {
    if (!holder) return "No commentary is given.";
    const here = measure.ambition?.value ?? null;
    const there = holder.ambition?.value ?? null;
    if (here === there) return `See ${shortened(holder.id, 40)} ${isBefore ? "above" : "below"}.`;
    return `See ${shortened(holder.id, 40)} under ${there === null ? "Other measures" : `Ambition ${there}`}.`;
  };
  return { kind: "paragraph", text: sentence() };
}
