import type { Page } from "playwright-core";
import { examineAccess } from "./access";
import { launchBrowser } from "./pane";

jest.setTimeout(60_000);

let close: () => Promise<void>;
let page: Page;

beforeAll(async () => {
  const browser = await launchBrowser();
  close = () => browser.close();
  page = await browser.newPage();
});
afterAll(() => close());

/** A page as everybody can use it, and what is put into it. */
const pageWith = (content: string) => `<!doctype html>
<html lang="en-GB">
<head>
<title>Indicators</title>
<style>
  :root { color-scheme: light; color: #000; background: #fff }
  @media (prefers-color-scheme: dark) { :root { color-scheme: dark; color: #fff; background: #222 } }
  body { margin: 16px }
  button { padding: 8px; transition: outline-color 10s }
  :focus-visible { outline: 2px solid }
</style>
</head>
<body><main>
<h1>Indicators</h1>
<p><button>Check</button></p>
<p><label>Search <input size="10"></label></p>
${content}
</main></body>
</html>`;

async function faultsOf(content: string): Promise<readonly string[]> {
  await page.setContent(pageWith(content));
  return (await examineAccess(page)).faults;
}

test("a page that everybody can use has no faults, and Tab reaches each of its elements", async () => {
  await page.setContent(pageWith(`<p><a href="#top">Help</a></p>`));
  expect(await examineAccess(page)).toEqual({ reached: 3, faults: [] });
});

test.each([
  [
    "words that are pale in the light only",
    `<style>@media (prefers-color-scheme: light) { i { color: #ccc } }</style><i>Pale</i>`,
    ["narrow: color-contrast: <i>", "high contrast: color-contrast: <i>"],
  ],
  [
    "words that are pale in the dark only, and change slowly",
    `<style>i { transition: color 10s } @media (prefers-color-scheme: dark) { i { color: #555 } }</style><i>Pale</i>`,
    ["dark and wide: color-contrast: <i>"],
  ],
  [
    "words that are pale in high contrast only",
    `<style>@media (forced-colors: active) { i { forced-color-adjust: none; color: #ccc } }</style><i>Pale</i>`,
    ["high contrast: color-contrast: <i>"],
  ],
  [
    "a field that loses its name where the pane is wide",
    `<style>@media (min-width: 400px) { i { display: none } }</style><p><label><i>Year</i> <input size="10" id="year"></label></p>`,
    [`dark and wide: label: <input size="10" id="year">`],
  ],
  [
    "a button that Tab does not reach",
    `<p><button tabindex="-1">Plan</button></p>`,
    [`not reached by Tab: <button tabindex="-1">`],
  ],
  [
    "something to be pressed that is no button",
    `<p><span style="cursor: pointer">Plan</span></p>`,
    [`not reached by Tab: <span style="cursor: pointer">`],
  ],
  [
    "a button without a sign of the focus",
    `<style>a { outline: none !important }</style><p><a href="#top">Plan</a></p>`,
    ["narrow", "dark and wide", "high contrast"].map(
      (look) => `${look}: focus not to be seen: <a href="#top">`,
    ),
  ],
  [
    "a sign of the focus that high contrast takes away",
    `<style>a:focus-visible { outline: none; box-shadow: 0 0 0 2px #000 }</style><p><a href="#top">Plan</a></p>`,
    [`high contrast: focus not to be seen: <a href="#top">`],
  ],
  [
    "a table that is wider than the narrow pane",
    `<div id="table" style="width: 310px; height: 9px"></div>`,
    ["narrow", "high contrast", "zoomed"].map(
      (look) => `${look}: wider than the pane: <div id="table"`,
    ),
  ],
])("%s: found, in the look where it is so", async (_fault, content, expected) => {
  const faults = await faultsOf(content);
  expect(faults).toEqual(expected.map((start) => expect.stringContaining(start)));
});
