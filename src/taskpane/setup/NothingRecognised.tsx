import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { sheetsLookedAt } from "../../core/workbook";
import type { WorkbookSnapshot } from "../../core/workbook/types";
import { wording } from "../wording";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** Longer lists are of no help. */
const mostSheets = 20;

const words = wording.setup.nothing;

/** What was looked for, what stands on each sheet instead, and what to do. */
export function NothingRecognised({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const styles = useStyles();
  const looked = useMemo(() => sheetsLookedAt(snapshot).slice(0, mostSheets), [snapshot]);
  return (
    <section aria-label={words.title} className={styles.section}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {words.lookedFor} {words.remedy}
        </MessageBarBody>
      </MessageBar>
      <Text as="h3" weight="semibold" block>
        {words.found}
      </Text>
      <ul className={styles.list}>
        {looked.map((each) => (
          <li key={each.sheet}>{words.sheet(each)}</li>
        ))}
      </ul>
    </section>
  );
}
