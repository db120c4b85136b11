import type { Calculator, Outcome, PlacedFormula } from "../../../calculation/types";
import type { Area } from "../../../../core/workbook/types";
import { boundingArea } from "../../../model/areas";
import type { Effects } from "../../../model/conditional-formats/effects";
import type { ConditionalFormat } from "../../../model/conditional-formats/types";
import { findSheet, type SheetModel, type WorkbookModel } from "../../../model/workbook";
import { composed } from "./composing";
import type { ChangedCells } from "./formula-rules";
import { rulesOf, type KnownRule } from "./known-rules";
import { mostAreas, ValueSnapshot } from "./value-snapshot";

/** What the rules of a workbook make of its cells, kept up to date. */
export class ConditionalLooks {
  private readonly snapshots = new Map<string, ValueSnapshot>();
  private readonly known = new Map<string, KnownSheet>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly evaluate: Calculator["evaluate"],
  ) {}

  /** What the rules make of the sheet's cells, as far as it was worked out. */
  of(sheet: string): Effects | undefined {
    return this.known.get(sheet)?.effects;
  }

  /**
   * Works out what has become of the rules of these sheets: of those that are new, and of those that read what has
   * changed.
   *
   * @returns Whether anything was worked out anew.
   * @throws CalculationError where formulas cannot be calculated in time.
   */
  async refresh(sheets: Iterable<string>): Promise<boolean> {
    const ruled = [...sheets]
      .flatMap((id) => findSheet(this.workbook, id) ?? [])
      .filter(({ id, conditionalFormats = [] }) => {
        return conditionalFormats.length > 0 || this.known.has(id);
      });
    if (ruled.length === 0) return false;
    this.noteChanges();
    let isNew = false;
    for (const sheet of ruled) isNew = (await this.refreshSheet(sheet)) || isNew;
    return isNew;
  }

  private noteChanges(): void {
    const changed = new Map<string, readonly Area[]>();
    for (const sheet of this.workbook.sheets) {
      const snapshot = this.snapshots.get(sheet.id) ?? new ValueSnapshot();
      this.snapshots.set(sheet.id, snapshot);
      const areas = snapshot.takeChanges(sheet);
      if (areas.length > 0) changed.set(sheet.name.toLowerCase(), areas);
    }
    for (const known of this.known.values()) known.changed = merged(known.changed, changed);
  }

  private async refreshSheet(sheet: SheetModel): Promise<boolean> {
    const known = this.known.get(sheet.id) ?? newlyKnown();
    this.known.set(sheet.id, known);
    const rules = rulesOf(sheet, known.rules);
    const isAnswered = await this.workOut(rules, known.changed);
    known.changed = new Map();
    const isSame =
      rules.length === known.rules.size && rules.every(({ format }) => known.rules.has(format));
    if (!isAnswered && isSame) return false;
    known.rules = new Map(rules.map((rule) => [rule.format, rule]));
    known.effects = composed(rules);
    return true;
  }

  private async workOut(rules: readonly KnownRule[], changed: ChangedCells): Promise<boolean> {
    const due = rules.flatMap((rule) => rule.due(changed) ?? []);
    const questions = new Map(due.flatMap(({ questions: asked }) => [...asked]));
    const results = await this.answers(questions);
    for (const { settle } of due) settle(results);
    return due.length > 0;
  }

  private async answers(
    questions: ReadonlyMap<string, PlacedFormula>,
  ): Promise<Map<string, Outcome>> {
    const entries = [...questions];
    const results = new Map<string, Outcome>();
    for (let start = 0; start < entries.length; start += atOnce) {
      const block = entries.slice(start, start + atOnce);
      const outcomes = await this.evaluate(
        block.map(([, question]) => question),
        this.workbook,
      );
      block.forEach(([key], index) => results.set(key, outcomes[index] ?? { error: "#VALUE!" }));
      // Nobody else is answered while formulas are evaluated.
      await new Promise((others) => setImmediate(others));
    }
    return results;
  }
}

/** Formulas that are evaluated in one go. */
const atOnce = 200;

interface KnownSheet {
  rules: Map<ConditionalFormat, KnownRule>;
  effects: Effects;
  /** What has changed since its rules were worked out. */
  changed: ChangedCells;
}

const newlyKnown = (): KnownSheet => ({ rules: new Map(), effects: new Map(), changed: new Map() });

function merged(before: ChangedCells, now: ChangedCells): ChangedCells {
  const areas = new Map(before);
  for (const [sheet, more] of now) {
    const all = [...(areas.get(sheet) ?? []), ...more];
    areas.set(sheet, all.length > mostAreas ? [all.reduce(boundingArea)] : all);
  }
  return areas;
}
