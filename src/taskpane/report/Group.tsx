import { useId, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    // A fieldset is otherwise as wide as its widest word.
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
  },
  legend: { padding: `0 0 ${tokens.spacingVerticalXXS}` },
  message: { color: tokens.colorPaletteRedForeground1 },
});

interface GroupProps {
  readonly label: string;
  /** What is wrong with what was chosen; null where nothing is. */
  readonly message?: string | null;
  readonly children: ReactNode;
}

/** Choices that belong together: several of them may be ticked. */
export function Group({ label, message = null, children }: GroupProps) {
  const styles = useStyles();
  const messageId = useId();
  return (
    <fieldset className={styles.group} {...(message !== null && { "aria-describedby": messageId })}>
      <legend className={styles.legend}>{label}</legend>
      {children}
      <div id={messageId} role="alert" className={styles.message}>
        {message}
      </div>
    </fieldset>
  );
}
