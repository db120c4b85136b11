import { Button } from "@fluentui/react-components";
import { cellAddress } from "../../core/workbook/addresses";
import type { CellReference } from "../../core/workbook/types";
import { goToCell } from "../check/actions";
import { useSession } from "../session/context";
import { plan as words } from "../wording/plan";

/** Selects a cell in Excel. */
export function GoToCell({ cell }: { cell: CellReference }) {
  const session = useSession();
  const address = cellAddress(cell.row, cell.column);
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.goToPlace(address, cell.sheet)}
      onClick={() => void goToCell(session, cell)}
    >
      {words.goTo(address)}
    </Button>
  );
}
