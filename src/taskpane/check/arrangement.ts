import { createContext, useContext, useMemo } from "react";
import type { Finding } from "../../core/rules";
import type { CheckOutcome } from "../../excel/indicators";
import { grouped, itemsOf, wanted, type Group, type Item, type Items } from "./arrange";
import type { CheckState } from "./state";

/** What the parts of the check show, worked out once for all of them. */
export interface Arrangement {
  readonly checked: CheckOutcome;
  readonly items: Items;
  /** Those that the search and the choices let through, of every severity. */
  readonly wanted: readonly Item[];
  readonly groups: readonly Group[];
  /** The open findings that can be fixed, by rule. */
  readonly fixable: ReadonlyMap<string, readonly Finding[]>;
}

export const ArrangementContext = createContext<Arrangement | null>(null);

/** @throws Error outside an ArrangementContext */
export function useArrangement(): Arrangement {
  const arrangement = useContext(ArrangementContext);
  if (!arrangement) throw new Error("This part stands outside an ArrangementContext.");
  return arrangement;
}

/** Works the arrangement out anew where the findings or the choices have changed. */
export function useArranged(checked: CheckOutcome, check: CheckState): Arrangement {
  const { baseline, choices } = check;
  const items = useMemo(() => itemsOf(checked, baseline), [checked, baseline]);
  const fixable = useMemo(() => fixableByRule(checked.findings), [checked]);
  return useMemo(() => {
    const through = wanted(items, choices);
    const groups = grouped(through, choices);
    return { checked, items, wanted: through, groups, fixable };
  }, [checked, items, fixable, choices]);
}

function fixableByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.fix) continue;
    const ofRule = byRule.get(finding.rule);
    if (ofRule) ofRule.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return byRule;
}
