import { Caption1, Text } from "@fluentui/react-components";
import type { Rule } from "../../core/rules";
import { usePaneState } from "../session/context";
import { wording } from "../wording";
import { Entry, EntryList } from "./EntryList";
import { Section } from "./Section";

const words = wording.help.rules;

/** The rules of the check, each with its severity in this workbook and why there is such a rule. */
export function RuleSection({ shown }: { shown: readonly Rule[] }) {
  return (
    <Section name="rules" title={words.title}>
      <Text>{words.introduction}</Text>
      <EntryList label={words.title}>
        {shown.map((rule) => (
          <RuleEntry key={rule.slug} rule={rule} />
        ))}
      </EntryList>
    </Section>
  );
}

function RuleEntry({ rule }: { rule: Rule }) {
  const { checked } = usePaneState();
  const severity = checked?.settings.severities[rule.slug] ?? rule.severity;
  const inWords = severity === "off" ? words.off : wording.check.severity[severity];
  return (
    <Entry title={rule.title} summary={inWords}>
      <Text>{rule.rationale}</Text>
      <Caption1>{rule.slug}</Caption1>
    </Entry>
  );
}
