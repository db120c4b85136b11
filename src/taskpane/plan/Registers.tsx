import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { inputSheets, type InputSheet } from "../../core/planning/input-sheets";
import { cellAddress } from "../../core/workbook/addresses";
import { goToCell } from "../check/actions";
import { usePaneState, useSession } from "../session/context";
import { spacedList } from "../theme/styles";
import { plan } from "../wording/plan";
import { addRegisters } from "./actions";
import { readRegisters, type ReadRegister } from "./entries";
import type { PlanModel } from "./model";

const useStyles = makeStyles({
  list: spacedList,
  register: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const words = plan.registers;

/** What was read of each register and where, and a way to add those that the workbook has not. */
export function Registers({ model: { planning, sheets } }: { model: PlanModel }) {
  const styles = useStyles();
  const read = readRegisters(planning, sheets);
  const missing = inputSheets.filter(({ kind }) => !read.some((each) => each.kind === kind));
  return (
    <>
      {read.length > 0 && (
        <ul className={styles.list}>
          {read.map((register) => (
            <Read key={`${register.kind} ${register.sheet}`} register={register} />
          ))}
        </ul>
      )}
      {missing.length > 0 && <Missing missing={missing} />}
    </>
  );
}

function Read({ register: { kind, sheet, entries, notes } }: { register: ReadRegister }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <li className={styles.register}>
      <Text weight="semibold">{words.onSheet(kind, sheet)}</Text>
      <Text>{words.entries(entries)}</Text>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ cell, message }, place) => (
            <li key={place}>{words.note(cellAddress(cell.row, cell.column), message)}</li>
          ))}
        </ul>
      )}
      <Button size="small" onClick={() => void goToCell(session, { sheet, row: 0, column: 0 })}>
        {words.goTo(sheet)}
      </Button>
    </li>
  );
}

function Missing({ missing }: { missing: readonly InputSheet[] }) {
  const styles = useStyles();
  return (
    <>
      <Text>{words.introduction}</Text>
      <ul className={styles.list}>
        {missing.map((sheet) => (
          <li key={sheet.kind} className={styles.register}>
            <Text weight="semibold">{words.names[sheet.kind]}</Text>
            <Text>{words.lookedFor(sheet.columns.slice(0, 3).map(({ header }) => header))}</Text>
            <Add sheets={[sheet]}>{words.add(sheet.name)}</Add>
          </li>
        ))}
      </ul>
      <Text className={styles.quiet}>{words.addHint}</Text>
      {missing.length > 1 && (
        <div>
          <Add sheets={missing}>{words.addAll(missing.length)}</Add>
        </div>
      )}
    </>
  );
}

function Add({ sheets, children }: { sheets: readonly InputSheet[]; children: string }) {
  const session = useSession();
  const { work } = usePaneState();
  return (
    <Button
      size="small"
      disabledFocusable={work !== null}
      onClick={() => void addRegisters(session, sheets)}
    >
      {children}
    </Button>
  );
}
