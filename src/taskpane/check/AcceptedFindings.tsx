import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Acceptance, AcceptedFinding } from "../../core/rules";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { useArrangement } from "./arrangement";
import { takeBack } from "./dealing";
import { GroupHeading } from "./GroupHeading";
import { plainList } from "../theme/styles";

const useStyles = makeStyles({
  list: plainList,
  accepted: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  who: { color: tokens.colorNeutralForeground2 },
  lapsed: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** How many accepted findings are shown at first, and how many more at a time. */
const atATime = 50;

/** The findings that were looked at and left as they are, apart from those that are open. */
export function AcceptedFindings() {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(atATime);
  const { accepted, lapsed } = useArrangement().checked;
  if (accepted.length + lapsed.length === 0) return null;
  const left = accepted.length - shown;
  return (
    <section aria-label={wording.check.acceptedTitle}>
      <GroupHeading
        title={wording.check.acceptedTitle}
        count={accepted.length}
        isOpen={isOpen}
        toggle={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <>
          <ul className={styles.list}>
            {accepted.slice(0, shown).map((each, place) => (
              <Accepted key={place} accepted={each} />
            ))}
          </ul>
          {left > 0 && (
            <Button size="small" onClick={() => setShown(shown + atATime)}>
              {wording.check.showMore(Math.min(left, atATime), left)}
            </Button>
          )}
          {lapsed.length > 0 && <Lapsed acceptances={lapsed} />}
        </>
      )}
    </section>
  );
}

function Accepted({ accepted: { finding, acceptance } }: { accepted: AcceptedFinding }) {
  const styles = useStyles();
  const { reason, initials, date } = acceptance;
  return (
    <li className={styles.accepted}>
      <Text>{wording.check.goneFinding(finding.measure, finding.message)}</Text>
      <Text weight="semibold">{reason}</Text>
      <Text className={styles.who}>{wording.check.acceptedBy(initials, date)}</Text>
      <TakeBack acceptances={[acceptance]} label={wording.check.takeBackOf(finding.message)}>
        {wording.check.takeBack}
      </TakeBack>
    </li>
  );
}

function Lapsed({ acceptances }: { acceptances: readonly Acceptance[] }) {
  const styles = useStyles();
  return (
    <div className={styles.lapsed}>
      <Text>{wording.check.lapsed(acceptances.length)}</Text>
      <div>
        <TakeBack acceptances={acceptances}>{wording.check.clearLapsed}</TakeBack>
      </div>
    </div>
  );
}

function TakeBack(props: {
  readonly acceptances: readonly Acceptance[];
  readonly children: string;
  readonly label?: string;
}) {
  const session = useSession();
  const { work } = usePaneState();
  const { acceptances, children, label } = props;
  return (
    <Button
      size="small"
      disabledFocusable={work !== null}
      aria-label={label}
      onClick={() => void takeBack(session, acceptances)}
    >
      {children}
    </Button>
  );
}
