import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Switch,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { CheckOutcome } from "../../excel/indicators";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { AcceptedFindings } from "./AcceptedFindings";
import { check } from "./actions";
import { ArrangementContext, useArranged } from "./arrangement";
import { useChangeCheck } from "./change-check";
import { Chooser } from "./Chooser";
import { FindingGroups } from "./FindingGroups";
import { Headline } from "./Headline";
import { useKeys } from "./keys";
import { Results } from "./Results";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** The check: a button, the headline, and the findings. */
export function CheckView() {
  const styles = useStyles();
  const session = useSession();
  const { work, checked, check: state } = usePaneState();
  return (
    <>
      {!checked && <Text>{wording.check.introduction}</Text>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void check(session)}
        >
          {wording.check.check}
        </Button>
        {checked && <FollowEdits />}
      </div>
      {state.staleBecause !== "" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{state.staleBecause}</MessageBarBody>
        </MessageBar>
      )}
      {checked && <Outcome checked={checked} />}
    </>
  );
}

/** Whether edits in Excel refresh the findings. */
function FollowEdits() {
  const changeCheck = useChangeCheck();
  const { isLive } = usePaneState().check;
  return (
    <Switch
      label={wording.check.live}
      checked={isLive}
      onChange={(_, { checked: next }) => changeCheck((state) => ({ ...state, isLive: next }))}
    />
  );
}

function Outcome({ checked }: { checked: CheckOutcome }) {
  const { check: state } = usePaneState();
  const arrangement = useArranged(checked, state);
  const onKeyDown = useKeys(arrangement);
  const hasFindings = checked.findings.length > 0 || arrangement.items.changes !== null;
  return (
    <ArrangementContext.Provider value={arrangement}>
      <Headline />
      <section aria-label={wording.check.findings} onKeyDown={onKeyDown}>
        {hasFindings && <Chooser />}
        <FindingGroups />
      </section>
      <AcceptedFindings />
      <Results />
    </ArrangementContext.Provider>
  );
}
