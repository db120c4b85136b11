import { walkPlan } from "../../core/planning/action-plan";
import { inputSheets } from "../../core/planning/input-sheets";
import type { Planning, RegisterKind } from "../../core/planning/types";
import { counted } from "../../core/workbook/text";
import type { CellReference, ReadingNote } from "../../core/workbook/types";

/** What was read of a register on a sheet. */
export interface ReadRegister {
  readonly kind: RegisterKind;
  readonly sheet: string;
  /** In words: `11 priorities`, `29 measures`; empty where nothing is entered yet. */
  readonly entries: readonly string[];
  readonly notes: readonly ReadingNote[];
}

/**
 * The registers of a workbook, one for each kind and sheet, in the order in which they were read; then the sheets of the
 * template that are there and hold nothing yet.
 * @param sheets names of the workbook's sheets
 */
export function readRegisters(planning: Planning, sheets: readonly string[]): ReadRegister[] {
  const read = registersWithEntries(planning);
  const empty = inputSheets
    .filter(({ kind, name }) => sheets.includes(name) && !read.some((each) => each.kind === kind))
    .map(({ kind, name }): ReadRegister => ({ kind, sheet: name, entries: [], notes: [] }));
  return [...read, ...empty];
}

function registersWithEntries(planning: Planning): ReadRegister[] {
  const registers = new Map<string, ReadRegister>();
  for (const { kind, sheet, notes } of planning.places) {
    const key = JSON.stringify([kind, sheet]);
    const known = registers.get(key);
    const entries = known?.entries ?? entriesOf(planning, kind, sheet);
    registers.set(key, { kind, sheet, entries, notes: [...(known?.notes ?? []), ...notes] });
  }
  return [...registers.values()];
}

function entriesOf(planning: Planning, kind: RegisterKind, sheet: string): string[] {
  const isHere = ({ cell }: { readonly cell: CellReference }) => cell.sheet === sheet;
  return counts[kind](planning, isHere)
    .filter(([count]) => count > 0)
    .map(([count, noun, nouns]) => counted(count, noun, nouns));
}

type Count = readonly [count: number, noun: string, nouns?: string];
type IsHere = (placed: { readonly cell: CellReference }) => boolean;

const counts: Readonly<Record<RegisterKind, (planning: Planning, isHere: IsHere) => Count[]>> = {
  priorities({ priorities }, isHere) {
    const here = priorities.filter(({ title }) => isHere(title));
    return [
      [here.length, "priority", "priorities"],
      [here.flatMap(({ objectives }) => objectives).length, "objective"],
      [here.flatMap(({ measures }) => measures).length, "measure"],
    ];
  },
  successMeasures({ successMeasures }, isHere) {
    return [[successMeasures.filter(({ text }) => isHere(text)).length, "statement"]];
  },
  context({ context }, isHere) {
    return [[context.filter(({ title }) => isHere(title)).length, "figure"]];
  },
  scorecard({ scorecard }, isHere) {
    const here = scorecard.filter(({ bee }) => isHere(bee));
    return [
      [here.length, "outcome bee"],
      [here.flatMap(({ pledges }) => pledges).length, "pledge"],
      [here.flatMap(({ measures }) => measures).length, "measure"],
    ];
  },
  actionPlan({ actionPlan }, isHere) {
    const entries = walkPlan(actionPlan)
      .map(({ entry }) => entry)
      .filter(({ title }) => isHere(title));
    const at = (level: string) => entries.filter((entry) => entry.level === level).length;
    return [
      [at("area"), "strategic area"],
      [at("priority"), "priority", "priorities"],
      [at("action"), "action"],
      [at("task"), "task"],
    ];
  },
};
