import { checkAsSetInSteps } from "../../core/own-sheets";
import { readIndicators, type CheckOutcome } from "../../excel/indicators";
import type { Job } from "../session/session";
import { wording } from "../wording";
import { inSlices, untilAborted } from "./slices";

/**
 * Reads and checks the workbook as it is now: the pane can be used meanwhile, and the signal stops it at once.
 * @throws what `readIndicators` throws; the signal's reason
 */
export async function checkedNow({ run, signal, progress }: Job): Promise<CheckOutcome> {
  progress(wording.check.reading, null);
  const workbook = await untilAborted(
    run((context) => readIndicators(context)),
    signal,
  );
  const outcome = await inSlices(checkAsSetInSteps(workbook), {
    signal,
    onStep: ({ done, total }) => progress(wording.check.checking(done, total), done / total),
  });
  return { workbook, ...outcome };
}
