import { ambitionReader } from "./ambition-reader";
import { entrySplitter } from "./entries";
import { labelOf } from "./labels";
import { nameReader } from "./named-list";
import { numberAmbitions } from "./number-ambitions";
import type { Vocabulary, VocabularyLists } from "./types";

/**
 * What reads the names of these lists. Of two entries of a list that are written the same the first counts, and names
 * go before what is also written; `readLists` tells the analyst of such entries.
 */
export function createVocabulary(lists: VocabularyLists): Vocabulary {
  const { outcomeBees, corporatePriorities } = lists;
  const ambitions = numberAmbitions(lists.ambitions);
  return {
    ambitions,
    outcomeBees,
    corporatePriorities,
    readAmbition: ambitionReader(ambitions),
    readOutcomeBee: nameReader(outcomeBees, labelOf("outcome bee")),
    readCorporatePriority: nameReader(corporatePriorities, labelOf("corporate priority")),
    splitEntries: entrySplitter([outcomeBees, corporatePriorities]),
  };
}
