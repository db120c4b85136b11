import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { copyFormula } from "./actions";
import { Entry, EntryList } from "./EntryList";
import type { FunctionHelp } from "./function-help";
import { Section } from "./Section";
import type { FunctionHelpState } from "./use-function-help";
import { spacedList } from "../theme/styles";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  parameters: { margin: 0, display: "flex", flexDirection: "column" },
  meaning: { marginLeft: tokens.spacingHorizontalM },
  examples: spacedList,
  example: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  formula: { flexGrow: 1, display: "flex", flexDirection: "column" },
});

const words = wording.help.functions;

interface FunctionSectionProps {
  readonly help: FunctionHelpState;
  /** Those that the search has left. */
  readonly shown: readonly FunctionHelp[];
}

/** The custom functions, each with what it is given and examples to copy. */
export function FunctionSection({ help, shown }: FunctionSectionProps) {
  return (
    <Section name="functions" title={words.title}>
      <Text>{words.introduction}</Text>
      {help.functions === null && !help.hasFailed && <Text role="status">{words.loading}</Text>}
      {help.hasFailed && (
        <>
          <Text role="alert">{words.failed}</Text>
          <div>
            <Button onClick={help.fetch}>{words.retry}</Button>
          </div>
        </>
      )}
      <EntryList label={words.title}>
        {shown.map((each) => (
          <Entry key={each.name} title={each.name} summary={each.description}>
            <FunctionDetails help={each} />
          </Entry>
        ))}
      </EntryList>
    </Section>
  );
}

function FunctionDetails({ help }: { help: FunctionHelp }) {
  const styles = useStyles();
  return (
    <>
      <code className={styles.code}>{help.signature}</code>
      <dl className={styles.parameters}>
        {help.parameters.map(({ name, description, optional }) => (
          <div key={name}>
            <dt>
              <Text weight="semibold">{name}</Text>
              {optional && ` (${words.optional})`}
            </dt>
            <dd className={styles.meaning}>{description}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.examples} aria-label={words.examples}>
        {help.examples.map((example) => (
          <Example key={example.formula} {...example} />
        ))}
      </ul>
    </>
  );
}

function Example({ formula, result }: FunctionHelp["examples"][number]) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePaneState();
  return (
    <li className={styles.example}>
      <span className={styles.formula}>
        <code className={styles.code}>{formula}</code>
        <span>
          {words.gives} {result}
        </span>
      </span>
      <Button
        size="small"
        aria-label={words.copy(formula)}
        disabledFocusable={work !== null}
        onClick={() => void copyFormula(session, formula)}
      >
        {words.copyShort}
      </Button>
    </li>
  );
}
