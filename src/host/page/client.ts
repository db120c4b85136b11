import { createExternal, newestRequirementSet } from "../officejs/external";

/** What a page gets from whoever holds the host, before this script and office.js run. */
interface HostedWindow {
  /** Takes what office.js sends. */
  hertsSend(text: string): void;
  /** Set here: gives office.js what the host answers and tells. */
  hertsReceive(text: string): void;
}

interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Makes the page one that runs in Excel for Windows, as far as office.js can tell. */
function install(page: Window & typeof globalThis & HostedWindow): void {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => page.hertsSend(text),
  };
  page.hertsReceive = (text) => bridge.onMessageFromHost?.(text);
  const external = createExternal({
    requirementSet: newestRequirementSet,
    documentName: "workbook.xlsx",
  });
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
  Object.defineProperty(page, "_richApiNativeBridge", { value: bridge, configurable: true });
}

install(window as unknown as Window & typeof globalThis & HostedWindow);
