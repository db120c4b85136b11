import { spawnSync } from "node:child_process";
import path from "node:path";

/** What is done with the add-in: `start` opens it in desktop Excel, `stop` takes it out again. */
type Action = "start" | "stop";

/**
 * Why desktop Excel cannot take the add-in here, and what to do instead; null where it can.
 * @param platform as `process.platform` names it
 */
export function excelHindrance(platform: string): string | null {
  if (platform === "win32" || platform === "darwin") return null;
  return `There is no desktop Excel for this system (${platform}): it needs Windows or macOS. Nothing was done. To try the add-in here run npm start, which opens it in a browser; for Excel on the web see docs/deploy.md.`;
}

/** Hands the work to Microsoft's tool, which tells its own failures but ends as if there were none. */
function run(action: Action): number {
  const hindrance = excelHindrance(process.platform);
  if (hindrance !== null) {
    console.error(hindrance);
    return 1;
  }
  const tool = require.resolve("office-addin-debugging/cli.js");
  const target = action === "start" ? ["desktop"] : [];
  const { status, error } = spawnSync(process.execPath, [tool, action, "manifest.xml", ...target], {
    cwd: path.resolve(__dirname, ".."),
    stdio: "inherit",
  });
  if (error) throw error;
  return status ?? 1;
}

if (require.main === module) process.exitCode = run(process.argv[2] === "stop" ? "stop" : "start");
