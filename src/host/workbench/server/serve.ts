import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { addresses } from "../protocol";
import { refusal, send } from "./answers";
import { PageVisitor } from "./page-visitor";
import { answerRequest, type Sources } from "./requests";
import { isTrusted } from "./trust";
import type { Workbench } from "./workbench";

/** The workbench on a port of this machine. */
export interface ServedWorkbench {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Reachable from this machine only. */
const loopback = "127.0.0.1";

/** Serves the workbench on the port, or on a free one where that is 0, is taken, or may not be used by this person. */
export async function serve(sources: Sources, port: number): Promise<ServedWorkbench> {
  const server = createServer((request, response) => void answer(sources, request, response));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!isTrusted(request) || request.url !== addresses.messages) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (page) => welcome(sources.workbench, page));
  });
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${loopback}:${address.port}`,
    port: address.port,
    close: () => {
      for (const page of sockets.clients) page.terminate();
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** Bytes: a pane may hand over a whole report in one request. */
const largestMessage = 256 * 1024 * 1024;

async function listen(server: Server, port: number): Promise<void> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if (!["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? ""))
      throw error;
    await listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(sources: Sources, request: IncomingMessage, response: ServerResponse) {
  if (!isTrusted(request)) {
    return send(response, refusal(403, "Only the workbench's own page is answered."));
  }
  try {
    const answered = await answerRequest(sources, request);
    send(response, answered ?? refusal(404, "There is nothing at this address."));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    send(response, refusal(500, `The workbench failed: ${text}`));
  }
}

function welcome(workbench: Workbench, page: WebSocket): void {
  const visitor = new PageVisitor((text) => page.send(text));
  page.on("message", (data) => void visitor.receive(String(data)));
  page.on("close", () => workbench.dismiss(visitor));
  // A page that goes away in the middle of a message is no fault: "close" follows.
  page.on("error", () => undefined);
  workbench.welcome(visitor);
}
