import type { ServerResponse } from "node:http";
import { extname } from "node:path";
import { safeHeaders } from "./trust";

/** What a request is answered with. */
export interface Answer {
  readonly status?: number;
  /** Media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": workbookType,
};

/** A file, by the ending of its name. */
export function fileAnswer(name: string, body: string | Uint8Array): Answer {
  return { type: mediaTypes[extname(name)] ?? "application/octet-stream", body };
}

/** A workbook to keep under that name. */
export function workbookAnswer(name: string, body: Uint8Array): Answer {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { type: workbookType, body, headers: { "content-disposition": disposition } };
}

export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, type: "application/json", body: JSON.stringify(value) };
}

/** What could not be done, in a sentence for the analyst. */
export const refusal = (status: number, message: string) => jsonAnswer({ message }, status);

export function send(response: ServerResponse, { status = 200, type, body, headers }: Answer) {
  response.writeHead(status, { ...safeHeaders, "content-type": type, ...headers }).end(body);
}
