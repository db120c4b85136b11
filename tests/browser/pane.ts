import path from "node:path";
import sparticuz from "@sparticuz/chromium";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Host } from "../../src/host/host";
import { contextOptions, tellTheme, type Look } from "./looks";

export { serveBuild, type ServedBuild } from "./served-build";

const root = path.resolve(__dirname, "../..");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");
const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The browser that comes with npm on Linux, or the one that CHROMIUM names. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM"];
  return named
    ? chromium.launch({ executablePath: named })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args: browserArguments });
}

/** In a single process the browser ends with its first closed page; without web security it would hide faults of ours. */
const browserArguments = sparticuz.args.filter(
  (each) => each !== "--single-process" && each !== "--disable-web-security",
);

/** A page with the production pane, and what it did that it should not. */
export interface OpenedPane {
  readonly page: Page;
  /** Addresses that the page asked for, other than its own files and office.js. */
  readonly foreignRequests: string[];
  /** Errors of the page and of its console. */
  readonly errors: string[];
}

/** Opens the pane under genuine office.js; without a host it is a page outside Excel. */
export async function openPane(
  browser: Browser,
  origin: string,
  host?: Host,
  look: Look = {},
): Promise<OpenedPane> {
  const context = await browser.newContext(contextOptions(look));
  const page = await context.newPage();
  const opened: OpenedPane = { page, foreignRequests: [], errors: [] };
  page.on("pageerror", (error) => opened.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") opened.errors.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith(officeJsAddress)) {
      opened.foreignRequests.push(url);
    }
  });
  await page.route(`${officeJsAddress}**`, (route) => {
    const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({ path: path.join(officeJs, file), contentType: "text/javascript" });
  });
  if (host) await attach(page, host);
  await tellTheme(page, look.excel);
  await page.goto(`${origin}/taskpane.html`);
  return opened;
}

async function attach(page: Page, host: Host): Promise<void> {
  const connection = host.connect((text) => {
    if (!page.isClosed()) page.evaluate(receive, text).catch(unlessGone);
  });
  page.on("close", () => connection.close());
  await page.exposeFunction("hertsSend", connection.send);
  await page.addInitScript({ content: await clientScript() });
}

function receive(message: string): void {
  (window as unknown as { hertsReceive(text: string): void }).hertsReceive(message);
}

/** What Excel tells a page that is just being closed or loaded anew reaches nobody. */
function unlessGone(error: unknown): void {
  const isGone = error instanceof Error && /closed|context was destroyed/.test(error.message);
  if (!isGone) throw error;
}

let script: Promise<string> | null = null;

function clientScript(): Promise<string> {
  script ??= build({
    entryPoints: [path.join(root, "src/host/page/client.ts")],
    bundle: true,
    write: false,
    format: "iife",
  }).then((result) => result.outputFiles[0]?.text ?? "");
  return script;
}
