import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneState } from "../session/context";
import { wording } from "../wording";
import { useArrangement } from "./arrangement";
import { neighbour, orderOf } from "./order";
import { useStep } from "./step";

const useStyles = makeStyles({
  moving: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: { flexGrow: 1 },
});

/** Goes from finding to finding, and tells how many are shown. */
export function Moving() {
  const styles = useStyles();
  const { groups, items } = useArrangement();
  const { current } = usePaneState().check;
  const step = useStep(groups);
  const order = orderOf(groups);
  const place = current === null ? -1 : order.indexOf(current);
  const shown = wording.check.shown(order.length, items.all.length);
  return (
    <div className={styles.moving}>
      <Text className={styles.place}>
        {place < 0 ? shown : wording.check.position(place + 1, order.length)}
      </Text>
      <Button
        size="small"
        disabledFocusable={neighbour(order, current, -1) === null}
        onClick={() => step(-1)}
      >
        {wording.check.previous}
      </Button>
      <Button
        size="small"
        disabledFocusable={neighbour(order, current, 1) === null}
        onClick={() => step(1)}
      >
        {wording.check.next}
      </Button>
    </div>
  );
}
