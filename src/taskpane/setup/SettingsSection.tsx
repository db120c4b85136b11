import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Section } from "../help/Section";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { openSettings } from "./actions";
import { RuleSettings } from "./RuleSettings";
import { SettingField } from "./SettingField";
import type { FormSetting } from "./settings-form";
import { useSettingsForm } from "./use-settings-form";
import type { ShownTable } from "./use-table";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const words = wording.setup.settings;

/**
 * The settings of the workbook as a form; what cannot be used is told at its field. What was written stays while the
 * section is closed.
 */
export function SettingsSection({ table }: { table: ShownTable }) {
  const form = useSettingsForm(table);
  return (
    <Section name="settings" title={words.title}>
      <Text>{words.introduction}</Text>
      <SettingsForm settingsForm={form} />
    </Section>
  );
}

function SettingsForm({ settingsForm }: { settingsForm: ReturnType<typeof useSettingsForm> }) {
  const styles = useStyles();
  const { form, settings, unusable, entries, problems, now, write, undo, save } = settingsForm;
  const isChanged = Object.keys(entries).length > 0;
  const ofGroup = (wanted: FormSetting["group"]) =>
    settings.filter(({ group }) => group === wanted);
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Unusable problems={unusable} />
      {[...ofGroup("check"), ...ofGroup("report")].map((setting) => (
        <SettingField
          key={setting.name}
          setting={setting}
          entry={entries[setting.name]}
          problem={problems[setting.name]}
          now={now[setting.name]}
          write={(entry) => write(setting.name, entry)}
        />
      ))}
      <RuleSettings settings={ofGroup("rules")} entries={entries} write={write} />
      <div role="status">{isChanged && <Text>{words.unsaved}</Text>}</div>
      <Buttons undo={isChanged ? undo : null} />
    </form>
  );
}

/** @param undo null where nothing was changed */
function Buttons({ undo }: { undo: (() => void) | null }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePaneState();
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" type="submit" disabledFocusable={work !== null}>
        {words.save}
      </Button>
      {undo && <Button onClick={undo}>{words.undo}</Button>}
      <Button
        appearance="subtle"
        disabledFocusable={work !== null}
        onClick={() => void openSettings(session)}
      >
        {words.open}
      </Button>
    </div>
  );
}

function Unusable({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.unusable}
        {problems.map((problem) => (
          <div key={problem}>{problem}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
