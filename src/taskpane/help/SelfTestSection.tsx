import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { SelfTestOutcome } from "../../excel/self-test/self-test";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { copySelfTest, copyTrace, saveTrace, selfTest } from "./actions";
import { Section } from "./Section";
import { SelfTestResults } from "./SelfTestResults";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const words = wording.help.selfTest;

/** What works in this Excel, to read, and to send to those who support the add-in. */
export function SelfTestSection() {
  const styles = useStyles();
  const session = useSession();
  const { work, help } = usePaneState();
  return (
    <Section name="self-test" title={words.title}>
      <Text>{words.introduction}</Text>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.warning}</MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button disabledFocusable={work !== null} onClick={() => void selfTest(session)}>
          {help.selfTest ? words.runAgain : words.run}
        </Button>
        {help.selfTest && (
          <Button appearance="primary" onClick={() => void copySelfTest(session)}>
            {words.copy}
          </Button>
        )}
      </div>
      {help.selfTest && <Outcome outcome={help.selfTest} />}
    </Section>
  );
}

function Outcome({ outcome }: { outcome: SelfTestOutcome }) {
  const styles = useStyles();
  const session = useSession();
  const { help } = usePaneState();
  return (
    <>
      <SelfTestResults outcome={outcome} />
      <Text weight="semibold" as="h4" block>
        {words.trace}
      </Text>
      <Text>{words.traceIntroduction}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => saveTrace(session)}>{words.save}</Button>
        {help.savedTrace !== null && (
          <Button onClick={() => void copyTrace(session)}>{words.copyTrace}</Button>
        )}
      </div>
      {help.savedTrace !== null && <Text>{words.noFile(help.savedTrace)}</Text>}
    </>
  );
}
