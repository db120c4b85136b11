import type { Browser } from "playwright-core";
import type { Host } from "../../src/host/host";
import type { Look } from "./looks";
import { launchBrowser, openPane, serveBuild, type OpenedPane, type ServedBuild } from "./pane";

/** The production build in a browser, for all tests of a file. */
export interface PaneStage {
  readonly browser: Browser;
  /** Where the build is served. */
  readonly origin: string;
  /** Opens the pane as `openPane` does. */
  readonly open: (host?: Host, look?: Look) => Promise<OpenedPane>;
}

/** Sets the stage before the first test of a file and clears it after the last; called outside the tests. */
export function paneStage(): PaneStage {
  let browser: Browser;
  let build: ServedBuild;
  beforeAll(async () => {
    build = await serveBuild();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    build?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return build.origin;
    },
    open: (host, look) => openPane(browser, build.origin, host, look),
  };
}
