import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { CheckOutcome } from "../../excel/indicators";
import { usePaneState } from "../session/context";
import { inset, plainList } from "../theme/styles";
import { plan as words } from "../wording/plan";
import { useDecisions } from "./deciding";
import { choicesFor, indicatorChoices, type IndicatorChoice } from "./indicator-choices";
import type { PromiseItem } from "./promise-item";

const useStyles = makeStyles({
  chooser: inset,
  input: { minWidth: 0 },
  list: { ...plainList, display: "flex", flexDirection: "column" },
  choice: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    overflowWrap: "anywhere",
    paddingLeft: tokens.spacingHorizontalXS,
  },
});

/** Longer lists are of no help: more words find fewer. */
const mostShown = 8;

interface ChooserProps {
  readonly item: PromiseItem;
  /** Closes it; the focus goes back to the button that opened it. */
  close(): void;
}

/** Finds an indicator by its number or its words, and says that it measures the promise. */
export function IndicatorChooser({ item, close }: ChooserProps) {
  const styles = useStyles();
  const { decide } = useDecisions();
  const { work } = usePaneState();
  const [text, setText] = useState("");
  const found = useFound(item, text);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const choose = (choice: IndicatorChoice) => {
    if (work !== null) return;
    close();
    decide(item, choice, "yes");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return (
    <div
      role="group"
      aria-label={words.chooseFor(item.row.promise)}
      className={styles.chooser}
      onKeyDown={onKeyDown}
    >
      <Field label={words.find}>
        <Input
          input={{ ref: input, className: styles.input }}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Text role="status">
        {text.trim() === "" ? "" : words.found(Math.min(found.length, mostShown), found.length)}
      </Text>
      <ul className={styles.list} aria-label={words.choosing}>
        {found.slice(0, mostShown).map((choice) => (
          <li key={choice.measures.join()}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.choice}
              disabledFocusable={work !== null}
              onClick={() => choose(choice)}
            >
              {choice.name}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** What the text asks for, without what already answers the promise. */
function useFound({ answers }: PromiseItem, text: string): IndicatorChoice[] {
  const { names } = useDecisions();
  const { checked } = usePaneState();
  const measures = useMemo(() => measuresOf(checked), [checked]);
  const choices = useMemo(() => indicatorChoices(measures, names), [measures, names]);
  return useMemo(() => {
    const taken = new Set(
      answers
        .filter(({ standing }) => standing === "confirmed" || standing === "named")
        .map((answer) => answer.measures.join()),
    );
    return choicesFor(text, choices, names).filter(({ measures: ids }) => !taken.has(ids.join()));
  }, [text, choices, names, answers]);
}

function measuresOf(checked: CheckOutcome | null) {
  return checked?.workbook.measures ?? [];
}
