import type { Polarity } from "../trend/types";
import { statedPolarity } from "./stated-polarity";
import { invisible, wordsOf } from "./words";

/**
 * The polarity that a cell of a polarity column says: "Higher", "bigger is better", "Low is good", "down",
 * "↑", "Increase", "neutral", "N/A", or a whole sentence as commentaries have it. Null where the text is
 * blank, says both, or has words that are not understood; nothing is guessed.
 */
export function readPolarity(text: string): Polarity | null {
  const plain = text.replace(invisible, "").trim().toLowerCase();
  const symbol = symbols.get(plain);
  if (symbol) return symbol;
  const said = saidByWords(plain);
  return said === "unknown" ? (statedPolarity(text)?.polarity ?? null) : said;
}

const symbols: ReadonlyMap<string, Polarity> = new Map<string, Polarity>([
  ...[..."↑⇑⇧⬆▲△🔼+"].map((arrow): [string, Polarity] => [arrow, "higher"]),
  ...[..."↓⇓⇩⬇▼▽🔽"].map((arrow): [string, Polarity] => [arrow, "lower"]),
  ...[..."↔⇔⇄"].map((arrow): [string, Polarity] => [arrow, "none"]),
]);

function saidByWords(text: string): Polarity | null | "unknown" {
  const arrowsRead = text.replace(/[↑⬆▲]/gu, " up ").replace(/[↓⬇▼]/gu, " down ");
  const words = wordsOf(arrowsRead).map((word) => word.key);
  const telling = words.filter((word) => !fillers.has(word));
  if (nonePhrases.has(words.join(" ")) || nonePhrases.has(telling.join(" "))) return "none";
  if (telling.length === 0) return null;
  const polarities = new Set<Polarity>();
  let inverted = false;
  for (const word of telling) {
    const polarity = polarityWords.get(word);
    if (polarity) polarities.add(polarity);
    else if (badWords.has(word)) inverted = true;
    else return "unknown";
  }
  const [polarity] = polarities;
  if (polarities.size !== 1 || polarity === undefined) return "unknown";
  return inverted ? opposite(polarity) : polarity;
}

/** The other way round; none stays none. */
export function opposite(polarity: Polarity): Polarity {
  if (polarity === "none") return "none";
  return polarity === "higher" ? "lower" : "higher";
}

const polarityWords: ReadonlyMap<string, Polarity> = new Map(
  Object.entries({
    higher:
      "higher high highest h hib bigger big biggest larger large largest more most greater great greatest " +
      "up upward upwards increase increases increased increasing rise rises rising grow growing growth " +
      "maximise maximize max positive above",
    lower:
      "lower low lowest l lib smaller small smallest less least fewer few fewest down downward downwards " +
      "decrease decreases decreased decreasing reduce reduces reduced reducing reduction fall falls falling " +
      "drop dropping minimise minimize min negative below shorter narrower",
    none: "neutral neither none",
  }).flatMap(([polarity, words]) =>
    words.split(" ").map((word): [string, Polarity] => [word, polarity as Polarity]),
  ),
);

const badWords: ReadonlySet<string> = new Set([
  "bad",
  "worse",
  "worst",
  "poor",
  "poorer",
  "adverse",
]);

const fillers: ReadonlySet<string> = new Set(
  (
    "is are be being better best good desirable desired preferred preferable ideal improvement improving " +
    "the a an this for of in to it we want aim should would number numbers figure figures value values " +
    "percentage percent rate score result results indicator measure kpi performance polarity direction " +
    "travel trend generally usually as possible see if when"
  ).split(" "),
);

/** Ways to say that neither way is better, without the filling words. */
const nonePhrases: ReadonlySet<string> = new Set([
  "none",
  "no",
  "neutral",
  "neither",
  "n a",
  "na",
  "not applicable",
  "not set",
  "neither higher nor lower",
  "neither up nor down",
  "neither high nor low",
  "neither bigger nor smaller",
  "context",
  "contextual",
  "context only",
  "information only",
  "information",
  "monitoring only",
  "monitor only",
  "monitor",
  "info only",
  "demographic",
]);
