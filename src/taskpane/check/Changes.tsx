import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/rules";
import { usePaneState } from "../session/context";
import { wording } from "../wording";
import { useArrangement } from "./arrangement";
import { useChangeCheck } from "./change-check";
import { chosen } from "./moves";

const useStyles = makeStyles({
  changes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  gone: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", minHeight: "24px" },
});

/** How many of the findings that are gone are listed. */
const mostListed = 100;

/** What has changed since the check before; nothing where there is none. */
export function Changes() {
  const styles = useStyles();
  const changeCheck = useChangeCheck();
  const { choices } = usePaneState().check;
  const { changes } = useArrangement().items;
  if (!changes) return null;
  const { added, gone, unchanged } = changes;
  const onlyNew = !choices.onlyNew;
  return (
    <div className={styles.changes}>
      <Text>{wording.check.changes(added.size, gone.length, unchanged)}</Text>
      {(added.size > 0 || choices.onlyNew) && (
        <div>
          <ToggleButton
            size="small"
            checked={choices.onlyNew}
            onClick={() => changeCheck((state) => chosen(state, { onlyNew }))}
          >
            {wording.check.onlyNew}
          </ToggleButton>
        </div>
      )}
      {gone.length > 0 && <Gone findings={gone} />}
    </div>
  );
}

function Gone({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const left = findings.length - mostListed;
  return (
    <details>
      <summary className={styles.summary}>{wording.check.gone(findings.length)}</summary>
      <ul className={styles.gone}>
        {findings.slice(0, mostListed).map((finding, place) => (
          <li key={place}>{wording.check.goneFinding(finding.measure, finding.message)}</li>
        ))}
        {left > 0 && <li>{wording.check.goneMore(left)}</li>}
      </ul>
    </details>
  );
}
