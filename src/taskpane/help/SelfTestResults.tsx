import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { versionsInWords } from "../../excel/self-test/platform";
import type { SelfTestOutcome } from "../../excel/self-test/self-test";
import type { StepOutcome } from "../../excel/self-test/types";
import { wording } from "../wording";
import { differenceLines } from "./self-test-text";
import { spacedList } from "../theme/styles";

const useStyles = makeStyles({
  list: spacedList,
  heading: { margin: 0 },
  why: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

const words = wording.help.selfTest;

const colours = {
  works: "success",
  "does not work": "danger",
  "not asked": "informative",
} as const satisfies Record<StepOutcome["result"], string>;

/** What was tried and how it went, what does not work first; and the requirement sets. */
export function SelfTestResults({ outcome }: { outcome: SelfTestOutcome }) {
  const styles = useStyles();
  const order = Object.keys(colours);
  const gravity = ({ result }: StepOutcome) => (order.indexOf(result) + 2) % order.length;
  const steps = [...outcome.steps].sort((a, b) => gravity(a) - gravity(b));
  return (
    <>
      <Text weight="semibold" as="h4" block className={styles.heading}>
        {words.outcome}
      </Text>
      <ul className={styles.list} aria-label={words.outcome}>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
      <Text weight="semibold" as="h4" block className={styles.heading}>
        {words.sets}
      </Text>
      <ul className={styles.list} aria-label={words.sets}>
        {outcome.sets.map((set) => (
          <li key={set.name}>
            {set.name}: {versionsInWords(set) || words.noSet}
          </li>
        ))}
      </ul>
    </>
  );
}

function Step({ step }: { step: SelfTestOutcome["steps"][number] }) {
  const styles = useStyles();
  const { id, result, needs, differences, exchanges } = step;
  return (
    <li>
      <Badge appearance="tint" color={colours[result]}>
        {words.results[result]}
      </Badge>{" "}
      {words.steps[id]}
      {result === "not asked" && ` (${words.needs(needs)})`}
      {differenceLines(differences, exchanges).map((line) => (
        <div key={line} className={styles.why}>
          {line}
        </div>
      ))}
    </li>
  );
}
