import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useLayoutEffect, useRef } from "react";
import type { Severity } from "../../core/rules";
import { useSession } from "../session/context";
import { focusWithin } from "../shell/focus-within";
import { wording } from "../wording";
import { goToCell } from "./actions";
import type { Item } from "./arrange";
import { useArrangement } from "./arrangement";
import { useChangeCheck } from "./change-check";
import { FindingDetails } from "./FindingDetails";
import { findingAttribute } from "./keys";
import { closed, opened } from "./moves";

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // The bar above the list stays in sight and covers that much.
    scrollMarginTop: "48px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  message: { overflowWrap: "anywhere" },
  short: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
  },
});

const badgeColors = { error: "danger", warning: "warning", info: "informative" } as const;

/** A finding in the list; opened, it shows all that is known of it and what can be done. */
export const FindingCard = memo(function FindingCard(props: {
  readonly item: Item;
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
}) {
  const styles = useStyles();
  const { item, isOpen, takesFocus } = props;
  const { finding, isNew, key } = item;
  return (
    <li className={mergeClasses(styles.card, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        ref={useFindingFocus(takesFocus)}
        onClick={useToggle(item, isOpen)}
        {...{ [findingAttribute]: key }}
      >
        <span className={styles.badges}>
          <SeverityBadge severity={finding.severity} measure={finding.measure} />
          {isNew && <Badge color="brand">{wording.check.new}</Badge>}
        </span>
        <span className={mergeClasses(styles.message, !isOpen && styles.short)}>
          {finding.message}
        </span>
      </button>
      {isOpen && <FindingDetails item={item} />}
    </li>
  );
});

function SeverityBadge(props: { readonly severity: Severity; readonly measure: string | null }) {
  const { severity, measure } = props;
  return (
    <Badge appearance="tint" color={badgeColors[severity]}>
      {wording.check.severity[severity]}
      {measure === null ? "" : `: ${measure}`}
    </Badge>
  );
}

/** Opening a finding selects its cell in Excel, so that both can be seen. */
function useToggle({ key, finding }: Item, isOpen: boolean): () => void {
  const session = useSession();
  const changeCheck = useChangeCheck();
  const { groups } = useArrangement();
  return () => {
    changeCheck((state) => (isOpen ? closed(state) : opened(state, groups, key, false)));
    if (!isOpen) void goToCell(session, finding.cell);
  };
}

function useFindingFocus(takesFocus: boolean) {
  const element = useRef<HTMLButtonElement>(null);
  const changeCheck = useChangeCheck();
  useLayoutEffect(() => {
    if (!takesFocus) return;
    focusWithin(element.current);
    changeCheck((state) => ({ ...state, focus: null }));
  }, [takesFocus, changeCheck]);
  return element;
}
