import { checkAsSetInSteps } from "../../core/own-sheets";
import { readForCheck, type CheckOutcome } from "../../excel/indicators";
import { readTableInSteps } from "../../excel/prepared-report";
import type { Job } from "../session/session";
import { wording } from "../wording";
import { inSlices, untilAborted } from "./slices";

/**
 * Reads and checks the workbook as it is now: the pane can be used meanwhile, and the signal stops it at once.
 * @throws NoIndicatorsProblem, ExcelProblem; the signal's reason
 */
export async function checkedNow({
  run,
  signal,
  progress,
}: Omit<Job, "commit">): Promise<CheckOutcome> {
  progress(wording.check.reading, null);
  const snapshot = await untilAborted(
    run((context) => readForCheck(context)),
    signal,
  );
  const workbook = await inSlices(readTableInSteps(snapshot), { signal, onStep: () => undefined });
  const outcome = await inSlices(checkAsSetInSteps(workbook), {
    signal,
    onStep: ({ done, total }) => progress(wording.check.checking(done, total), done / total),
  });
  return { workbook, ...outcome };
}
