import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ClipboardEvent, KeyboardEvent } from "react";
import type { ListKind } from "../../../core/vocabulary";
import { useSession } from "../../session/context";
import { inset } from "../../theme/styles";
import { wording } from "../../wording";
import { withMoved, withNames, withoutName, withTexts } from "./draft";
import type { DraftName, NameProblems, NamesDraft } from "./draft";
import { pastedNames } from "./pasted";
import type { RowPlace } from "./use-focus-wish";

const useStyles = makeStyles({
  row: inset,
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const words = wording.names;

interface NameRowProps {
  readonly kind: ListKind;
  readonly name: DraftName;
  readonly place: number;
  readonly draft: NamesDraft;
  readonly problems: NameProblems;
  change(draft: NamesDraft): void;
  /** Lets the focus go to a place once the change is drawn. */
  focus(id: number | null, place: RowPlace): void;
}

/** One name: its texts, and buttons to move and remove it. Alt with an arrow key moves it, too. */
export function NameRow(props: NameRowProps) {
  const { kind, name, place, draft, problems, change, focus } = props;
  const styles = useStyles();
  const session = useSession();
  const { id } = name;
  const names = draft.lists[kind];
  const move = (by: -1 | 1, from: RowPlace) => {
    const moved = withMoved(draft, kind, id, by);
    if (moved === draft) return;
    change(moved);
    focus(id, from);
    session.announce(words.said.moved(place + by + 1, names.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    move(by, "name");
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = pastedNames(event.clipboardData.getData("text/plain"), kind);
    if (!pasted) return;
    event.preventDefault();
    const added = withNames(draft, kind, pasted, id);
    change(name.name.trim() === "" ? withoutName(added, kind, id) : added);
    focus(draft.nextId, "name");
    session.announce(words.said.added(pasted.length));
  };
  const remove = () => {
    change(withoutName(draft, kind, id));
    focus((names[place + 1] ?? names[place - 1])?.id ?? null, "name");
    session.announce(words.said.removed(name.name));
  };
  const buttons: readonly (readonly [RowPlace, string, () => void, boolean])[] = [
    ["up", words.up, () => move(-1, "up"), place === 0],
    ["down", words.down, () => move(1, "down"), place === names.length - 1],
    ["remove", words.remove, remove, false],
  ];
  return (
    <li
      className={styles.row}
      data-name={id}
      aria-label={words.entry(kind, place + 1, names.length)}
    >
      <Field
        label={words.name}
        {...(problems.name !== undefined && { validationMessage: problems.name })}
      >
        <Input
          input={{ className: styles.input }}
          data-place="name"
          value={name.name}
          onChange={(_, { value }) => change(withTexts(draft, kind, id, { name: value }))}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </Field>
      <Field
        label={words.alsoWritten}
        {...(problems.alsoWritten !== undefined && { validationMessage: problems.alsoWritten })}
      >
        <Input
          input={{ className: styles.input }}
          value={name.alsoWritten}
          onChange={(_, { value }) => change(withTexts(draft, kind, id, { alsoWritten: value }))}
        />
      </Field>
      <div className={styles.buttons}>
        {buttons.map(([to, text, act, isImpossible]) => (
          <Button
            key={to}
            size="small"
            data-place={to}
            aria-label={words.actionOn(text, name.name)}
            disabledFocusable={isImpossible}
            onClick={act}
          >
            {text}
          </Button>
        ))}
      </div>
    </li>
  );
}
