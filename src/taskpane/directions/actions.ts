import type { DirectionCell } from "../../core/directions";
import type { FixPlan } from "../../core/rules";
import { previewDirections, writeDirections } from "../../excel/directions";
import { checkWork } from "../check/actions";
import type { Session } from "../session/session";
import { wording } from "../wording";

/** Works out which direction cells would be filled, and asks in the pane before anything is written. */
export function proposeDirections(session: Session): Promise<boolean> {
  session.change({ directions: null });
  const options = { message: wording.directions.workingOut, canCancel: true };
  return session.perform(options, async (job) => {
    const after = await checkWork(session, { isAsked: false })(job);
    const { checked } = after;
    if (!checked) return after;
    const fill = await job.run((context) => previewDirections(context, checked));
    if (fill.cells.length > 0) return { ...after, directions: fill };
    return { ...after, notice: wording.directions.nothingToFill(fill) };
  });
}

/** Writes the directions that were proposed, and checks the workbook again. */
export function fillDirections(session: Session): Promise<boolean> {
  const fill = session.state().directions;
  let plan: FixPlan<DirectionCell> | null = null;
  return session.perform({ message: wording.directions.writing }, async (job) => {
    if (!fill) return {};
    // A second try after a check that failed does not write again.
    plan ??= await job.run((context) => writeDirections(context, fill));
    session.change({ directions: null });
    const after = await checkWork(session, { isAsked: false })(job);
    return { ...after, notice: wording.directions.written(plan) };
  });
}

/** Puts the proposal away. */
export function leaveDirections(session: Session): void {
  session.change({ directions: null, notice: wording.directions.leftAlone });
}
