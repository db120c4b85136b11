import { readLists } from "../../own-sheets/read-lists";
import { createVocabulary, hertfordshire, type Vocabulary } from "../../vocabulary";
import type { TableMapping, WorkbookSnapshot } from "../types";
import { withOwnLists } from "./own-lists";

/**
 * The names that count in a workbook: those of the add-in's sheet of lists where it has one; else those of the
 * workbook's own sheet of lists ("Lists", "Lookups") together with Hertfordshire's; else Hertfordshire's.
 * @param mapping the indicator table, whose sheet is no sheet of lists; undefined where there is none
 */
export function workbookVocabulary(snapshot: WorkbookSnapshot, mapping?: TableMapping): Vocabulary {
  const set = readLists(snapshot.ownSheets?.lists).lists;
  const lists = set ?? withOwnLists(hertfordshire, snapshot, mapping);
  return lists === hertfordshire ? hertfordshire : createVocabulary(lists);
}
