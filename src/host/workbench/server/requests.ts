import type { IncomingMessage } from "node:http";
import { largestFile, tooLarge } from "../../xlsx/files";
import { isPrintChoice, type PrintChoice } from "../print/types";
import { addresses } from "../protocol";
import { fileAnswer, jsonAnswer, refusal, workbookAnswer, type Answer } from "./answers";
import { readInside, readSample, sampleNames, templateName, type Folders } from "./files";
import { officeFile, paneFile } from "./pane-files";
import type { PageBundle } from "./page-bundle";
import { refusalInWords } from "./refusals";
import { ribbonOf } from "./ribbon-files";
import { pagePolicy } from "./trust";
import type { Workbench } from "./workbench";

/** What requests are answered from. */
export interface Sources {
  readonly workbench: Workbench;
  readonly folders: Folders;
  readonly page: PageBundle;
}

/** Answers a request; null: there is nothing at that address. */
export async function answerRequest(
  sources: Sources,
  request: IncomingMessage,
): Promise<Answer | null> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const path = decoded(pathname);
  if (path === null) return refusal(400, "The address is not written as an address should be.");
  if (request.method === "POST" && path === addresses.workbook) {
    return openWorkbook(sources.workbench, request, searchParams.get("name") ?? "");
  }
  if (request.method !== "GET") return refusal(405, "This can only be read.");
  if (path === addresses.choices) return choices(sources.workbench, searchParams);
  return readable(sources, path);
}

async function choices(workbench: Workbench, asked: URLSearchParams): Promise<Answer> {
  const place = [asked.get("row"), asked.get("column")].map(Number);
  const [row = 0, column = 0] = place.map((index) => (Number.isInteger(index) ? index : 0));
  try {
    return jsonAnswer(await workbench.choices(asked.get("sheet") ?? "", row, column));
  } catch (error) {
    return refusal(422, refusalInWords(error));
  }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

async function readable(sources: Sources, path: string): Promise<Answer | null> {
  const { folders, workbench } = sources;
  switch (path) {
    case addresses.page:
      return pageItself(sources.page);
    case addresses.workbook:
      return savedCopy(workbench);
    case addresses.samples:
      return jsonAnswer(await sampleNames(folders));
    case addresses.template:
      return named(templateName, await readInside(folders.build, "template.xlsx"));
    case addresses.ribbon:
      return jsonAnswer(await ribbonOf(folders));
  }
  const [, folder = "", name = ""] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return fileIn(sources, folder, name);
}

async function fileIn(sources: Sources, folder: string, name: string): Promise<Answer | null> {
  switch (folder) {
    case "page": {
      const file = sources.page.files.get(name);
      return file ? fileAnswer(name, file) : null;
    }
    case "addin":
      return paneFile(sources.folders, name);
    case "office":
      return officeFile(name);
    case "samples":
      return named(name, await readSample(sources.folders, name));
    case "print":
      return isPrintChoice(name) ? printedPages(sources.workbench, name) : null;
    case "new-workbooks":
      return named("Book.xlsx", await sources.workbench.newWorkbook(Number(name)));
    default:
      return null;
  }
}

const named = (name: string, bytes: Uint8Array | null) => bytes && workbookAnswer(name, bytes);

const pageItself = ({ html }: PageBundle): Answer => ({
  ...fileAnswer("index.html", html),
  headers: { "content-security-policy": pagePolicy },
});

async function savedCopy(workbench: Workbench): Promise<Answer> {
  try {
    return workbookAnswer(workbench.name, await workbench.save());
  } catch (error) {
    return refusal(422, refusalInWords(error));
  }
}

async function printedPages(workbench: Workbench, choice: PrintChoice): Promise<Answer> {
  try {
    return jsonAnswer(await workbench.printed(choice));
  } catch (error) {
    return refusal(422, refusalInWords(error));
  }
}

async function openWorkbook(
  workbench: Workbench,
  request: IncomingMessage,
  name: string,
): Promise<Answer> {
  try {
    await workbench.open(await bodyOf(request, name), name === "" ? "workbook.xlsx" : name);
    return jsonAnswer({ name: workbench.name });
  } catch (error) {
    return refusal(422, refusalInWords(error));
  }
}

/** @throws UnusableWorkbookError where the file is larger than any indicator workbook. */
async function bodyOf(request: IncomingMessage, name: string): Promise<Uint8Array> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > largestFile) throw tooLarge(name, announced);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestFile) throw tooLarge(name, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
