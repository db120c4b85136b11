import { ProblemInWords } from "../../excel/errors";
import { openNewWorkbook } from "../../excel/template";
import { download } from "../files/download";
import type { Session } from "../session/session";
import { wording } from "../wording";

const words = wording.setup.template;

/** Opens a new workbook from the add-in's template, or saves the template where this Excel cannot open it. */
export function newWorkbookFromTemplate(session: Session): Promise<boolean> {
  return session.perform({ message: words.opening }, async () => {
    const file = await templateFile();
    if (await openNewWorkbook(await base64Of(file))) return { notice: words.opened };
    download(file, words.fileName);
    return { notice: words.saved };
  });
}

/** The template as it lies beside the pane. */
async function templateFile(): Promise<Blob> {
  try {
    const answer = await fetch(new URL("template.xlsx", document.baseURI));
    if (answer.ok) return await answer.blob();
  } catch (error) {
    throw new ProblemInWords(words.notLoaded, { cause: error });
  }
  throw new ProblemInWords(words.notLoaded);
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("The template cannot be read."));
    reader.readAsDataURL(file);
  });
}
