import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { copyExport, exportReport } from "./actions";
import type { ExportedFile } from "./state";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  fileName: { overflowWrap: "anywhere" },
});

const words = wording.report.exports;

/** The report as files to publish elsewhere. @param isImpossible where the choices leave nothing to publish */
export function Exports({ isImpossible }: { isImpossible: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { work, report } = usePaneState();
  return (
    <section className={styles.section} aria-labelledby="report-exports">
      <Subtitle2 as="h3" id="report-exports">
        {words.title}
      </Subtitle2>
      <Text>{words.introduction}</Text>
      <div className={styles.buttons}>
        {(["docx", "html"] as const).map((format) => (
          <Button
            key={format}
            disabledFocusable={work !== null || isImpossible}
            onClick={() => void exportReport(session, format)}
          >
            {words[format]}
          </Button>
        ))}
      </div>
      {report.exported && <NoFile exported={report.exported} />}
    </section>
  );
}

/** Whether a file was saved cannot be known, so there is another way. */
function NoFile({ exported }: { exported: ExportedFile }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      <Text className={styles.fileName}>{words.noFile(exported.fileName)}</Text>
      <div>
        <Button size="small" onClick={() => void copyExport(session, exported)}>
          {words.copy[exported.format]}
        </Button>
      </div>
    </>
  );
}
