import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { hindrance } from "./hindrance";
import { Pane } from "./Pane";
import { ribbonActions } from "./ribbon-actions";
import { SessionContext } from "./session/context";
import { problemOf } from "./session/problem";
import { resumeAfterCellEdit } from "./session/resume";
import { Session } from "./session/session";
import { Boundary } from "./shell/Boundary";
import { checkAtStart } from "./start-up";
import { Themed } from "./theme/Themed";

async function start(): Promise<void> {
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no element with the id 'pane'");
  const reason = await hindrance();
  if (reason !== null) {
    sayPlainly(element, reason);
    return;
  }
  const session = new Session((batch) => Excel.run(batch));
  resumeAfterCellEdit(session);
  registerCommands(ribbonActions(session));
  createRoot(element).render(
    <Themed>
      <SessionContext.Provider value={session}>
        <Boundary>
          <Pane />
        </Boundary>
      </SessionContext.Provider>
    </Themed>,
  );
  await Promise.all([startFollowing(session), checkAtStart(session)]);
}

/** Lets edits refresh the findings until the page closes. */
async function startFollowing(session: Session): Promise<void> {
  try {
    const { followEdits } = await import(/* webpackChunkName: "check" */ "./check/follow-edits");
    const end = followEdits(session);
    window.addEventListener("pagehide", () => void end());
  } catch (error) {
    session.change({ problem: problemOf(error, () => void startFollowing(session)) });
  }
}

/** Without React, which may not be there for all that is wrong. */
function sayPlainly(element: HTMLElement, reason: string): void {
  const paragraph = document.createElement("p");
  paragraph.className = "plain";
  paragraph.role = "alert";
  paragraph.textContent = reason;
  element.replaceChildren(paragraph);
}

void start();
