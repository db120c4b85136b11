import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { excelHindrance } from "../../../scripts/excel";

const root = path.resolve(__dirname, "../../..");

test("desktop Excel is there for Windows and macOS; elsewhere it is said what else to do", () => {
  expect(["win32", "darwin"].map(excelHindrance)).toEqual([null, null]);
  expect(excelHindrance("linux")).toMatch(/^There is no desktop Excel .*linux.*npm start/);
});

/** Runs a script of package.json as on another system, which has no Excel. */
function runElsewhere(name: string) {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const [program = "", ...given] = (scripts[name] ?? "").split(" ");
  const tool = path.join(root, "node_modules/.bin", program);
  const NODE_OPTIONS = `--require ${path.join(__dirname, "linux.js")}`;
  const env = { ...process.env, NODE_OPTIONS };
  return spawnSync(tool, given, { cwd: root, encoding: "utf8", env });
}

test.each(["excel", "stop"])("npm run %s fails where there is no Excel, and says so", (name) => {
  const { status, stderr, stdout } = runElsewhere(name);
  expect([status, stdout, stderr.trim()]).toEqual([1, "", excelHindrance("linux")]);
});
