import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Commitment } from "../../core/planning/types";
import { cellAddress } from "../../core/workbook/addresses";
import { goToCell } from "../check/actions";
import { useSession } from "../session/context";
import { plan as words } from "../wording/plan";

const useStyles = makeStyles({
  places: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Where a promise is made: each place leads to its cell. */
export function PromisePlaces({ promised }: { promised: readonly Commitment[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.places}>
      {promised.map(({ key, register, cell, text }) => {
        const address = cellAddress(cell.row, cell.column);
        return (
          <Text key={key} title={text}>
            {words.registers.names[register]}:{" "}
            <Link
              as="button"
              aria-label={words.goToPlace(address, cell.sheet)}
              onClick={() => void goToCell(session, cell)}
            >
              {address}
            </Link>
          </Text>
        );
      })}
    </div>
  );
}
