import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { countBySeverity } from "../../core/rules";
import { usePaneState } from "../session/context";
import { focusWithin } from "../shell/focus-within";
import { headline, headlineWords } from "../theme/styles";
import { wording } from "../wording";
import { useArrangement } from "./arrangement";
import { useChangeCheck } from "./change-check";

const useStyles = makeStyles({
  headline,
  unfit: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  words: headlineWords,
});

/** Whether the report is fit to publish; it gets the focus after a check that the analyst asked for. */
export function Headline() {
  const styles = useStyles();
  const { checked } = useArrangement();
  const counts = countBySeverity(checked.findings);
  const further = wording.check.furtherInfo(counts.info, checked.accepted.length);
  return (
    <div className={mergeClasses(styles.headline, counts.error > 0 && styles.unfit)}>
      <h3 className={styles.words} tabIndex={-1} ref={useHeadlineFocus()}>
        {wording.check.headline(checked.workbook.measures.length, counts)}
      </h3>
      {further !== "" && <Text>{further}</Text>}
    </div>
  );
}

function useHeadlineFocus() {
  const element = useRef<HTMLHeadingElement>(null);
  const changeCheck = useChangeCheck();
  const { focus } = usePaneState().check;
  useLayoutEffect(() => {
    if (focus?.on !== "headline") return;
    focusWithin(element.current);
    changeCheck((state) => ({ ...state, focus: null }));
  }, [focus, changeCheck]);
  return element;
}
