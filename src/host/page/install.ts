import { createAppCommands, type AppCommands } from "../officejs/app-commands";
import { createExternal } from "../officejs/external";

/** Whoever holds the host, as office.js in a page needs it. */
export interface HostedPageOptions {
  /** Newest ExcelApi set that is claimed, `1.15`. */
  readonly requirementSet: string;
  readonly documentName: string;
  /** Takes what office.js sends. */
  send(text: string): void;
}

/** The host's end of a page. */
export interface HostedPage {
  /** Gives office.js what the host answers and tells. */
  receive(text: string): void;
  /** Runs a command of the ribbon: see {@link AppCommands}. */
  readonly runCommand: AppCommands["run"];
  /** Runs an action that keys stand for. Nothing tells when it is over. */
  runAction(id: string): void;
}

interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Makes the page one that runs in Excel for Windows, as far as office.js can tell. Before office.js runs. */
export function installHost(page: Window, options: HostedPageOptions): HostedPage {
  const { requirementSet, documentName, send } = options;
  const commands = createAppCommands();
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost: send };
  const external = createExternal({ requirementSet, documentName, commands: commands.channel });
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
  Object.defineProperty(page, "_richApiNativeBridge", { value: bridge, configurable: true });
  const receive = (text: string) => bridge.onMessageFromHost?.(text);
  return {
    receive,
    runCommand: commands.run,
    runAction: (id) => receive(JSON.stringify(actionMessage(id))),
  };
}

/** What office.js takes for the invocation of an action, by the numbers of its action proxy. */
const actionMessage = (id: string) => ({
  type: 3,
  controlId: "",
  message: {
    entries: [
      { messageCategory: 2, messageType: 1000, targetId: "", message: JSON.stringify([id, ""]) },
    ],
  },
});
