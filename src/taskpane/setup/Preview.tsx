import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fieldLabel } from "../../core/own-sheets";
import { shortened } from "../../core/report/published-text";
import type { Measure } from "../../core/workbook/types";
import { wording } from "../wording";
import { readingParts } from "./reading-parts";
import { spacedList } from "../theme/styles";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  measures: { ...spacedList, gap: tokens.spacingVerticalM },
  figures: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0 },
});

const words = wording.setup.preview;
const mostMeasures = 3;

/** The first measures: what their cells say, and what was read of it. */
export function Preview({ measures }: { measures: readonly Measure[] }) {
  const styles = useStyles();
  if (measures.length === 0) return null;
  const rest = measures.length - mostMeasures;
  return (
    <section aria-label={words.title} className={styles.preview}>
      <Text as="h4" weight="semibold" block>
        {words.title}
      </Text>
      <Caption1 block>{words.introduction}</Caption1>
      <ul className={styles.measures}>
        {measures.slice(0, mostMeasures).map((measure) => (
          <li key={measure.id}>
            <Sample measure={measure} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Caption1>{words.more(rest)}</Caption1>}
    </section>
  );
}

function Sample({ measure }: { measure: Measure }) {
  const styles = useStyles();
  const title = [measure.indicator, measure.label].filter(Boolean).join(" – ");
  return (
    <>
      <Text weight="semibold">{words.measure(measure.id, shortened(title, 100))}</Text>
      <dl className={styles.figures}>
        <Figure field="previous" measure={measure} />
        <Figure field="latest" measure={measure} />
        {(["polarity", "direction"] as const).map((field) => {
          const said = measure[field];
          return (
            said && (
              <Fact key={field} name={fieldLabel(field)}>
                {words.stands(shortened(said.text, 60))}
              </Fact>
            )
          );
        })}
      </dl>
    </>
  );
}

function Figure({ field, measure }: { field: "previous" | "latest"; measure: Measure }) {
  const { text, value } = measure[field];
  const parts = readingParts(value);
  return (
    <Fact name={fieldLabel(field)}>
      <Text block>{words.stands(shortened(text, 120))}</Text>
      <Caption1>{parts.map(([name, part]) => `${name}: ${part}`).join("; ")}</Caption1>
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
