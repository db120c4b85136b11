import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { plan as words } from "../wording/plan";
import { GoToCell } from "./GoToCell";
import { LongList } from "./LongList";
import type { PlanModel } from "./model";

const useStyles = makeStyles({
  measure: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** The measures that answer no promise, each with the way to its row. */
export function UnusedIndicators({ model: { unused, names } }: { model: PlanModel }) {
  const styles = useStyles();
  if (unused.length === 0) return null;
  return (
    <section aria-label={words.unused}>
      <LongList
        title={words.unused}
        items={unused}
        isOpenAtFirst={false}
        show={({ id, cells }) => (
          <li key={id} className={styles.measure}>
            <Text>{names.write([id])}</Text>
            {cells.indicator && <GoToCell cell={cells.indicator} />}
          </li>
        )}
      />
    </section>
  );
}
