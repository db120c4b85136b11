import { catalogue, type Finding } from "../../core/rules";
import { UsageError } from "./arguments";

/** Options that choose among the findings. */
export const ruleOption = {
  rule: { type: "string", multiple: true },
  measure: { type: "string", multiple: true },
} as const;

/** The findings of the rules and measures that were named; all where none was. */
export function chosenFindings(
  findings: readonly Finding[],
  { rule, measure }: { readonly rule?: readonly string[]; readonly measure?: readonly string[] },
): Finding[] {
  for (const slug of rule ?? []) knownRule(slug);
  return findings.filter(
    (finding) =>
      (rule === undefined || rule.includes(finding.rule)) &&
      (measure === undefined || measure.includes(finding.measure ?? "")),
  );
}

/** @throws UsageError where there is no such rule */
export function knownRule(slug: string): string {
  if (catalogue.some((each) => each.slug === slug)) return slug;
  throw new UsageError(`There is no rule "${slug}"; docs/rules.md lists them.`);
}
