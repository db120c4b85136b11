import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { readLists } from "../../../core/own-sheets";
import { hertfordshire, type Vocabulary } from "../../../core/vocabulary";
import type { WorkbookSnapshot } from "../../../core/workbook/types";
import { Section } from "../../help/Section";
import { usePaneState, useSession } from "../../session/context";
import { wording } from "../../wording";
import type { ShownTable } from "../use-table";
import { listsSheetName, openNames, writeNames } from "./actions";
import { isChanged, listKinds } from "./draft";
import { NameEditor } from "./NameEditor";
import { NameList } from "./NameList";
import { useNamesForm } from "./use-names-form";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const words = wording.names;

type NamesForm = ReturnType<typeof useNamesForm>;

/** The names of the plan that the check compares with, where they come from, and how to change them. */
export function NamesSection({ table }: { table: ShownTable }) {
  const styles = useStyles();
  const names = useNamesForm(table);
  const { form, counting, draft, editing } = names;
  return (
    <Section name="names" title={words.title}>
      <Text>{words.introduction}</Text>
      <Text>{sourceInWords(table.snapshot, counting)}</Text>
      <Unusable snapshot={table.snapshot} />
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => void names.save(event)}
        noValidate
      >
        {listKinds.map((kind) =>
          editing.includes(kind) ? (
            <NameEditor
              key={kind}
              kind={kind}
              draft={draft}
              problems={names.problems}
              unlisted={names.unlisted?.[kind] ?? []}
              change={names.change}
            />
          ) : (
            <NameList key={kind} kind={kind} lists={counting} edit={() => names.edit(kind)} />
          ),
        )}
        {editing.length > 0 && <Saving names={names} />}
      </form>
      <SheetButton snapshot={table.snapshot} />
    </Section>
  );
}

function Saving({ names: { draft, close } }: { names: NamesForm }) {
  const styles = useStyles();
  const { work } = usePaneState();
  const hasChanges = isChanged(draft);
  return (
    <>
      <div role="status">{hasChanges && <Text>{words.unsaved}</Text>}</div>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={work !== null}>
          {words.save}
        </Button>
        <Button onClick={close}>{hasChanges ? words.undo : words.close}</Button>
      </div>
    </>
  );
}

function SheetButton({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const session = useSession();
  const { work } = usePaneState();
  const sheet = listsSheetName(snapshot);
  return (
    <div>
      <Button
        disabledFocusable={work !== null}
        onClick={() => void (sheet === null ? writeNames(session) : openNames(session))}
      >
        {sheet === null ? words.write : words.open(sheet)}
      </Button>
    </div>
  );
}

function Unusable({ snapshot: { ownSheets } }: { snapshot: WorkbookSnapshot }) {
  const { unusable } = readLists(ownSheets?.lists);
  if (unusable.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.unusable}
        {unusable.map(({ problem }) => (
          <div key={problem}>{problem}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function sourceInWords(snapshot: WorkbookSnapshot, counting: Vocabulary): string {
  const sheet = listsSheetName(snapshot);
  if (sheet !== null) return words.sources.sheet(sheet);
  return counting === hertfordshire ? words.sources.usual : words.sources.joined;
}
