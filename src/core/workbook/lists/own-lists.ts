import type { ListedName, ListKind, Vocabulary, VocabularyLists } from "../../vocabulary";
import type { TableMapping, WorkbookSnapshot } from "../types";
import { foundLists } from "./found-lists";
import { joinAmbitions, joinNames } from "./join-lists";
import { namesInUse } from "./names-in-use";

/**
 * The names of a vocabulary together with those on the workbook's own sheets of lists. A list there that holds none of
 * the vocabulary's names takes the place of the vocabulary's list, unless the table uses that: the workbook follows
 * another plan.
 * @returns the vocabulary itself where the sheets add nothing to it
 */
export function withOwnLists(
  vocabulary: Vocabulary,
  snapshot: WorkbookSnapshot,
  mapping?: TableMapping,
): VocabularyLists {
  const { outcomeBees, corporatePriorities, readOutcomeBee, readCorporatePriority } = vocabulary;
  const found = foundLists(snapshot, mapping);
  const isInUse = namesInUse(vocabulary, snapshot, mapping);
  const joined: Record<ListKind, readonly ListedName[]> = {
    ambitions: joinAmbitions(vocabulary, found.ambitions, () => isInUse("ambitions")),
    outcomeBees: joinNames(outcomeBees, found.outcomeBees, readOutcomeBee, () =>
      isInUse("outcomeBees"),
    ),
    corporatePriorities: joinNames(
      corporatePriorities,
      found.corporatePriorities,
      readCorporatePriority,
      () => isInUse("corporatePriorities"),
    ),
  };
  const kinds = Object.keys(joined) as ListKind[];
  return kinds.every((kind) => joined[kind] === vocabulary[kind]) ? vocabulary : joined;
}
