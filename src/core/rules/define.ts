import type { Fact, Finding, Rule, RuleDefinition } from "./types";

/** Makes a catalogue rule of a definition: its facts become findings, so that no caller sees their type. */
export function defineRule<F>(definition: RuleDefinition<F>): Rule {
  const { check, message, expected, actual, fix, ...described } = definition;

  const inWords = (fact: Fact<F>): Finding => {
    const repair = fix?.(fact) ?? null;
    return {
      rule: described.slug,
      severity: described.severity,
      measure: fact.measure?.id ?? null,
      cell: fact.cell,
      message: message(fact),
      ...(expected && { expected: expected(fact) }),
      ...(actual && { actual: actual(fact) }),
      ...(repair && { fix: repair }),
    };
  };

  return { ...described, findings: (context) => check(context).map(inWords) };
}
