import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** What is tested: the folder that DIST names, or dist/. */
export const buildFolder = path.resolve(__dirname, "../..", process.env["DIST"] ?? "dist");

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/** A build on a loopback port. */
export interface ServedBuild {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  close(): void;
}

/**
 * Serves the production build.
 * @throws Error where there is none
 */
export async function serveBuild(): Promise<ServedBuild> {
  if (!existsSync(path.join(buildFolder, "taskpane.html"))) {
    throw new Error(
      `There is no build to test in ${buildFolder}. Run \`npm run build\` first; \`npm test\` does.`,
    );
  }
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(buildFolder, pathname);
    if (!file.startsWith(buildFolder + path.sep) || !existsSync(file)) {
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
