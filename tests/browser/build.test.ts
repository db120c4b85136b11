import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildFolder } from "./served-build";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the pane may weigh at its start, gzipped, without office.js. */
const mostBytes = 250_000;

const files = readdirSync(buildFolder, { recursive: true }).map(String);
const text = (file: string) => readFileSync(path.join(buildFolder, file), "utf8");
const ending = (...ends: string[]) =>
  files.filter((file) => ends.some((end) => file.endsWith(end)));
const pages = ending(".html");
const scripts = ending(".js");

/** Addresses of the scripts that a page loads as it opens. */
function scriptsOf(page: string): string[] {
  const tags = text(page).match(/<script\b[^>]*>/gi) ?? [];
  return tags.map((tag) => /\bsrc="?([^"\s>]+)/.exec(tag)?.[1] ?? "inline");
}

/** The page's content security policy, by directive. */
function policyOf(page: string): Map<string, string[]> {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/i.exec(
    text(page),
  )?.[1];
  const directives = (policy ?? "").split(";").map((each) => each.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name, sources]));
}

test("what the pane loads at its start weighs at most 250 kB, gzipped and without office.js", () => {
  const own = scriptsOf("taskpane.html").filter((address) => address !== officeJs);
  expect(own.length).toBeGreaterThan(0);
  const sizes = own.map((script) => gzipSync(text(script), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostBytes);
});

test("the libraries of the exports come in files that are not loaded at the start", () => {
  const own = scriptsOf("taskpane.html");
  for (const chunk of ["report-word.js", "report-html.js"]) {
    expect([chunk, scripts.includes(chunk), own.includes(chunk)]).toEqual([chunk, true, false]);
  }
});

test("a page loads its own scripts and office.js, and holds none itself", () => {
  for (const page of pages) {
    const foreign = scriptsOf(page).filter((address) => !scripts.includes(address));
    expect([page, foreign]).toEqual([page, page === "taskpane.html" ? [officeJs] : []]);
    expect(text(page)).not.toMatch(/\son\w+\s*=|javascript:|\sstyle\s*=|<style/i);
  }
});

test("every page has a policy that forbids inline code, inline styles, eval and foreign hosts", () => {
  for (const page of pages) {
    const policy = policyOf(page);
    const sources = [...policy.values()].flat();
    expect([page, policy.get("default-src")]).toEqual([page, ["'none'"]]);
    expect(sources.filter((source) => source.includes("unsafe"))).toEqual([]);
    const hosts = new Set(sources.filter((source) => /[.*]/.test(source)));
    expect([...hosts]).toEqual(page === "taskpane.html" ? [new URL(officeJs).origin] : []);
  }
});

test("there are no source maps in the production build", () => {
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  for (const script of scripts) expect(text(script)).not.toContain("sourceMappingURL");
});

/**
 * Names that look like addresses and are never asked for: of XML, pages that messages of libraries point to, and the
 * host of examples.
 */
const names = new Set([
  ...[
    "www.w3.org",
    "schemas.openxmlformats.org",
    "schemas.microsoft.com",
    "purl.org",
    "purl.oclc.org",
  ],
  ...[
    "react.dev",
    "react.fluentui.dev",
    "griffel.js.org",
    "github.com",
    "aka.ms",
    "answers.microsoft.com",
  ],
  ...["example.org", "appsforoffice.microsoft.com"],
]);

test("the scripts name no host that they could send anything to", () => {
  const addresses = scripts.flatMap((script) =>
    [...text(script).matchAll(/https?:\/\/[\w.-]+[^\s"'`)\\]*/g)].map(([address]) => address),
  );
  expect(addresses.length).toBeGreaterThan(0);
  const hosts = new Set(addresses.map((address) => new URL(address).hostname.replace(/\.$/, "")));
  expect([...hosts].filter((host) => !names.has(host))).toEqual([]);
});

test("what is loaded at the start makes no code of texts", () => {
  for (const script of scriptsOf("taskpane.html").filter((address) => address !== officeJs)) {
    expect(text(script)).not.toMatch(/\beval\s*\(|\bnew Function\s*\(|[^.\w]Function\s*\(["'`]/);
  }
});
