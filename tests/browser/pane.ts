import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sparticuz from "@sparticuz/chromium";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Host } from "../../src/host/host";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");
const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

/** The browser that comes with npm on Linux, or the one that CHROMIUM names. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM"];
  return named
    ? chromium.launch({ executablePath: named })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
}

/** Serves the production build on a loopback port. */
export async function serveBuild(): Promise<{ origin: string; close(): void }> {
  if (!existsSync(path.join(dist, "taskpane.html"))) {
    throw new Error("There is no build to test. Run `npm run build` first; `npm test` does.");
  }
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(dist, pathname);
    if (!file.startsWith(dist + path.sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = contentTypes[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type }).end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** A page with the production pane, and what it did that it should not. */
export interface OpenedPane {
  readonly page: Page;
  /** Addresses that the page asked for, other than its own files and office.js. */
  readonly foreignRequests: string[];
  /** Errors of the page and of its console. */
  readonly errors: string[];
}

/** Opens the pane under genuine office.js; without a host it is a page outside Excel. */
export async function openPane(browser: Browser, origin: string, host?: Host): Promise<OpenedPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 } });
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
  await page.goto(`${origin}/taskpane.html`);
  return opened;
}

async function attach(page: Page, host: Host): Promise<void> {
  const connection = host.connect((text) => {
    if (page.isClosed()) return;
    void page.evaluate(
      (message) =>
        (window as unknown as { hertsReceive(text: string): void }).hertsReceive(message),
      text,
    );
  });
  page.on("close", () => connection.close());
  await page.exposeFunction("hertsSend", connection.send);
  await page.addInitScript({ content: await clientScript() });
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
