import { Field, Input, makeStyles } from "@fluentui/react-components";
import { wording } from "../wording";
import { Choice } from "./Choice";
import type { FormSetting } from "./settings-form";

const useStyles = makeStyles({ input: { minWidth: 0 } });

const words = wording.setup.settings;

interface SettingFieldProps {
  readonly setting: FormSetting;
  /** As it is written now; undefined where it is as in the workbook. */
  readonly entry: string | undefined;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  /** What the report says where nothing is written. */
  readonly now: string | undefined;
  write(entry: string): void;
}

/** One setting: what is written, what it does, what counts now and where that comes from. */
export function SettingField({ setting, entry, problem, now, write }: SettingFieldProps) {
  const styles = useStyles();
  const { name, value, usual, meaning } = setting;
  const choices = words.choices[name];
  const isUsual = String(value) === usual;
  const source = isUsual ? words.usual : words.own(choices?.[usual] ?? usual);
  const hint = [...(choices ? [] : [meaning]), source, ...(now ? [words.now(now)] : [])].join(" ");
  const written = entry ?? setting.entry;
  if (choices) {
    return (
      <Choice label={name} hint={hint} problem={problem} value={written} choose={write}>
        {Object.entries(choices).map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </Choice>
    );
  }
  return (
    <Field label={name} hint={hint} {...(problem && { validationMessage: problem })}>
      <Input
        input={{ className: styles.input }}
        value={written}
        onChange={(_, data) => write(data.value)}
      />
    </Field>
  );
}
