import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { usePaneState, useSession } from "./session/context";
import type { Work } from "./session/state";
import { messagesAttribute } from "./shell/kept-focus";
import { DismissButton, ProblemBar } from "./shell/ProblemBar";
import { wording } from "./wording";

const useStyles = makeStyles({
  status: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    ":empty": { display: "none" },
  },
  work: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingVerticalS },
  message: { flex: "1 1 0", minWidth: "8em", overflowWrap: "anywhere" },
  bar: { flexBasis: "100%" },
});

/**
 * Says to whoever drives the pane from outside, such as a test, that it has opened and waits for the analyst. It is not
 * `aria-busy`, because screen readers keep silent about what is busy.
 */
const idleAttribute = { "data-idle": "" };

/** What goes on, what was done, and what went wrong; always in sight, whatever part is shown. */
export function Status() {
  const styles = useStyles();
  const session = useSession();
  const { work, problem, notice, stopped, checked, start } = usePaneState();
  const hasOpened = checked !== null || start !== "opening";
  return (
    <section
      className={styles.status}
      aria-label={wording.common.messagesLabel}
      {...messagesAttribute}
      {...(hasOpened && !work && idleAttribute)}
    >
      {work && <Working work={work} />}
      {!work && notice !== "" && <Notice intent="success" text={notice} />}
      {stopped !== "" && <Notice intent="info" text={stopped} />}
      {problem && <ProblemBar problem={problem} dismiss={session.dismissProblem} />}
    </section>
  );
}

function Working({ work }: { work: Work }) {
  const styles = useStyles();
  return (
    <div className={styles.work}>
      <Text className={styles.message}>{work.message}</Text>
      {work.cancel && (
        <Button size="small" onClick={work.cancel}>
          {wording.common.cancel}
        </Button>
      )}
      {work.note !== "" && <Caption1>{work.note}</Caption1>}
      <ProgressBar
        className={styles.bar}
        aria-label={work.message}
        {...(work.done !== null && { value: work.done })}
      />
    </div>
  );
}

function Notice({ intent, text }: { intent: "success" | "info"; text: string }) {
  const session = useSession();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton dismiss={session.dismissNotice} />} />
    </MessageBar>
  );
}
