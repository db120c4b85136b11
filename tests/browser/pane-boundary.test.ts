import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./pane";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const shell = path.resolve(__dirname, "../../src/taskpane/shell");

/** A page with a part that throws at its first drawing, inside the pane's boundary. */
const source = `
import { createRoot } from "react-dom/client";
import { Boundary } from "./Boundary";
let isBroken = true;
Object.assign(globalThis, {
  mend: () => { isBroken = false; },
  Office: { context: { diagnostics: { host: "Excel", platform: "PC", version: "16.0" }, requirements: { isSetSupported: () => false } } },
});
function Part() {
  if (isBroken) throw new TypeError("Alice Example, 12 High Street");
  return <p>The part.</p>;
}
createRoot(document.getElementById("pane")).render(<><Boundary><Part /></Boundary><p>The others.</p></>);
`;

async function bundled(): Promise<string> {
  const stdin = { contents: source, resolveDir: shell, loader: "tsx" } as const;
  const result = await build({
    stdin,
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', __VERSION__: '"test"' },
  });
  return result.outputFiles[0]!.text;
}

test("a part that cannot be drawn gives details without the workbook's words, leaves the others usable, and can be drawn anew", async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="en-GB"><body><main id="pane"></main></body></html>');
  await page.addScriptTag({ content: await bundled() });
  await page.getByRole("alert").waitFor();
  await page.getByText("The others.").waitFor();
  expect(await page.locator("details pre").textContent()).not.toContain("Alice");
  await page.evaluate(() => (window as unknown as { mend(): void }).mend());
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("The part.").waitFor();
});
