import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { ReportChoices } from "../../core/report";
import type { CheckOutcome } from "../../excel/indicators";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { changeReport, choose } from "./actions";
import { AmbitionChoices } from "./AmbitionChoices";
import { Group } from "./Group";
import { countingChoices } from "./state";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  header: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} 0`,
    textAlign: "left",
  },
});

const words = wording.report.choices;

/** How the report is set out: told in a line, and changed where it is opened. */
export function Choices({ checked }: { checked: CheckOutcome }) {
  const styles = useStyles();
  const { report } = usePaneState();
  const choices = countingChoices(report, checked);
  return (
    <>
      <Accordion collapsible>
        <AccordionItem value="choices">
          <AccordionHeader as="h3">
            <span className={styles.header}>
              <span>{words.title}</span>
              <Caption1>{words.inWords(choices)}</Caption1>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            <div className={styles.panel}>
              <OneOf name="layout" label={words.layout} of={words.layouts} choices={choices} />
              <AmbitionChoices checked={checked} choices={choices} />
              <OneOf name="values" label={words.values} of={words.valueKinds} choices={choices} />
              <Contents choices={choices} />
              <OneOf
                name="openErrors"
                label={words.openErrors}
                of={words.openErrorKinds}
                choices={choices}
              />
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {report.choices && <Keeping />}
    </>
  );
}

interface OneOfProps<Name extends "layout" | "values" | "openErrors"> {
  readonly name: Name;
  readonly label: string;
  /** The values and what they are called. */
  readonly of: Readonly<Record<ReportChoices[Name], string>>;
  readonly choices: ReportChoices;
}

function OneOf<Name extends "layout" | "values" | "openErrors">(props: OneOfProps<Name>) {
  const session = useSession();
  const { name, label, of, choices } = props;
  return (
    <Field label={label}>
      <RadioGroup
        value={choices[name]}
        onChange={(_, { value }) => choose(session, { [name]: value })}
      >
        {Object.entries<string>(of).map(([value, text]) => (
          <Radio key={value} value={value} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Contents({ choices }: { choices: ReportChoices }) {
  const session = useSession();
  return (
    <Group label={words.contents}>
      {(["commentary", "charts", "planning"] as const).map((name) => (
        <Checkbox
          key={name}
          label={words[name]}
          checked={choices[name]}
          onChange={(_, { checked }) => choose(session, { [name]: checked === true })}
        />
      ))}
    </Group>
  );
}

/** What becomes of choices that differ from the workbook's. */
function Keeping() {
  const session = useSession();
  const { report } = usePaneState();
  return (
    <div>
      <Field hint={words.keepHint}>
        <Checkbox
          label={words.keep}
          checked={report.keepsChoices}
          onChange={(_, { checked }) => changeReport(session, { keepsChoices: checked === true })}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => changeReport(session, { choices: null })}
      >
        {words.reset}
      </Button>
    </div>
  );
}
