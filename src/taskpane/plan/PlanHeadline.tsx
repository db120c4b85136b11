import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { headline, headlineWords } from "../theme/styles";
import { plan as words } from "../wording/plan";
import { headlineAttribute } from "./marks";
import type { PlanModel } from "./model";

const useStyles = makeStyles({
  headline,
  gaps: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  words: headlineWords,
});

/** How many promises are measured, and how many are not. */
export function PlanHeadline({ model: { counts, unused } }: { model: PlanModel }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.headline, counts["not measured"] > 0 && styles.gaps)}>
      <h3 className={styles.words} tabIndex={-1} {...{ [headlineAttribute]: "" }}>
        {words.headline(counts)}
      </h3>
      <Text>{words.unusedLine(unused.length)}</Text>
    </div>
  );
}
