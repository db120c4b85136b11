import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { DirectionFill } from "../../core/directions";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { fillDirections, leaveDirections } from "./actions";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    maxHeight: "65vh",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks before directions are written: what would change, cell by cell, and what stays. Nothing where nobody asked. */
export function DirectionsPanel() {
  const { directions } = usePaneState();
  return directions && <Proposal fill={directions} />;
}

function Proposal({ fill }: { fill: DirectionFill }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePaneState();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [fill]);
  const leaveOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") leaveDirections(session);
  };
  return (
    <section className={styles.panel} aria-labelledby={title} onKeyDown={leaveOnEscape}>
      <h2 id={title} ref={heading} tabIndex={-1} className={styles.title}>
        {wording.directions.title}
      </h2>
      <Text>{wording.directions.summary(fill)}</Text>
      <ChangeList changes={fill.changes} />
      <WhyLeft fill={fill} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void fillDirections(session)}
        >
          {wording.directions.fill(fill.cells.length)}
        </Button>
        <Button onClick={() => leaveDirections(session)}>{wording.directions.leave}</Button>
      </div>
    </section>
  );
}

function WhyLeft({ fill }: { fill: DirectionFill }) {
  const styles = useStyles();
  if (fill.left.length === 0) return null;
  return (
    <details>
      <summary>{wording.directions.whyLeft}</summary>
      <ul className={styles.reasons}>
        {wording.directions.left(fill).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
