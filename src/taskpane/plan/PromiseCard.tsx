import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import { plainList } from "../theme/styles";
import { plan as words } from "../wording/plan";
import { AnswerRow } from "./AnswerRow";
import { IndicatorChooser } from "./IndicatorChooser";
import { promiseAttribute } from "./marks";
import type { PromiseItem } from "./promise-item";
import { PromisePlaces } from "./PromisePlaces";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  answers: {
    ...plainList,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** A promise: its words, where it is made, what measures it, and how another indicator is chosen. */
export const PromiseCard = memo(function PromiseCard({ item }: { item: PromiseItem }) {
  const styles = useStyles();
  const { row, answers } = item;
  return (
    <li className={styles.card}>
      <Text weight="semibold">{row.promise}</Text>
      <PromisePlaces promised={row.promised} />
      {row.desired && <Text className={styles.quiet}>{words.wanted[row.desired]}</Text>}
      {answers.length === 0 && <Text className={styles.quiet}>{words.noAnswer}</Text>}
      {answers.length > 0 && (
        <ul className={styles.answers} aria-label={words.answersOf(row.promise)}>
          {answers.map((answer) => (
            <AnswerRow key={answer.key} item={item} answer={answer} />
          ))}
        </ul>
      )}
      <Choosing item={item} />
    </li>
  );
});

/** A promise whose every place names its indicators is decided there, not here. */
function Choosing({ item }: { item: PromiseItem }) {
  const styles = useStyles();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { row, answers, open, key } = item;
  const close = () => {
    opener.current?.focus();
    setOpen(false);
  };
  if (open.length === 0) return <Text className={styles.quiet}>{words.namedElsewhere}</Text>;
  return (
    <>
      <div>
        <Button
          ref={opener}
          size="small"
          aria-expanded={isOpen}
          aria-label={words.chooseFor(row.promise)}
          onClick={() => setOpen(!isOpen)}
          {...{ [promiseAttribute]: key }}
        >
          {answers.length === 0 ? words.chooseIndicator : words.chooseAnother}
        </Button>
      </div>
      {isOpen && <IndicatorChooser item={item} close={close} />}
    </>
  );
}
