import { useEffect, useMemo, useRef } from "react";
import { Button, Text } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/context";
import type { Start } from "../session/state";
import { wording } from "../wording";
import { buildReport, readForReport } from "./actions";
import { Choices } from "./Choices";
import { Exports } from "./Exports";
import { OpenFindings } from "./OpenFindings";
import { Standing } from "./Standing";
import { standingReport } from "./standing-report";
import { countingChoices, holdsNothing } from "./state";

/** The report: what stands in the workbook, what is open, how it is set out, and the buttons that make it. */
export function ReportView() {
  const session = useSession();
  const { work, checked, built, problem, report, start } = usePaneState();
  const wasRead = useRef(false);
  const isIdle = work === null && problem === null && isUnread(start);
  useEffect(() => {
    if (checked !== null || !isIdle || wasRead.current) return;
    // Once only: an analyst who stops it means it.
    wasRead.current = true;
    void readForReport(session);
  }, [checked, isIdle, session]);
  const standing = useMemo(() => standingReport(checked, built), [checked, built]);
  const isImpossible = holdsNothing(countingChoices(report, checked));
  return (
    <>
      <Text>{wording.report.introduction}</Text>
      {checked ? (
        <>
          <Standing standing={standing} />
          <OpenFindings checked={checked} />
          <Choices checked={checked} />
        </>
      ) : (
        <Unread />
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={work !== null || isImpossible}
          onClick={() => void buildReport(session)}
        >
          {standing ? wording.report.buildAgain : wording.report.build}
        </Button>
      </div>
      <Exports isImpossible={isImpossible} />
    </>
  );
}

/** Nothing is known of the workbook that speaks against reading it. */
function isUnread(start: Start): start is "opening" | "not checked" {
  return start === "opening" || start === "not checked";
}

/** Shown until the workbook has been read; after a failed reading it can be asked for again. */
function Unread() {
  const session = useSession();
  const { work, start } = usePaneState();
  if (work) return null;
  return (
    <>
      <Text>{isUnread(start) ? wording.report.notRead : wording.welcome.found[start]}</Text>
      <div>
        <Button onClick={() => void readForReport(session)}>{wording.report.readAgain}</Button>
      </div>
    </>
  );
}
