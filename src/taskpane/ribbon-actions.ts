import type { RibbonActions } from "../commands/commands";
import { problemOf } from "./session/problem";
import type { Session } from "./session/session";

/** What the ribbon's buttons do in the pane. The code of each is loaded when it is first wanted. */
export function ribbonActions(session: Session): RibbonActions {
  return {
    async checkIndicators() {
      const { check } = await import(/* webpackChunkName: "check" */ "./check/actions");
      return check(session);
    },
    async fillDirections() {
      const { proposeDirections } = await import(
        /* webpackChunkName: "directions" */ "./directions/actions"
      );
      return proposeDirections(session);
    },
    async buildReport() {
      const { buildReport } = await import(/* webpackChunkName: "report" */ "./report/actions");
      return buildReport(session);
    },
    async newWorkbook() {
      const { newWorkbookFromTemplate } = await import(
        /* webpackChunkName: "setup" */ "./setup/template"
      );
      return newWorkbookFromTemplate(session);
    },
    report: (error) => session.change({ problem: problemOf(error, null) }),
  };
}
