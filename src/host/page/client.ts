import { newestRequirementSet } from "../officejs/external";
import { installHost } from "./install";

/** What a page gets from whoever holds the host, before this script and office.js run. */
interface HostedWindow {
  /** Takes what office.js sends. */
  hertsSend(text: string): void;
  /** Set here: gives office.js what the host answers and tells. */
  hertsReceive(text: string): void;
}

const page = window as unknown as Window & HostedWindow;

page.hertsReceive = installHost(page, {
  requirementSet: newestRequirementSet,
  documentName: "workbook.xlsx",
  send: (text) => page.hertsSend(text),
}).receive;
