import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { TableMapping } from "../../core/workbook/types";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { changeSetup, confirmColumns, openColumns } from "./actions";
import { draftProblem } from "./draft";
import type { ShownTable } from "./use-table";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const words = wording.setup.columns;

interface ConfirmingProps {
  readonly table: ShownTable;
  readonly mapping: TableMapping;
  /** How many measures are read with these columns. */
  readonly measures: number;
}

/** Keeps the columns in the workbook, or tells why they cannot be read. */
export function Confirming({ table, mapping, measures }: ConfirmingProps) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePaneState();
  const { snapshot, standing } = table;
  const problem = draftProblem(mapping, measures);
  const isImpossible = work !== null || problem !== null;
  return (
    <>
      <div role="status">
        {problem !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isImpossible}
          onClick={() => void confirmColumns(session, snapshot, mapping)}
        >
          {words.confirm}
        </Button>
        {standing === "changed" && (
          <Button onClick={() => changeSetup(session, { draft: null })}>{words.undo}</Button>
        )}
        {snapshot.ownSheets?.columns && (
          <Button
            appearance="subtle"
            disabledFocusable={work !== null}
            onClick={() => void openColumns(session)}
          >
            {words.openSheet}
          </Button>
        )}
      </div>
    </>
  );
}
