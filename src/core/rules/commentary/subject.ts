import { keyOf } from "../../vocabulary/words";
import type { Measure } from "../../workbook/types";
import type { QuotedFigure } from "./marked";

const others =
  /\b(?:national(?:ly)?|england|english|uk|britain|region(?:al|ally|s)?|eastern|neighbours?|benchmark(?:s|ing)?|peers?|other (?:local )?(?:authorities|councils|counties)|targets?|forecasts?|expect(?:ed|s)?|projected|plan(?:ned|s)|predicted|estimated|pre-pandemic|before the pandemic|boys?|girls?|male|female|ranges? from|ranging from|of (?:these|those|them|which|whom))\b/u;

/** Whether the words are about another cohort than the measure's, or about what is not yet so. */
export function isAboutOthers(marked: string): boolean {
  return others.test(marked);
}

const opening = String.raw`^(?:(?:however|overall|nevertheless|encouragingly|unfortunately|in «\d+»|for «\d+»|during «\d+»|at «\d+»|on «\d+»|as (?:at|of) «\d+»|this year|since last year),? )*(?:\p{L}+ )?`;
const nouns =
  "(?:figures?|results?|rate|percentage|proportion|number|total|indicator|measure|value|score|outturn|data)";
const when =
  "(?: \\(?(?:for|in|at|during|as at|as of|on) (?:the )?(?:«\\d+»|year|period|this (?:indicator|measure|year|period)|the (?:year|period))\\)?)*";

const plainSubject = new RegExp(
  `${opening}(?:(?:overall )?performance|(?:the|our|this) (?:latest |overall |current |headline )?${nouns})${when}(?= (?:has|have|had|is|was|were|are|now|shows?|stands?|stood|fell|rose|went|got|remain|increas|decreas|declin|improv|worsen|drop|reduc|stay|continu|also|only|still|slightly|significantly|therefore)|,|:)`,
  "u",
);

/** Whether a sentence is plainly about the measure itself: "Performance for 2022-23 has …", "The figure is …". */
export function isAboutTheMeasure(marked: string): boolean {
  return plainSubject.test(marked);
}

const commonWords = new Set(
  "number percentage proportion rate total average children young people child person year years hertfordshire county council service services with from that this their them which were been have more than those over into within during between including other being made available they what when where will".split(
    " ",
  ),
);

/** Whether a sentence uses a word that is particular to the title, the label or what is counted. */
export function sharesWords(marked: string, measure: Measure): boolean {
  const noun =
    measure.latest.value.kind === "value" && measure.latest.value.unit.kind === "number"
      ? (measure.latest.value.unit.noun ?? "")
      : "";
  const own = contentWords(`${measure.label === "" ? measure.indicator : measure.label} ${noun}`);
  return [...contentWords(marked)].some((word) => own.has(word));
}

/** Words of four letters and more, without the commonest, plural as singular. */
export function contentWords(text: string): Set<string> {
  const words = keyOf(text)
    .split(" ")
    .filter((word) => word.length >= 4 && !/\d/.test(word) && !commonWords.has(word));
  return new Set(words.map((word) => word.replace(/(?<=[^s])s$/, "")));
}

/** Small whole numbers and whole percentages turn up by chance: 12 apprentices, 12 months. */
export function isTelling({ number, unit }: QuotedFigure): boolean {
  if (unit === "pounds" || number.decimals > 0) return true;
  return number.decimal.abs().gte(100) && unit === "number";
}
