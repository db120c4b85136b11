import { makeStyles, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { ruleFamilies, ruleFamily, type RuleFamily, type Severity } from "../../core/rules";
import { usePaneState } from "../session/context";
import { wording } from "../wording";
import { severities } from "./arrange";
import { useArrangement } from "./arrangement";
import { useChangeCheck } from "./change-check";
import { Changes } from "./Changes";
import { chosen } from "./moves";
import type { Choices, Grouping } from "./state";

const useStyles = makeStyles({
  chooser: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  select: { flex: "1 1 120px", minWidth: 0 },
  search: { maxWidth: "none" },
  searched: { minWidth: 0 },
});

/** Which findings are shown, and in what groups. */
export function Chooser() {
  const styles = useStyles();
  return (
    <div role="group" aria-label={wording.check.choose} className={styles.chooser}>
      <Changes />
      <Search />
      <Severities />
      <div className={styles.row}>
        <GroupBy />
        <Families />
      </div>
    </div>
  );
}

function useChoices(): [Choices, (choices: Partial<Choices>) => void] {
  const changeCheck = useChangeCheck();
  const { choices } = usePaneState().check;
  return [choices, (part) => changeCheck((state) => chosen(state, part))];
}

function Search() {
  const styles = useStyles();
  const [{ search }, choose] = useChoices();
  return (
    <SearchBox
      className={styles.search}
      input={{ className: styles.searched }}
      aria-label={wording.check.search}
      placeholder={wording.check.search}
      value={search}
      onChange={(_, { value }) => choose({ search: value })}
    />
  );
}

function Severities() {
  const styles = useStyles();
  const [{ without }, choose] = useChoices();
  const { wanted } = useArrangement();
  const toggle = (severity: Severity) => {
    const next = new Set(without);
    if (!next.delete(severity)) next.add(severity);
    choose({ without: next });
  };
  return (
    <div className={styles.row}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          checked={!without.has(severity)}
          onClick={() => toggle(severity)}
        >
          {wording.check.severityCount(
            severity,
            wanted.filter(({ finding }) => finding.severity === severity).length,
          )}
        </ToggleButton>
      ))}
    </div>
  );
}

function GroupBy() {
  const styles = useStyles();
  const [{ grouping }, choose] = useChoices();
  return (
    <Select
      root={{ className: styles.select }}
      aria-label={wording.check.groupBy}
      value={grouping}
      onChange={(_, { value }) => choose({ grouping: value as Grouping })}
    >
      {Object.entries(wording.check.groupings).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** Only the families that something was found of can be chosen. */
function Families() {
  const styles = useStyles();
  const [{ family }, choose] = useChoices();
  const { items } = useArrangement();
  const found = new Set(items.all.map(({ finding }) => ruleFamily(finding.rule)));
  const offered = ruleFamilies.filter((each) => found.has(each) || each === family);
  return (
    <Select
      root={{ className: styles.select }}
      aria-label={wording.check.family}
      value={family ?? ""}
      onChange={(_, { value }) => choose({ family: value === "" ? null : (value as RuleFamily) })}
    >
      <option value="">{wording.check.allFamilies}</option>
      {offered.map((each) => (
        <option key={each} value={each}>
          {wording.check.families[each]}
        </option>
      ))}
    </Select>
  );
}
