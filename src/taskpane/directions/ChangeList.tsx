import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellChange } from "../../core/rules";
import { cellAddress } from "../../core/workbook/addresses";
import { oneLine } from "../../core/workbook/text";
import type { CellValue } from "../../core/workbook/types";
import { goToCell } from "../check/actions";
import { useSession } from "../session/context";
import { wording } from "../wording";

/** So many are listed; a longer column is looked at in the sheet. */
const mostListed = 100;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    maxHeight: "35vh",
    overflowY: "auto",
  },
  change: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** The cells that would change, each with what stands there and what it becomes, and a button that selects it. */
export function ChangeList({ changes }: { changes: readonly CellChange[] }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const more = changes.length - mostListed;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{wording.directions.cells(changes.length)}</summary>
      {isOpen && (
        <ul className={styles.list}>
          {changes.slice(0, mostListed).map((change) => (
            <Change key={`${change.cell.row},${change.cell.column}`} change={change} />
          ))}
          {more > 0 && <li>{wording.directions.more(more)}</li>}
        </ul>
      )}
    </details>
  );
}

function Change({ change: { cell, before, after } }: { change: CellChange }) {
  const styles = useStyles();
  const session = useSession();
  const address = cellAddress(cell.row, cell.column);
  return (
    <li className={styles.change}>
      <Button
        size="small"
        aria-label={wording.check.goToCell(address)}
        onClick={() => void goToCell(session, cell)}
      >
        {address}
      </Button>
      <span className={styles.text}>{shown(before)}</span>
      <span>{wording.directions.becomes}</span>
      <span className={styles.text}>{shown(after)}</span>
    </li>
  );
}

function shown(value: CellValue): string {
  const text = String(value);
  return oneLine(text) === "" ? wording.directions.blank : text;
}
