import { Checkbox } from "@fluentui/react-components";
import type { ReportChoices } from "../../core/report";
import type { CheckOutcome } from "../../excel/indicators";
import { useSession } from "../session/context";
import { wording } from "../wording";
import { choose } from "./actions";
import { Group } from "./Group";
import { ambitionChoices } from "./state";

const words = wording.report.choices;

interface AmbitionChoicesProps {
  readonly checked: CheckOutcome;
  readonly choices: ReportChoices;
}

/** Which ambitions the report holds; nothing where the workbook names none. */
export function AmbitionChoices({ checked, choices }: AmbitionChoicesProps) {
  const session = useSession();
  const known = ambitionChoices(checked);
  if (known.length === 0) return null;
  const all = known.map(({ number }) => number);
  const chosen = choices.ambitions ?? all;
  const set = (number: number, isChosen: boolean) =>
    choose(session, {
      ambitions: all.filter((each) => (each === number ? isChosen : chosen.includes(each))),
    });
  return (
    <Group label={words.ambitions} message={chosen.length === 0 ? words.noAmbition : null}>
      <Checkbox
        label={words.allAmbitions}
        checked={choices.ambitions === null}
        onChange={(_, data) => choose(session, { ambitions: data.checked === true ? null : all })}
      />
      {known.map(({ number, name }) => (
        <Checkbox
          key={number}
          label={name}
          checked={chosen.includes(number)}
          onChange={(_, data) => set(number, data.checked === true)}
        />
      ))}
    </Group>
  );
}
