import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import type { View } from "./session/state";
import { wording } from "./wording";

/**
 * The parts of the pane. Each is a file of its own that is loaded when the part is first shown, so that the pane stands
 * before the rules and the report, which weigh as much as all the rest, have come.
 */
export const views: Readonly<Record<View, ComponentType>> = {
  check: lazy(async () => {
    const { CheckView } = await import(/* webpackChunkName: "check" */ "./check/CheckView");
    return { default: CheckView };
  }),
  report: lazy(async () => {
    const { ReportView } = await import(/* webpackChunkName: "report" */ "./report/ReportView");
    return { default: ReportView };
  }),
  plan: lazy(async () => {
    const { PlanView } = await import(/* webpackChunkName: "plan" */ "./plan/PlanView");
    return { default: PlanView };
  }),
  setup: lazy(async () => {
    const { SetupView } = await import(/* webpackChunkName: "setup" */ "./setup/SetupView");
    return { default: SetupView };
  }),
  help: lazy(async () => {
    const { HelpView } = await import(/* webpackChunkName: "help" */ "./help/HelpView");
    return { default: HelpView };
  }),
};

/** The panel that asks before directions are written. */
export const DirectionsPanel = lazy(async () => {
  const { DirectionsPanel: Panel } = await import(
    /* webpackChunkName: "directions" */ "./directions/DirectionsPanel"
  );
  return { default: Panel };
});

/** Shows that a part is on its way. */
export function Arriving({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<Spinner size="small" label={wording.common.loading} />}>
      {children}
    </Suspense>
  );
}
