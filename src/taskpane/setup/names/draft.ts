import { readListEntries, type ListEntryProblem } from "../../../core/own-sheets";
import type { ListKind, VocabularyLists } from "../../../core/vocabulary";
import { wording } from "../../wording";

/** The lists in the order in which they are shown. */
export const listKinds: readonly ListKind[] = ["ambitions", "outcomeBees", "corporatePriorities"];

/** A name as it is being written. */
export interface DraftTexts {
  readonly name: string;
  /** Other ways to write it, with semicolons between them. */
  readonly alsoWritten: string;
}

/** A name of the form; the number tells it from the others while it is moved and changed. */
export interface DraftName extends DraftTexts {
  readonly id: number;
}

/** The lists as they are being changed. */
export interface NamesDraft {
  readonly lists: Readonly<Record<ListKind, readonly DraftName[]>>;
  /** The lists that the draft began with, as `contentOf` gives them. */
  readonly began: string;
  readonly nextId: number;
}

/** What is wrong with a name, by its part. */
export type NameProblems = Partial<Readonly<Record<keyof DraftTexts, string>>>;

/** What is wrong, by the ids of the names. */
export type DraftProblems = ReadonlyMap<number, NameProblems>;

/** Longer names are cut where the report prints them as headings. */
export const longestName = 250;
/** Of all that a name is also written as. */
export const longestWritings = 1_000;
/** Of one list. */
export const mostNames = 100;

/** The draft of lists that nobody has changed yet. */
export function draftOf(lists: VocabularyLists): NamesDraft {
  const empty: NamesDraft = {
    lists: { ambitions: [], outcomeBees: [], corporatePriorities: [] },
    began: contentOf(lists),
    nextId: 0,
  };
  return listKinds.reduce((draft, kind) => withNames(draft, kind, textsOf(lists, kind)), empty);
}

/** The content of some lists, to be compared. */
export function contentOf(lists: VocabularyLists): string {
  return JSON.stringify(listKinds.map((kind) => textsOf(lists, kind)));
}

/** Whether something was written, added, removed or moved. */
export function isChanged({ lists, began }: NamesDraft): boolean {
  const texts = ({ name, alsoWritten }: DraftName): DraftTexts => ({ name, alsoWritten });
  return JSON.stringify(listKinds.map((kind) => lists[kind].map(texts))) !== began;
}

/** The draft with names put in behind the one of that id; at the end unless given. */
export function withNames(
  draft: NamesDraft,
  kind: ListKind,
  names: readonly DraftTexts[],
  behind?: number,
): NamesDraft {
  const added = names.map((texts, place) => ({ ...texts, id: draft.nextId + place }));
  const list = draft.lists[kind];
  const at = behind === undefined ? list.length : placeOf(list, behind) + 1;
  const nextId = draft.nextId + added.length;
  return { ...withList(draft, kind, [...list.slice(0, at), ...added, ...list.slice(at)]), nextId };
}

/** The draft with other texts for a name. */
export function withTexts(
  draft: NamesDraft,
  kind: ListKind,
  id: number,
  texts: Partial<DraftTexts>,
): NamesDraft {
  const list = draft.lists[kind];
  return withList(
    draft,
    kind,
    list.map((each) => (each.id === id ? { ...each, ...texts } : each)),
  );
}

export function withoutName(draft: NamesDraft, kind: ListKind, id: number): NamesDraft {
  return withList(
    draft,
    kind,
    draft.lists[kind].filter((each) => each.id !== id),
  );
}

/** The draft with a list that has no names. */
export function withoutNames(draft: NamesDraft, kind: ListKind): NamesDraft {
  return withList(draft, kind, []);
}

/** The draft with a name one place up (-1) or down (1); the same where there is no such place. */
export function withMoved(draft: NamesDraft, kind: ListKind, id: number, by: -1 | 1): NamesDraft {
  const list = draft.lists[kind];
  const at = placeOf(list, id);
  const [moved, passed] = [list[at], list[at + by]];
  if (!moved || !passed) return draft;
  const swapped = list.map((each) => (each === moved ? passed : each === passed ? moved : each));
  return withList(draft, kind, swapped);
}

/** The lists that the draft makes, and what is wrong with it; names without any text are left out. */
export function readDraft(draft: NamesDraft): {
  readonly lists: VocabularyLists;
  readonly problems: DraftProblems;
} {
  const names = listKinds.flatMap((kind) => draft.lists[kind].map((each) => ({ kind, ...each })));
  const { lists, problems } = readListEntries(names);
  const all = [
    ...problems,
    ...names.flatMap(lengthProblems),
    ...listKinds.flatMap((kind) => numberProblem(names, kind)),
  ];
  return { lists, problems: byName(all, names) };
}

function textsOf(lists: VocabularyLists, kind: ListKind): DraftTexts[] {
  return lists[kind].map(({ name, alsoWritten }) => ({
    name,
    alsoWritten: alsoWritten.join("; "),
  }));
}

function withList(draft: NamesDraft, kind: ListKind, list: readonly DraftName[]): NamesDraft {
  return { ...draft, lists: { ...draft.lists, [kind]: list } };
}

function placeOf(list: readonly DraftName[], id: number): number {
  return list.findIndex((each) => each.id === id);
}

function lengthProblems({ name, alsoWritten }: DraftTexts, place: number): ListEntryProblem[] {
  const { nameTooLong, writingsTooLong } = wording.names;
  return [
    ...(name.trim().length > longestName
      ? [{ place, part: "name" as const, problem: nameTooLong(longestName) }]
      : []),
    ...(alsoWritten.trim().length > longestWritings
      ? [{ place, part: "alsoWritten" as const, problem: writingsTooLong(longestWritings) }]
      : []),
  ];
}

/** Told at the first name that is one too many. */
function numberProblem(
  names: readonly { readonly kind: ListKind }[],
  kind: ListKind,
): ListEntryProblem[] {
  const places = names.flatMap((each, place) => (each.kind === kind ? [place] : []));
  const place = places[mostNames];
  if (place === undefined) return [];
  return [{ place, part: "name", problem: wording.names.tooMany(mostNames) }];
}

/** The first problem of each part counts. */
function byName(
  problems: readonly ListEntryProblem[],
  names: readonly DraftName[],
): Map<number, NameProblems> {
  const found = new Map<number, NameProblems>();
  for (const { place, part, problem } of problems) {
    const id = names[place]!.id;
    found.set(id, { [part]: problem, ...found.get(id) });
  }
  return found;
}
