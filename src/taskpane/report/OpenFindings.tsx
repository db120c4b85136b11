import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { countBySeverity } from "../../core/rules";
import type { CheckOutcome } from "../../excel/indicators";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { countingChoices } from "./state";

/** What the check has found that is open, and what it means for the report. */
export function OpenFindings({ checked }: { checked: CheckOutcome }) {
  const session = useSession();
  const { report } = usePaneState();
  const { error, warning } = countBySeverity(checked.findings);
  const { openErrors } = countingChoices(report, checked);
  const found = wording.report.open.found(error, warning);
  if (error + warning === 0) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{wording.report.open.none}</MessageBarBody>
      </MessageBar>
    );
  }
  const text = error > 0 ? wording.report.open[openErrors] : wording.report.open.warnings;
  return (
    <MessageBar intent={error > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{text(found)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => session.show("check")}>
          {wording.report.open.show}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
