import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { copyAndSay } from "../files/copying";
import { useSession } from "../session/context";
import { environmentInWords } from "../session/problem-details";
import { wording } from "../wording";
import { Section } from "./Section";

const useStyles = makeStyles({
  versions: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyBase,
  },
});

const words = wording.help.about;

/** Which version of the add-in runs in which Excel. */
export function About() {
  const styles = useStyles();
  const session = useSession();
  const versions = environmentInWords();
  return (
    <Section name="about" title={words.title}>
      <p className={styles.versions}>{versions}</p>
      <div>
        <Button
          size="small"
          onClick={() => void copyAndSay(session, { text: versions }, words.copied)}
        >
          {words.copy}
        </Button>
      </div>
    </Section>
  );
}
