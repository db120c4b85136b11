import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ReportStanding } from "../../core/fingerprint/report-standing";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { goToTab } from "./actions";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  tabs: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  tab: { overflowWrap: "anywhere", minHeight: "24px", textAlign: "left" },
});

/** When the report was built, whether it still fits, and its tabs. @param standing null where there is none */
export function Standing({ standing }: { standing: ReportStanding | null }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="report-standing">
      <Subtitle2 as="h3" id="report-standing">
        {wording.report.standing}
      </Subtitle2>
      <MessageBar intent={intentOf(standing)} layout="multiline">
        <MessageBarBody>{standing ? age(standing) : wording.report.none}</MessageBarBody>
      </MessageBar>
      {standing && <Tabs standing={standing} />}
    </section>
  );
}

function intentOf(standing: ReportStanding | null): "info" | "success" | "warning" {
  if (!standing) return "info";
  return standing.isOutdated === false ? "success" : "warning";
}

function age({ builtAt, isOutdated }: ReportStanding): string {
  const { upToDate, outdated, unknownAge } = wording.report;
  const fits = isOutdated === null ? unknownAge : isOutdated ? outdated : upToDate;
  return `${wording.report.builtOn(builtAt)} ${fits}`;
}

function Tabs({ standing }: { standing: ReportStanding }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePaneState();
  const [first] = standing.tabs;
  const front = standing.front ?? first;
  const go = (sheet: string) => void goToTab(session, sheet);
  return (
    <>
      <div>
        {front !== undefined && (
          <Button disabledFocusable={work !== null} onClick={() => go(front)}>
            {wording.report.goToReport}
          </Button>
        )}
      </div>
      <ul className={styles.tabs} aria-label={wording.report.tabs}>
        {standing.tabs.map((sheet) => (
          <li key={sheet}>
            <Link
              as="button"
              className={styles.tab}
              disabledFocusable={work !== null}
              onClick={() => go(sheet)}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
