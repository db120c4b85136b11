/**
 * A measure's title as the subject of a sentence: on one line, without a full stop or footnote marks, with "the"
 * where English wants it: `Percentage of CLA …` gives `The percentage of CLA …`. Acronyms and names such as `eTEP`
 * keep their letters.
 */
export function sentenceSubject(title: string): string {
  const line = title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.:;,*†‡–—-]+$/u, "");
  const spelt = line
    .replace(/^%\s*(?=of\b)/i, "percentage ")
    .replace(/^(?:no\.?|nos\.?|#)\s*(?=of\b)/i, "number ");
  if (nounThatTakesThe.test(spelt)) return `The ${lowerFirst(spelt)}`;
  return /^\p{Ll}\p{Lu}/u.test(spelt) ? spelt : upperFirst(spelt);
}

/** A noun that wants its article: `Percentage of …`, `Rate per …`, `Total savings`, `Average attainment 8 score`. */
const nounThatTakesThe =
  /^(?:(?:percentage|proportion|number|rate|share|amount|value|cost|score|count|ratio|level|sum) (?:of|per|for|among|in|at)|(?:total|average|mean|median|overall) \p{L}+|(?:percentage|proportion|number|rate)$)/iu;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
