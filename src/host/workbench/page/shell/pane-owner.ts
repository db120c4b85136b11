import type { HostedPage } from "../../../page/install";

/** What the page around the pane is for the script in the pane's frame: see `pane-client.ts`. */
export interface PaneOwner {
  readonly requirementSet: string;
  readonly documentName: string;
  /** The frame has been loaded anew, and office.js is about to start in it. */
  join(page: HostedPage): void;
  /** Takes what office.js in the frame sends. */
  send(text: string): void;
  /** A key is pressed in the frame. */
  keyPressed(event: KeyboardEvent): void;
  /** A file is dragged over the frame. */
  fileDragged(): void;
}

declare global {
  interface Window {
    hertsPaneOwner?: PaneOwner;
  }
}
