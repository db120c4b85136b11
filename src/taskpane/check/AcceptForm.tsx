import {
  Button,
  Field,
  Input,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Finding } from "../../core/rules";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { useChangeCheck } from "./change-check";
import { accept } from "./dealing";
import { readDecision, type DecisionProblems } from "./decision";
import { asked } from "./moves";
import { inset } from "../theme/styles";

const useStyles = makeStyles({
  form: inset,
  // A text field has a width of its own, which a pane at 200% zoom has no room for.
  reason: { minWidth: 0, width: "100%" },
  initials: { maxWidth: "120px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks why a finding stays as it is, and who says so. What is missing is told at its field. */
export function AcceptForm({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const { work, check } = usePaneState();
  const [reason, setReason] = useState("");
  const [initials, setInitials] = useState(check.initials);
  const [problems, setProblems] = useState<DecisionProblems>({});
  const fields = useFields(problems);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (work) return;
    const read = readDecision({ reason, initials });
    setProblems(read.problems);
    if (Object.keys(read.problems).length > 0) return;
    void accept(session, finding, read.decision);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={wording.check.acceptNow}>
      <Text>{wording.check.acceptIntroduction}</Text>
      <Field label={wording.check.reason} required validationMessage={problems.reason}>
        <Textarea
          ref={fields.reason}
          root={{ className: styles.reason }}
          className={styles.reason}
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={wording.check.initials} required validationMessage={problems.initials}>
        <Input
          ref={fields.initials}
          className={styles.initials}
          value={initials}
          onChange={(_, { value }) => setInitials(value)}
        />
      </Field>
      <Buttons isBusy={work !== null} />
    </form>
  );
}

/** The first field has the focus at first, and the first one with a problem when something is wrong. */
function useFields(problems: DecisionProblems) {
  const reason = useRef<HTMLTextAreaElement>(null);
  const initials = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = problems.reason === undefined && problems.initials ? initials : reason;
    field.current?.focus();
  }, [problems]);
  return { reason, initials };
}

function Buttons({ isBusy }: { isBusy: boolean }) {
  const styles = useStyles();
  const changeCheck = useChangeCheck();
  return (
    <div className={styles.buttons}>
      <Button size="small" appearance="primary" type="submit" disabledFocusable={isBusy}>
        {wording.check.acceptNow}
      </Button>
      <Button size="small" onClick={() => changeCheck((state) => asked(state, "nothing"))}>
        {wording.check.cancel}
      </Button>
    </div>
  );
}
