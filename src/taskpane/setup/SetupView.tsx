import { Accordion, Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { readForSetup } from "./actions";
import { NamesSection } from "./names/NamesSection";
import { NothingRecognised } from "./NothingRecognised";
import { SettingsSection } from "./SettingsSection";
import { TableSection } from "./TableSection";
import { TemplateSection } from "./TemplateSection";
import { useTable } from "./use-table";

const words = wording.setup;

/** The set-up: what is read of the workbook, by what settings and names it is checked, and a new workbook. */
export function SetupView() {
  const table = useTable();
  useReadWhereNothingWas();
  if (!table) return <Unread />;
  return (
    <>
      <Text>{words.introduction}</Text>
      {!table.mapping && <NothingRecognised snapshot={table.snapshot} />}
      <TableSection table={table} />
      <Accordion collapsible multiple>
        <SettingsSection table={table} />
        <NamesSection table={table} />
      </Accordion>
      <TemplateSection />
    </>
  );
}

function Unread() {
  const session = useSession();
  const { work } = usePaneState();
  return (
    <>
      <Text>{words.introduction}</Text>
      {!work && <Text>{words.notRead}</Text>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void readForSetup(session)}
        >
          {words.read}
        </Button>
      </div>
      <TemplateSection />
    </>
  );
}

/** Where the opening check found no table, the set-up reads the workbook once to tell what stands there instead. */
function useReadWhereNothingWas(): void {
  const session = useSession();
  const { work, start, checked, setup, problem } = usePaneState();
  const wasRead = useRef(false);
  // That no table was recognised is what the set-up explains; a cell being edited is waited for.
  const isWanted = !work && !problem?.waitsForCell && !checked && !setup.snapshot;
  const isDue = isWanted && start === "nothing recognised";
  useEffect(() => {
    if (!isDue || wasRead.current) return;
    wasRead.current = true;
    void readForSetup(session);
  }, [isDue, session]);
}
