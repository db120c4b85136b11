import type { FigureItem } from "../items";
import { TARGET_GLUE, TARGET_WORDS } from "../vocabulary";
import { isExactFigure, type Place, type Sentence, symbolOf, wordOf } from "./sentence";

/**
 * Finds the figure that the word "target" belongs to, claims it with the words around it, and gives it:
 * `against a target of 815`, `(Target 85%)`, `Target for 2022/23 was 1`, `85% target`, `85% (target)`.
 * A second target stays among the other figures.
 */
export function claimTarget(sentence: Sentence): FigureItem | null {
  let target: FigureItem | null = null;
  sentence.places.forEach((place, index) => {
    if (place.role !== null || !TARGET_WORDS.has(wordOf(sentence, place) ?? "")) return;
    if (isDenied(sentence, index) || claimUnset(sentence, index) || target) return;
    const found = figureAfter(sentence, index) ?? figureBefore(sentence, index);
    if (!found) return;
    target = found.item;
    const last = Math.max(index, found.index);
    claim(sentence, Math.min(index, found.index), isDeadline(sentence, last + 1) ? last + 2 : last);
    claimIntroduction(sentence, Math.min(index, found.index) - 1, place.group);
  });
  return target;
}

interface Found {
  readonly index: number;
  readonly item: FigureItem;
}

function figureAfter(sentence: Sentence, keyword: number): Found | null {
  const { places } = sentence;
  const group = places[keyword]?.group;
  for (let index = keyword + 1; index < places.length; index += 1) {
    const place = places[index];
    if (!place || place.group !== group || place.role !== null) return null;
    if (isExactFigure(place)) return { index, item: place.item };
    if (!isGlue(sentence, place)) return null;
  }
  return null;
}

function isGlue(sentence: Sentence, place: Place): boolean {
  if (place.item.kind === "period") return true;
  const symbol = symbolOf(sentence, place);
  if (symbol !== undefined) return [":", "=", "-", ",", "~"].includes(symbol);
  return TARGET_GLUE.has(wordOf(sentence, place) ?? "");
}

/** `94% target not met` says how the value did; the target's figure is not there. */
const VERDICTS: ReadonlySet<string> = new Set(
  "achieved exceeded hit met missed not reached surpassed was yet".split(" "),
);

function figureBefore(sentence: Sentence, keyword: number): Found | null {
  const { places } = sentence;
  if (VERDICTS.has(wordOf(sentence, places[keyword + 1]) ?? "")) return null;
  const before = places[keyword - 1];
  if (before && before.group === places[keyword]?.group && isExactFigure(before)) {
    return { index: keyword - 1, item: before.item };
  }
  const opens = before?.role === "bracket" && places[keyword - 2];
  const closes = places[keyword + 1]?.role === "bracket";
  return opens && closes && isExactFigure(opens) ? { index: keyword - 2, item: opens.item } : null;
}

/** `target N/A`: the N/A is the target's and not the value's. Gives whether it was so. */
function claimUnset(sentence: Sentence, keyword: number): boolean {
  for (let index = keyword + 1; index < sentence.places.length; index += 1) {
    const place = sentence.places[index];
    if (!place || place.role !== null) return false;
    if (place.item.kind === "missing") {
      claim(sentence, keyword, index);
      return true;
    }
    if (!isGlue(sentence, place)) return false;
  }
  return false;
}

/** `no target set`. */
function isDenied(sentence: Sentence, keyword: number): boolean {
  return ["no", "without"].includes(wordOf(sentence, sentence.places[keyword - 1]) ?? "");
}

/** `target of 85% by 2025`: the year is the target's. */
function isDeadline(sentence: Sentence, index: number): boolean {
  const [by, period] = [sentence.places[index], sentence.places[index + 1]];
  return wordOf(sentence, by) === "by" && period?.role === null && period.item.kind === "period";
}

/** "against a", "v" before the target say nothing more. */
function claimIntroduction(sentence: Sentence, last: number, group: number): void {
  for (let index = last; index >= 0 && index > last - 3; index -= 1) {
    const place = sentence.places[index];
    const word = wordOf(sentence, place) ?? "";
    if (place?.group !== group || place.role !== null || !INTRODUCTIONS.has(word)) return;
    place.role = "link";
  }
}

const INTRODUCTIONS: ReadonlySet<string> = new Set([
  "against",
  "v",
  "vs",
  "versus",
  "a",
  "the",
  "our",
  "its",
]);

function claim(sentence: Sentence, first: number, last: number): void {
  for (const place of sentence.places.slice(first, last + 1)) place.role ??= "target";
}
