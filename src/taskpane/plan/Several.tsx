import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneState } from "../session/context";
import { plan as words } from "../wording/plan";
import { confirmedFrom } from "./arrange";
import { useDecisions } from "./deciding";
import type { PromiseItem } from "./promise-item";

const useStyles = makeStyles({
  several: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
  select: { minWidth: 0 },
});

/** Scores from which proposals may be confirmed together. */
const scores = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

/** Confirms the proposals that are shown and whose words fit well, all in one go. */
export function Several({ wanted }: { wanted: readonly PromiseItem[] }) {
  const styles = useStyles();
  const [from, setFrom] = useState(0.8);
  const { work } = usePaneState();
  const { decideAll, takeBackLast, last } = useDecisions();
  const hasProposals = confirmedFrom(wanted, 0).proposals > 0;
  const { proposals, changes } = confirmedFrom(wanted, from);
  const isBusy = work !== null;
  return (
    <div role="group" aria-label={words.several} className={styles.several}>
      {hasProposals && (
        <>
          <Select
            root={{ className: styles.select }}
            size="small"
            aria-label={words.from}
            value={String(from)}
            onChange={(_, { value }) => setFrom(Number(value))}
          >
            {scores.map((score) => (
              <option key={score} value={score}>
                {words.fromScore(score)}
              </option>
            ))}
          </Select>
          <Button
            size="small"
            disabledFocusable={isBusy || proposals === 0}
            onClick={() => decideAll(changes, proposals)}
          >
            {words.confirmAll(proposals)}
          </Button>
        </>
      )}
      {last > 0 && (
        <Button size="small" disabledFocusable={isBusy} onClick={takeBackLast}>
          {words.takeBackLast(last)}
        </Button>
      )}
    </div>
  );
}
