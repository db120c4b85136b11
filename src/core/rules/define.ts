import type { Fact, Finding, Rule, RuleDefinition } from "./types";

/** Makes a catalogue rule of a definition: its facts become findings, so that no caller sees their type. */
export function defineRule<F>(definition: RuleDefinition<F>): Rule {
  const { check, message, expected, actual, fix, ...described } = definition;

  const inWords = (fact: Fact<F>): Finding => ({
    rule: described.slug,
    severity: described.severity,
    measure: fact.measure?.id ?? null,
    cell: fact.cell,
    message: message(fact),
    ...(expected && { expected: expected(fact) }),
    ...(actual && { actual: actual(fact) }),
    ...(fix && { fix: fix(fact) }),
  });

  return { ...described, findings: (context) => check(context).map(inWords) };
}
