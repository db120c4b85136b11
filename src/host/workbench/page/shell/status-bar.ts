import type { WorkbenchPort, WorkbenchStatus } from "../../protocol";
import { button, make } from "./dom";
import { wording } from "./wording";

/** What the add-in costs, under the grid. */
export interface StatusBar {
  readonly element: HTMLElement;
  show(status: WorkbenchStatus): void;
}

export function createStatusBar(port: WorkbenchPort): StatusBar {
  const traffic = make("span", { className: "traffic" });
  const reset = button(wording.resetTraffic, () => port.send({ type: "reset counters" }));
  return {
    element: make("footer", { className: "status-bar" }, {}, [traffic, reset]),
    show: (status) => {
      traffic.textContent = wording.traffic(status);
    },
  };
}
