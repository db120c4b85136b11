import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { wording } from "../wording";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0` },
  button: {
    width: "100%",
    minHeight: "32px",
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { flexShrink: 0, transform: "rotate(90deg)" },
  closed: { transform: "none" },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
});

/** A heading that opens and closes what stands below it, with how much that is. */
export function GroupHeading(props: {
  readonly title: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}) {
  const styles = useStyles();
  const { title, count, isOpen, toggle } = props;
  return (
    <h4 className={styles.heading}>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={toggle}>
        <span aria-hidden className={mergeClasses(styles.mark, !isOpen && styles.closed)}>
          ›
        </span>
        <span className={styles.title}>{wording.check.groupTitle(title, count)}</span>
      </button>
    </h4>
  );
}
