import { useState, type ReactNode } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { plainList } from "../theme/styles";

const useStyles = makeStyles({
  list: plainList,
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** A list of things that are opened one by one. */
export function EntryList({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface EntryProps {
  readonly title: string;
  /** A sentence that is always seen. */
  readonly summary: string;
  /** Made only once it is opened. */
  readonly children: ReactNode;
}

/** One thing of a list: its title and a sentence, and more where it is opened. */
export function Entry({ title, summary, children }: EntryProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={styles.entry}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className={styles.summary}>
          <Text weight="semibold">{title}</Text> <Text>{summary}</Text>
        </summary>
        {isOpen && <div className={styles.details}>{children}</div>}
      </details>
    </li>
  );
}
