import type { Session } from "../session/session";
import { wording } from "../wording";
import { copy, CopyProblem, type Copied } from "./clipboard";

/** Copies something and says so. @param notice what is said then: "The formula is on the clipboard." */
export async function copyAndSay(
  session: Session,
  content: Copied,
  notice: string,
): Promise<boolean> {
  try {
    await copy(content);
    session.change({ notice, problem: null });
    return true;
  } catch (error) {
    if (!(error instanceof CopyProblem)) throw error;
    session.change({
      notice: "",
      problem: { message: wording.common.cannotCopy, details: content.text, retry: null },
    });
    return false;
  }
}
