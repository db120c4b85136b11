import { readLists } from "../../../core/own-sheets";
import type { Vocabulary, VocabularyLists } from "../../../core/vocabulary";
import { indicatorMapping, workbookVocabulary } from "../../../core/workbook";
import type { WorkbookSnapshot } from "../../../core/workbook/types";
import { ProblemInWords } from "../../../excel/errors";
import { writeLists, writeMissingLists } from "../../../excel/own-sheets";
import { takeSnapshot } from "../../../excel/snapshot";
import type { Session } from "../../session/session";
import { wording } from "../../wording";
import { openOwnSheet, readAgain } from "../actions";
import { contentOf } from "./draft";

const words = wording.names;

/** The names that count in a workbook. */
export function namesThatCount(snapshot: WorkbookSnapshot): Vocabulary {
  return workbookVocabulary(snapshot, indicatorMapping(snapshot));
}

/**
 * Keeps the names on the sheet of lists, which is made where there is none, and checks the workbook by them. Where
 * somebody changed the sheet meanwhile nothing is written at first; trying again writes all the same.
 * @param began the content of the lists as the analyst saw them when the changes began
 */
export function saveNames(
  session: Session,
  lists: VocabularyLists,
  began: string,
): Promise<boolean> {
  let expected = began;
  let written: string | null = null;
  return session.perform({ message: words.saving }, async (job) => {
    // A second try after a check that failed does not write again.
    written ??= await job.run(async (context) => {
      const snapshot = await takeSnapshot(context);
      const now = contentOf(namesThatCount(snapshot));
      if (now !== expected) {
        expected = now;
        throw new ProblemInWords(words.changedMeanwhile);
      }
      return writeLists(context, lists);
    });
    return { ...(await readAgain(session, job)), notice: words.saved(written) };
  });
}

/** Writes the names that count onto a sheet, shows it, and reads the workbook with it. */
export function writeNames(session: Session): Promise<boolean> {
  return session.perform({ message: words.writing }, async (job) => {
    const sheet = await job.run(async (context) => {
      const snapshot = await takeSnapshot(context);
      const vocabulary = namesThatCount(snapshot);
      const written = await writeMissingLists(context, { snapshot, vocabulary });
      return written ?? snapshot.ownSheets?.lists?.name ?? "";
    });
    return { ...(await readAgain(session, job)), notice: words.written(sheet) };
  });
}

/** Goes to the sheet with the names of the plan. */
export function openNames(session: Session): Promise<boolean> {
  return openOwnSheet(session, async (_, { ownSheets }) => ownSheets?.lists?.name ?? "");
}

/** Name of the sheet of lists where the workbook has one that can be read; null elsewhere. */
export function listsSheetName({ ownSheets }: WorkbookSnapshot): string | null {
  const sheet = ownSheets?.lists;
  return sheet && readLists(sheet).lists ? sheet.name : null;
}
