import { spawn } from "node:child_process";

/** What opens an address on each platform. */
const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  darwin: ["open"],
};

/** Opens the address in the browser that the person uses; false where this machine has none to start. */
export function openBrowser(address: string): Promise<boolean> {
  const [command = "xdg-open", ...words] = openers[process.platform] ?? [];
  const opener = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  opener.unref();
  return new Promise((resolve) => {
    opener.on("spawn", () => resolve(true));
    opener.on("error", () => resolve(false));
  });
}
