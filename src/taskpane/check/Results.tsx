import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { resultsToClipboard, resultsToSheet } from "./actions";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** What can be done with the results as a whole. */
export function Results() {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePaneState();
  return (
    <div className={styles.row}>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() => void resultsToSheet(session)}
      >
        {wording.check.toSheet}
      </Button>
      <Button size="small" onClick={() => void resultsToClipboard(session)}>
        {wording.check.toClipboard}
      </Button>
    </div>
  );
}
