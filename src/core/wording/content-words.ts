import { wordsOf } from "../vocabulary/words";

/**
 * The words of a text that say what it is about, each once, in the singular and without common endings:
 * `The number of additional Special School places` gives `additional`, `special`, `school`, `place`.
 * Words that every title has (number, percentage, of, the) and words of change (more, increased) are left out.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text.replace(/\p{Pd}/gu, " ")).map(({ key }) => stemOf(key));
  return new Set(words.filter((word) => word !== "" && !stopWords.has(word)));
}

/** A rough stem: enough for `returned` and `returning`, `records` and `record`, `audited` and `audit`. */
function stemOf(word: string): string {
  const irregular = irregularForms[word];
  if (irregular !== undefined) return irregular;
  if (/\d/.test(word)) return word;
  const singular = word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/([^su])s$/, "$1");
  const stem = singular.replace(/(?:ing|ed|ly)$/, "").replace(/([^aeiouls])\1$/, "$1");
  return stem.length >= 3 ? stem.replace(/e$/, "") : singular;
}

const irregularForms: Readonly<Record<string, string>> = {
  children: "child",
  childrens: "child",
  people: "person",
  peoples: "person",
  men: "man",
  women: "woman",
  went: "go",
  gone: "go",
};

const stopWords: ReadonlySet<string> = new Set(
  (
    "a an the of in on at to for from by with without and or nor but as is are was were be been being has have had " +
    "it its this that these those there their they them we our us who whom whose which what when where how while " +
    "than then so not no all any each every both other others per into within over under about between among " +
    "number no numbers percentage percentages percent proportion proportions share rate rates total count overall " +
    "more fewer less most least larger smaller higher lower greater better worse high low up down " +
    "increase decrease rise rose risen fall fell fallen reduce reduction reduced grow grew grown improve improvement " +
    "decline declin improv increas decreas reduc worsen drop dropp gone go went " +
    "need needs still remain continu continue year years last latest previous compared compare hertfordshire herts " +
    "can could will would should may might must do does did also such well good"
  )
    .split(" ")
    .flatMap((word) => [word, stemOf(word)]),
);
