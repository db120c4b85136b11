/**
 * A period as a phrase of a sentence: `2021/22` gives `in 2021/22`, `31 August 2022` gives `at 31 August 2022`,
 * `year ending March 2023` gives `in the year ending March 2023`; what already has a preposition stays; words
 * without a date stand in brackets. "" for a blank.
 */
export function periodPhrase(period: string): string {
  const text = period
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/[\s.:;,]+$/, "");
  if (text === "") return "";
  if (preposition.test(text)) return lowerFirst(text);
  if (!/\p{N}/u.test(text)) return `(${text})`;
  if (dayFirst.test(text)) return `at ${text}`;
  if (/^the\b/i.test(text)) return `in ${lowerFirst(text)}`;
  return span.test(text) ? `in the ${lowerFirst(text)}` : `in ${seasonInLowerCase(text)}`;
}

const preposition =
  /^(?:in|at|on|as at|as of|during|for|by|from|between|since|until|up to|to|before|after|over) /i;
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*";
const dayFirst = new RegExp(
  `^\\p{N}{1,2}(?:st|nd|rd|th)?[ -]${month}\\b(?!.*\\p{Pd} )|^\\p{N}{1,2}[/.]\\p{N}{1,2}[/.]\\p{N}{2,4}$`,
  "iu",
);
const span =
  /^(?:year|12 months|twelve months|quarter|month|financial year|academic year|calendar year|school year|period)\b/i;

function seasonInLowerCase(text: string): string {
  return text.replace(/^(?:Spring|Summer|Autumn|Winter)\b/, (season) => season.toLowerCase());
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
