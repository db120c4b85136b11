import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { registerCommands } from "../commands/commands";
import { Pane } from "./Pane";
import { Session } from "./session";
import { wording } from "./wording";

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no element with the id 'pane'");
  if (host !== Office.HostType.Excel) {
    element.textContent = wording.outsideExcel;
    return;
  }
  const session = new Session((batch) => Excel.run(batch));
  registerCommands({ checkIndicators: session.check, buildReport: session.build });
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Pane session={session} />
    </FluentProvider>,
  );
}

void start();
