import { useSyncExternalStore } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { countBySeverity, type Finding } from "../core/rules";
import type { CellReference } from "../core/workbook/types";
import { FindingList } from "./FindingList";
import type { Session, SessionState } from "./session";
import { wording } from "./wording";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** The whole pane: two buttons, the outcome in a live region, and the findings. */
export function Pane({ session }: { session: Session }) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const isBusy = state.kind === "busy";
  return (
    <main className={styles.pane}>
      <Title3 as="h1">{wording.title}</Title3>
      <Text>{wording.introduction}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void session.check()}
        >
          {wording.check}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void session.build()}>
          {wording.build}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        <Outcome state={state} />
      </div>
      <Findings state={state} goTo={session.goTo} />
    </main>
  );
}

function Outcome({ state }: { state: SessionState }) {
  switch (state.kind) {
    case "idle":
      return null;
    case "busy":
      return <Spinner size="tiny" labelPosition="after" label={state.message} />;
    case "problem":
      return <Message intent="error" text={state.message} />;
    case "built":
      return <Message intent="success" text={wording.built(state.outcome.report.sheets)} />;
    case "checked": {
      const counts = countBySeverity(state.outcome.findings);
      const text = wording.headline(state.outcome.workbook.measures.length, counts);
      return <Message intent={counts.error > 0 ? "warning" : "success"} text={text} />;
    }
  }
}

function Message({ intent, text }: { intent: "error" | "warning" | "success"; text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

interface FindingsProps {
  state: SessionState;
  goTo(cell: CellReference): Promise<void>;
}

function Findings({ state, goTo }: FindingsProps) {
  const findings: readonly Finding[] | null =
    state.kind === "checked" || state.kind === "built" ? state.outcome.findings : null;
  if (!findings) return null;
  if (findings.length === 0) return <Text>{wording.noFindings}</Text>;
  return <FindingList findings={findings} goTo={goTo} />;
}
