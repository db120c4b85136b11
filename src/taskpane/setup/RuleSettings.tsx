import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ownSeverity } from "../../core/own-sheets";
import { catalogue, type Severity } from "../../core/rules";
import { matches } from "../help/search";
import { wording } from "../wording";
import { Choice } from "./Choice";
import type { Entries, FormSetting } from "./settings-form";

const useStyles = makeStyles({
  rules: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  search: { maxWidth: "none" },
  input: { minWidth: 0 },
  summary: { cursor: "pointer", minHeight: "24px" },
});

const words = wording.setup.settings;
const rules = new Map(catalogue.map((rule) => [rule.slug, rule]));

interface RuleSettingsProps {
  readonly settings: readonly FormSetting[];
  readonly entries: Entries;
  write(slug: string, severity: string): void;
}

/** How serious the findings of each rule are; the rules are searched by their titles. */
export function RuleSettings({ settings, entries, write }: RuleSettingsProps) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const written = ({ name, entry }: FormSetting) => entries[name] ?? entry;
  const shown = settings.filter(({ name }) =>
    matches(search, [name, rules.get(name)?.title ?? ""]),
  );
  const changed = settings.filter((setting) => written(setting) !== ownSeverity).length;
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Text weight="semibold">{words.groups.rules}</Text> {words.ruleSummary(changed)}
      </summary>
      {isOpen && (
        <div className={styles.rules}>
          <SearchBox
            className={styles.search}
            input={{ className: styles.input }}
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
          <div role="status">{search !== "" && <Text>{words.rulesFound(shown.length)}</Text>}</div>
          {shown.map((setting) => (
            <RuleSeverity
              key={setting.name}
              slug={setting.name}
              severity={written(setting)}
              write={(severity) => write(setting.name, severity)}
            />
          ))}
        </div>
      )}
    </details>
  );
}

interface RuleSeverityProps {
  readonly slug: string;
  readonly severity: string;
  write(severity: string): void;
}

const severities: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

function RuleSeverity({ slug, severity, write }: RuleSeverityProps) {
  const rule = rules.get(slug);
  if (!rule) return null;
  return (
    <Choice label={rule.title} value={severity} choose={write}>
      <option value={ownSeverity}>{words.severity(words.severities[rule.severity])}</option>
      {severities.map((each) => (
        <option key={each} value={each}>
          {words.severities[each]}
        </option>
      ))}
    </Choice>
  );
}
