import { directionOfTravel, type DirectionOfTravel } from "../trend";
import type { CellReference, IndicatorWorkbook, Measure } from "../workbook/types";
import type { CellContent, CheckContext, RuleSettings } from "./types";

/** What the rules look at in one check; what they share is worked out when it is first asked for. */
export function createCheckContext(
  workbook: IndicatorWorkbook,
  settings: RuleSettings,
): CheckContext {
  const travels = new Map<Measure, DirectionOfTravel | null>();
  const made = new Map<unknown, unknown>();
  const families = familiesOf(workbook.measures);
  const context: CheckContext = {
    workbook,
    settings,
    travel(measure) {
      let travel = travels.get(measure);
      if (travel === undefined) travels.set(measure, (travel = travelOf(measure, settings)));
      return travel;
    },
    siblings: (measure) => families.get(measure) ?? [measure],
    content: (cell) => contentOf(workbook, cell),
    shared<T>(make: (given: CheckContext) => T): T {
      if (!made.has(make)) made.set(make, make(context));
      return made.get(make) as T;
    },
  };
  return context;
}

function travelOf(measure: Measure, settings: RuleSettings): DirectionOfTravel | null {
  const polarity = measure.polarity?.value ?? null;
  if (polarity === null) return null;
  return directionOfTravel(
    measure.previous.value,
    measure.latest.value,
    polarity,
    settings.tolerance,
  );
}

function contentOf({ snapshot }: IndicatorWorkbook, cell: CellReference): CellContent {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const row = cell.row - (sheet?.firstRow ?? 0);
  const column = cell.column - (sheet?.firstColumn ?? 0);
  return {
    value: sheet?.values[row]?.[column] ?? "",
    numberFormat: sheet?.numberFormats[row]?.[column] ?? "General",
    formula: sheet?.formulas[row]?.[column] ?? "",
  };
}

/** The measures of each measure's indicator. Two indicators may carry the same number by mistake, so the title counts too. */
function familiesOf(measures: readonly Measure[]): Map<Measure, Measure[]> {
  const byIndicator = new Map<string, Measure[]>();
  const families = new Map<Measure, Measure[]>();
  for (const measure of measures) {
    const indicator = `${measure.number ?? measure.id}\n${measure.indicator}`;
    const family = byIndicator.get(indicator) ?? [];
    family.push(measure);
    byIndicator.set(indicator, family);
    families.set(measure, family);
  }
  return families;
}
