import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readStartOptions } from "../../../src/host/workbench/server/arguments";

jest.setTimeout(120_000);

const root = path.resolve(__dirname, "../../..");

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const each of running) each.kill("SIGKILL");
});

/** Starts the workbench as `npm start` does, with a build that needs no building. */
function start(...words: readonly string[]) {
  const build = mkdtempSync(path.join(tmpdir(), "herts-start-"));
  writeFileSync(path.join(build, "taskpane.html"), "<script src=…></script>");
  const main = path.join(root, "src/host/workbench/server/main.ts");
  const run = spawn(process.execPath, ["--import", "tsx", main, ...words], {
    cwd: root,
    env: { ...process.env, DIST: build },
  });
  running.add(run);
  const told = { out: "", error: "" };
  run.stdout.on("data", (data) => (told.out += String(data)));
  run.stderr.on("data", (data) => (told.error += String(data)));
  const ended = new Promise<number | null>((resolve) =>
    run.on("close", (code) => {
      running.delete(run);
      rmSync(build, { recursive: true });
      resolve(code);
    }),
  );
  return { run, told, ended };
}

/** Waits for the line with the address, or for the end. */
function addressOf({ run, told }: { run: ChildProcess; told: { out: string } }): Promise<string> {
  return new Promise((resolve, reject) => {
    run.stdout?.on("data", () => {
      const [, address] = /The workbench: (http:\S+)\n.*Ctrl\+C/.exec(told.out) ?? [];
      if (address) resolve(address);
    });
    run.on("close", () => reject(new Error(JSON.stringify(told))));
  });
}

test("npm start prints one address of this machine, serves the sample there, and ends with Ctrl+C", async () => {
  const started = start("--port", "0");
  const address = await addressOf(started);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const saved = await fetch(`${address}workbook`);
  expect(saved.headers.get("content-disposition")).toContain("indicators-2022-23.xlsx");
  started.run.kill("SIGINT");
  expect(await started.ended).toBe(0);
  expect(started.told.error).toBe("");
});

test("a file that is not there is told in one line", async () => {
  const { told, ended } = start("nowhere.xlsx");
  expect(await ended).toBe(2);
  expect(told.error).toMatch(/nowhere\.xlsx" was not found\. Check the name and the folder\.\n$/);
  expect(told.error.trim().split("\n")).toHaveLength(1);
});

describe("the words after npm start", () => {
  test("are a workbook, a port and whether to open the browser", () => {
    expect(readStartOptions(["mine.xlsx", "--port", "8080", "--open"])).toEqual({
      file: "mine.xlsx",
      port: 8080,
      opensBrowser: true,
      wantsHelp: false,
    });
    expect(readStartOptions([])).toMatchObject({ file: null, opensBrowser: false });
  });

  test.each([
    [["a.xlsx", "b.xlsx"], "One workbook can be opened, not 2."],
    [["--port", "http"], '"http" is no port'],
    [["--port", "70000"], '"70000" is no port'],
    [["--colour"], "Unknown option '--colour'"],
  ])("%j is refused with what to do", (words, problem) => {
    expect(() => readStartOptions(words)).toThrow(problem);
    expect(() => readStartOptions(words)).toThrow('Run "npm start -- --help"');
  });
});
