import { textFingerprint } from "../../fingerprint/text-fingerprint";
import { contentWords } from "../../wording/content-words";
import { blockText } from "../text-blocks";
import type { DraftLine } from "./draft-line";
import type { KeptLine } from "./kept-lines";
import { lineCode, type SummaryMemory } from "./memory";

/** What a line on the front tab is to us. */
export interface RecognisedLine {
  readonly line: KeptLine;
  /** Code of the key of the statement that it makes; null for a line of the analyst's own. */
  readonly key: string | null;
  /** Whether it stands as we wrote it, then or now. */
  readonly isOurs: boolean;
}

/**
 * Tells which statement each line on the front tab makes, and whether it stands in our words: by what is remembered of
 * the last build, else by the words that it shares with our draft, else by standing alone between two lines that are
 * recognised. Of two lines of the same words the first counts, the other is the analyst's own.
 */
export function recogniseLines(
  kept: readonly KeptLine[],
  draft: readonly DraftLine[],
  memory: SummaryMemory | null,
): RecognisedLine[] {
  const places = new Map<number, { readonly key: string | null; readonly isOurs: boolean }>();
  const taken = new Set<string>();
  const recognise = (place: number, key: string | null, isOurs: boolean) => {
    if (places.has(place) || (key !== null && taken.has(key))) return;
    places.set(place, { key, isOurs });
    if (key !== null) taken.add(key);
  };
  const known = knownCodes(draft, memory);
  kept.forEach(({ text }, place) => {
    for (const { key, isOurs } of known.get(lineCode(text)) ?? []) recognise(place, key, isOurs);
  });
  const printed =
    memory && memory.lines.flatMap((each) => (each.printed === null ? [] : [each.key]));
  const open = draft
    .map((line) => ({ key: textFingerprint(line.key), words: wordsOf(blockText(line.block)) }))
    .filter(({ key }) => !taken.has(key) && (printed === null || printed.includes(key)));
  for (const { place, key } of nearest(kept, open, places)) recognise(place, key, false);
  for (const { place, key } of between(printed ?? [], places, kept.length)) {
    recognise(place, key, false);
  }
  return kept.map((line, place) => ({
    line,
    ...(places.get(place) ?? { key: null, isOurs: false }),
  }));
}

interface Known {
  readonly key: string | null;
  readonly isOurs: boolean;
}

/** The statements that a code of a line may stand for; our words of today before those of the last build. */
function knownCodes(
  draft: readonly DraftLine[],
  memory: SummaryMemory | null,
): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const add = (code: string, meaning: Known) =>
    known.set(code, [...(known.get(code) ?? []), meaning]);
  for (const { key, block } of draft) {
    add(lineCode(block), { key: textFingerprint(key), isOurs: true });
  }
  for (const { key, draft: ours, printed } of memory?.lines ?? []) {
    if (printed !== null)
      add(printed, { key: key || null, isOurs: key !== "" && printed === ours });
  }
  return known;
}

/** From this likeness on a line is an edited form of our words. */
const alike = 0.4;

interface OpenStatement {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** Pairs of lines and statements that are alike, the most alike first. */
function nearest(
  kept: readonly KeptLine[],
  open: readonly OpenStatement[],
  places: ReadonlyMap<number, unknown>,
): { place: number; key: string }[] {
  if (open.length === 0) return [];
  return kept
    .flatMap(({ text }, place) => {
      if (places.has(place)) return [];
      const words = wordsOf(text);
      return open.map(({ key, words: ours }) => ({ place, key, likeness: likeness(words, ours) }));
    })
    .filter((pair) => pair.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
}

/** The words that say what a line is about, and its figures. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...contentWords(text), ...(text.match(/\d[\d.,]*%?/g) ?? [])]);
}

/** 0 to 1: shared words over the geometric mean of both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.sqrt(a.size * b.size);
}

/** Statements that were printed between two that are recognised, where one line stands there now. */
function between(
  printed: readonly string[],
  places: ReadonlyMap<number, Known>,
  count: number,
): { place: number; key: string }[] {
  const keys = printed.filter((key) => key !== "");
  const placeOf = new Map([...places].flatMap(([place, { key }]) => (key ? [[key, place]] : [])));
  const at = (i: number) => (i < 0 ? -1 : i >= keys.length ? count : placeOf.get(keys[i]!));
  return keys.flatMap((key, i) => {
    const before = at(i - 1);
    const after = at(i + 1);
    if (placeOf.has(key) || before === undefined || after === undefined) return [];
    return after === before + 2 && !places.has(before + 1) ? [{ place: before + 1, key }] : [];
  });
}
