import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneState } from "../session/context";
import { inset } from "../theme/styles";
import { plan as words } from "../wording/plan";
import { useDecisions } from "./deciding";
import { GoToCell } from "./GoToCell";
import { answerAttribute, openAttribute } from "./marks";
import type { Answer, PromiseItem } from "./promise-item";

const useStyles = makeStyles({
  answer: { ...inset, gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface AnswerProps {
  readonly item: PromiseItem;
  readonly answer: Answer;
}

/** An indicator of a promise: how it came there, how it moves, and the analyst's decision. */
export function AnswerRow({ item, answer }: AnswerProps) {
  const styles = useStyles();
  const { name, isOpposite, reason, course } = answer;
  return (
    <li className={styles.answer}>
      <Text>{name}</Text>
      <Text className={styles.quiet}>
        {[
          `${words.standing(answer)}.`,
          ...(isOpposite ? [words.opposite] : []),
          ...(reason === "" ? [] : [words.why(reason)]),
        ].join(" ")}
      </Text>
      {course && (
        <Text className={styles.quiet}>
          {words.course(course.measures, course.verdict, course.reason)}
        </Text>
      )}
      <Deciding item={item} answer={answer} />
    </li>
  );
}

function Deciding({ item, answer }: AnswerProps) {
  const styles = useStyles();
  const { work } = usePaneState();
  const { decide } = useDecisions();
  const { standing, name, key, course } = answer;
  const { promise } = item.row;
  const isBusy = work !== null;
  const marks = { [answerAttribute]: key };
  const cell = course?.measures[0]?.measure.cells.indicator;
  return (
    <div className={styles.buttons}>
      {standing === "proposed" && (
        <>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            aria-label={words.yesTo(name, promise)}
            onClick={() => decide(item, answer, "yes")}
            {...marks}
            {...{ [openAttribute]: "" }}
          >
            {words.yes}
          </Button>
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={words.noTo(name, promise)}
            onClick={() => decide(item, answer, "no")}
          >
            {words.no}
          </Button>
        </>
      )}
      {(standing === "confirmed" || standing === "refused") && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={words.takeBackOf(name, promise)}
          onClick={() => decide(item, answer, null)}
          {...marks}
        >
          {words.takeBack}
        </Button>
      )}
      {cell && <GoToCell cell={cell} />}
    </div>
  );
}
