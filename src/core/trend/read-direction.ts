import { invisible } from "../vocabulary/words";
import type { Direction } from "./types";

/**
 * The direction that a cell of the direction-of-travel column says, whatever arrow or word was typed:
 * `↔`, "stable" and "declining within 5%" are `⇄`. Null where the text is blank or says no direction.
 *
 * An arrow decides, and words beside it may explain it; where they contradict it ("↑ Declining"), or
 * several arrows point different ways, nothing is chosen. Words alone count only when all of them are
 * known: "not improving" is null. "Increased" and "decreased" are null, because they tell the figure and
 * not whether that is good. Letters of the Wingdings font (é, ê, ô) are letters here: their font is not
 * part of the text.
 */
export function readDirection(text: string): Direction | null {
  const plain = text.replace(invisible, "").replace(/\s+/gu, " ").trim();
  if (plain === "") return null;
  const whole = wholeTexts.get(plain.toLowerCase());
  if (whole) return whole;
  const drawn = arrowsIn(plain);
  const said = saidInWords(plain.replace(everyArrow, " "));
  if (drawn.size > 1) return null;
  const [arrow] = drawn;
  if (arrow === undefined) return said === "nothing" ? null : said;
  return said === null || said === "nothing" || said === arrow ? arrow : null;
}

/** Texts that say something only when nothing stands beside them. */
const wholeTexts: ReadonlyMap<string, Direction> = new Map(
  Object.entries({
    "⇄": "= == ≈ ~ <-> <=> <> -> => --> ==>",
    "N/A": "- – — −  .. … [x] [c] [z] x n/a na n.a. n.a n\\a #n/a nil none tbc",
  }).flatMap(([direction, texts]) =>
    texts.split(/ +/).map((text): [string, Direction] => [text, direction as Direction]),
  ),
);

const arrows: Readonly<Record<Exclude<Direction, "N/A">, string>> = {
  "↑": "↑⇑⇧⬆▲△▴▵🔺⏶⏫🔼🠅🠉🠑🠕🡅🡑🡡🡩🡱🡹⮝⭡⯅⤊⇈↗⬈⭧🡕🡽👍",
  "↓": "↓⇓⇩⬇▼▽▾▿🔻⏷⏬🔽🠇🠋🠓🠗🡇🡓🡣🡫🡳🡻⮟⭣⯆⤋⇊👎",
  "⇄": "⇄↔⇔→⟷⟶⟺⇆⇋⇌⬌⬄➡⇒⇨▶►▸▹▷⏵◀◄◂➔➜➙🠊🡆🡒🡢🡪🡲🡺🡘⭤⮂⮀⯈",
};

const arrowDirections: ReadonlyMap<string, Direction> = new Map(
  Object.entries(arrows).flatMap(([direction, drawn]) =>
    [...drawn].map((arrow): [string, Direction] => [arrow, direction as Direction]),
  ),
);

const everyArrow = new RegExp(`[${Object.values(arrows).join("")}]`, "gu");

function arrowsIn(text: string): Set<Direction> {
  const drawn = new Set<Direction>();
  for (const character of text) {
    const direction = arrowDirections.get(character);
    if (direction) drawn.add(direction);
  }
  return drawn;
}

const withinMargin =
  /(?:\bwithin|\bless than|\bunder|<)(?: an?| the| its| our)? ?(?:agreed )?(?:\d+(?:\.\d+)? ?(?:%|per ?cent)(?: (?:margin|tolerance|range))?|margin|tolerance)/g;

const notComparable =
  /\b(?:not (?:yet )?(?:comparable|applicable|available|known)(?: yet)?|no (?:previous |latest |comparable )?(?:data|figures?|comparison|comparator)(?: available)?|unable to compare|cannot (?:be )?compared?)\b/g;

const splitYear = /\b(?:19|20)\d\d ?[-–/] ?(?:\d{4}|\d{2})\b/g;

const year = /^\d{4}(?:\/\d{2,4})?$/;

/**
 * The direction that words say: null where they are not understood, "nothing" where there are none.
 */
function saidInWords(text: string): Direction | "nothing" | null {
  const said = text
    .toLowerCase()
    .replace(splitYear, " ")
    .replace(/\bunchanged from\b/g, "unchanged")
    .replace(withinMargin, " withinmargin ")
    .replace(notComparable, " n/a ");
  const words = said.match(/[\p{L}\p{N}%/]+/gu) ?? [];
  const telling = words.filter((word) => !fillers.has(word) && !year.test(word));
  if (telling.length === 0) return "nothing";
  const phrase = phrases.get(telling.join(" "));
  if (phrase) return phrase;
  if (telling.some((word) => wordDirections.get(word) === "N/A")) return excuseIn(telling);
  return sharedMeaning(telling);
}

/** "N/A – new indicator" is N/A; "N/A, but improving" is not understood. */
function excuseIn(words: readonly string[]): Direction | null {
  const meanings = words.map((word) => wordDirections.get(word) ?? "N/A");
  return meanings.every((meaning) => meaning === "N/A") ? "N/A" : null;
}

/** A small improvement is an improvement; a small decline may be within the margin, and has to say so. */
function sharedMeaning(said: readonly string[]): Direction | null {
  const words = said.filter((word) => !smallWords.has(word));
  const isSmall = words.length < said.length;
  const meanings = new Set(words.map((word) => wordDirections.get(word) ?? null));
  if (meanings.has(null)) return null;
  if (meanings.has("↑") && meanings.has("↓")) return null;
  if (words.includes("withinmargin")) return meanings.has("↑") ? "↑" : "⇄";
  const [meaning] = meanings;
  if (isSmall && meaning === "↓") return null;
  return meanings.size === 1 && meaning !== undefined ? meaning : null;
}

const fillers: ReadonlySet<string> = new Set(
  (
    "a an the in is of and or but by has have been being performance direction travel trend overall " +
    "significant significantly arrow this year period since last previous than as compared with to " +
    "broadly largely mostly relatively"
  ).split(" "),
);

const smallWords: ReadonlySet<string> = new Set(
  "slight slightly small marginal marginally minor little".split(" "),
);

const wordDirections: ReadonlyMap<string, Direction> = new Map(
  Object.entries({
    "↑": "up upward upwards improving improved improve improves improvement better",
    "↓":
      "down downward downwards declining declined decline declines worse worsening worsened worsen " +
      "deteriorating deteriorated deteriorate deterioration",
    "⇄":
      "withinmargin stable stabilised static same steady level flat unchanged maintained maintaining " +
      "maintain sustained similar consistent equal constant",
    "N/A": "n/a na n.a",
  }).flatMap(([direction, words]) =>
    words.split(" ").map((word): [string, Direction] => [word, direction as Direction]),
  ),
);

/** Phrases whose words mean something else, or nothing, on their own. Fillers are left out of them. */
const phrases: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["no change", "⇄"],
  ["little change", "⇄"],
  ["minimal change", "⇄"],
  ["minor change", "⇄"],
  ["no movement", "⇄"],
  ["no difference", "⇄"],
  ["not changed", "⇄"],
  ["remained same", "⇄"],
  ["remains same", "⇄"],
  ["remained stable", "⇄"],
  ["remains stable", "⇄"],
  ["stayed same", "⇄"],
  ["about same", "⇄"],
  ["getting better", "↑"],
  ["got better", "↑"],
  ["getting worse", "↓"],
  ["got worse", "↓"],
  ["no polarity", "N/A"],
  ["new", "N/A"],
  ["new indicator", "N/A"],
  ["new measure", "N/A"],
  ["baseline", "N/A"],
  ["none", "N/A"],
]);
