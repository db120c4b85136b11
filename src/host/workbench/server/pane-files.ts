import { join } from "node:path";
import { distributionFolder } from "../../officejs/package";
import { fileAnswer, type Answer } from "./answers";
import { readInside, type Folders } from "./files";

/** Where Microsoft serves office.js; the built pane names it. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where we serve it. */
const officePath = "/office/";

/** Script that joins the pane to the page around it; it runs before office.js. */
export const paneClientPath = "/page/pane-client.js";

/**
 * A file of the production build. The page of the pane is given office.js of this machine instead of Microsoft's, and
 * the script that stands in for Excel; nothing else of it is changed.
 */
export async function paneFile(folders: Folders, name: string): Promise<Answer | null> {
  const bytes = await readInside(folders.build, name);
  if (!bytes) return null;
  return fileAnswer(name, name === "taskpane.html" ? hosted(bytes) : bytes);
}

function hosted(page: Uint8Array): string {
  const text = new TextDecoder().decode(page);
  // The build leaves out quotes that HTML can do without.
  const tag =
    /<script[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/;
  if (!tag.test(text)) throw new Error("taskpane.html does not load office.js: build it again.");
  const script = `<script src="${paneClientPath}"></script>`;
  return text.replace(tag, (found) => script + found.replace(officeJs, officePath));
}

/** A script of office.js from the installed package. */
export async function officeFile(name: string): Promise<Answer | null> {
  const bytes = await readInside(join(distributionFolder()), name);
  return bytes && fileAnswer(name, bytes);
}
