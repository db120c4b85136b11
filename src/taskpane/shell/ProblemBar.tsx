import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { copy, CopyProblem } from "../files/clipboard";
import type { Problem } from "../session/state";
import { wording } from "../wording";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  details: {
    maxHeight: "30vh",
    overflow: "auto",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** What went wrong and what to do; with details to copy for support, and a way to try again, where there are any. */
export function ProblemBar({ problem, dismiss }: { problem: Problem; dismiss?: () => void }) {
  const styles = useStyles();
  const { message, details, retry } = problem;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <span role="alert">{message}</span>
        {details !== null && <Details text={details} />}
      </MessageBarBody>
      <MessageBarActions {...(dismiss && { containerAction: <DismissButton dismiss={dismiss} /> })}>
        {retry && (
          <Button size="small" onClick={retry}>
            {wording.common.retry}
          </Button>
        )}
        {details !== null && <CopyButton text={details} />}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Closes the message that it stands in. */
export function DismissButton({ dismiss }: { dismiss: () => void }) {
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Cross />}
      aria-label={wording.common.dismiss}
      onClick={dismiss}
    />
  );
}

function Cross() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 3.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}

function Details({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <details>
      <summary>{wording.common.details}</summary>
      <pre className={styles.details} tabIndex={0} aria-label={wording.common.details}>
        {text}
      </pre>
    </details>
  );
}

function CopyButton({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const copyDetails = async () => {
    try {
      await copy({ text });
      setOutcome("copied");
    } catch (error) {
      if (!(error instanceof CopyProblem)) throw error;
      setOutcome("refused");
    }
  };
  return (
    <Button size="small" onClick={() => void copyDetails()}>
      <span aria-live="polite">{wording.common.copyDetails[outcome]}</span>
    </Button>
  );
}
