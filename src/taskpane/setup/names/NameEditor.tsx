import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ListKind } from "../../../core/vocabulary";
import { useSession } from "../../session/context";
import { spacedList } from "../../theme/styles";
import { wording } from "../../wording";
import { Group } from "../../report/Group";
import { withNames, withoutNames, type DraftProblems, type NamesDraft } from "./draft";
import { NameRow } from "./NameRow";
import { useFocusWish } from "./use-focus-wish";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  names: { ...spacedList, gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const words = wording.names;

interface NameEditorProps {
  readonly kind: ListKind;
  readonly draft: NamesDraft;
  readonly problems: DraftProblems;
  /** Names of the table that the list has not. */
  readonly unlisted: readonly string[];
  change(draft: NamesDraft): void;
}

/** A list of names to be changed, added to, put in order and taken from. */
export function NameEditor({ kind, draft, problems, unlisted, change }: NameEditorProps) {
  const styles = useStyles();
  const session = useSession();
  const editor = useRef<HTMLDivElement>(null);
  const focus = useFocusWish(editor);
  const names = draft.lists[kind];
  const add = (texts: readonly string[]) => {
    change(
      withNames(
        draft,
        kind,
        texts.map((name) => ({ name, alsoWritten: "" })),
      ),
    );
    focus(draft.nextId, "name");
  };
  const removeAll = () => {
    change(withoutNames(draft, kind));
    focus(null, "name");
  };
  const addFromTable = () => {
    add(unlisted);
    session.announce(words.said.added(unlisted.length));
  };
  return (
    <Group label={words.kinds[kind]}>
      <div ref={editor} className={styles.editor} data-editor={kind}>
        <Caption1>
          {words.editing[kind]} {words.pasting}
        </Caption1>
        {names.length === 0 && <Text>{words.none[kind]}</Text>}
        <ul className={styles.names}>
          {names.map((name, place) => (
            <NameRow
              key={name.id}
              kind={kind}
              name={name}
              place={place}
              draft={draft}
              problems={problems.get(name.id) ?? {}}
              change={change}
              focus={focus}
            />
          ))}
        </ul>
        <div className={styles.buttons}>
          <Button size="small" data-add onClick={() => add([""])}>
            {words.add(kind)}
          </Button>
          {names.length > 0 && (
            <Button size="small" onClick={removeAll}>
              {words.removeAll(kind)}
            </Button>
          )}
        </div>
        {unlisted.length > 0 && (
          <div>
            <Text block>{words.fromTable(unlisted)}</Text>
            <Button size="small" onClick={addFromTable}>
              {words.addFromTable(unlisted.length)}
            </Button>
          </div>
        )}
      </div>
    </Group>
  );
}
