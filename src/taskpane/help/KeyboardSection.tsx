import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { wording } from "../wording";
import { Section } from "./Section";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  keys: { width: "40%" },
});

const words = wording.help.keyboard;

interface Key {
  readonly keys: string;
  readonly does: string;
}

/** What can be done with the keyboard. */
export function KeyboardSection() {
  return (
    <Section name="keyboard" title={words.title}>
      <Keys caption={words.pane} keys={words.keys} />
      <Keys caption={words.check} keys={wording.check.keys} />
    </Section>
  );
}

function Keys({ caption, keys }: { caption: string; keys: readonly Key[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.keys)}>
            {words.press}
          </th>
          <th scope="col" className={styles.cell}>
            {words.does}
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.keys}>
            <th scope="row" className={styles.cell}>
              {key.keys}
            </th>
            <td className={styles.cell}>{key.does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
