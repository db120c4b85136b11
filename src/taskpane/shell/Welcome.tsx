import { Link, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { useSession } from "../session/context";
import type { Start } from "../session/state";
import { wording } from "../wording";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Before the first check: what the add-in is for, and what to do first. */
export function Welcome({ start }: { start: Exclude<Start, "opening"> }) {
  const styles = useStyles();
  const session = useSession();
  const { heading, steps, found, toSetup } = wording.welcome;
  return (
    <>
      <Subtitle1 as="h3">{heading}</Subtitle1>
      <Text>{found[start]}</Text>
      {start === "nothing recognised" && (
        <Link as="button" onClick={() => session.show("setup")}>
          {toSetup}
        </Link>
      )}
      <ol className={styles.steps}>
        {steps.map(({ name, meaning }) => (
          <li key={name}>
            <Text weight="semibold">{name}</Text> {meaning}
          </li>
        ))}
      </ol>
    </>
  );
}
