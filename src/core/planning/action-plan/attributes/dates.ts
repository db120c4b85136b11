import { allMatches } from "../../../matches";

/**
 * The day on which a text of dates ends, as ISO dates: one for a date or a range of two, several where it names several
 * apart. Null where it names no day, or says more than dates. An impossible date, such as 31 June, gives an empty list.
 */
export function datesIn(text: string): readonly string[] | null {
  const found = allMatches(text, dayPattern).map((match) => ({ match, iso: isoOf(match) }));
  if (found.length === 0) return null;
  const between = text.replace(dayPattern, "|").replace(weekday, "").trim();
  const isos = found.flatMap(({ iso }) => iso ?? []);
  if (isos.length < found.length) return [];
  if (/^\|$/.test(between)) return isos;
  if (/^(?:from )?\| ?(?:-|to|until|till) ?\|$/i.test(between)) return isos.slice(1);
  const isRemark = between.length <= mostWordsBeside && !otherwise.test(between);
  return found.length === 1 && isRemark ? isos : [];
}

/** Words and figures that make another date of it. */
const otherwise =
  /\d|\b(?:from|start(?:s|ing)?|after|on-?going|onwards?|revised|extended|was|then|review)\b/i;

/** Letters beside a date that only remark on it: "31/03/2004 (at the latest)". */
const mostWordsBeside = 24;

const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?/gi;

const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const dayPattern = new RegExp(
  [
    "\\b(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})(?:T[\\d:.]+Z?)?\\b",
    "\\b(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})\\b",
    `\\b(?<dayOf>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<monthOf>${monthNames})\\b\\.?,?[ -]'?(?<yearOf>\\d{4}|\\d{2})\\b`,
    `\\b(?<american>${monthNames})\\.? (?<americanDay>\\d{1,2})(?:st|nd|rd|th)?,? (?<americanYear>\\d{4})\\b`,
  ].join("|"),
  "gi",
);

function isoOf({ groups = {} }: RegExpExecArray): string | null {
  const year = groups.isoYear ?? groups.year ?? groups.yearOf ?? groups.americanYear ?? "";
  const month = groups.isoMonth ?? groups.month ?? groups.monthOf ?? groups.american ?? "";
  const day = groups.isoDay ?? groups.day ?? groups.dayOf ?? groups.americanDay ?? "";
  return validDate(Number(year) + (year.length === 2 ? 2000 : 0), monthOf(month), Number(day));
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(text.slice(0, 3).toLowerCase()) / 3 + 1;
}

function validDate(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isSame = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isSame ? time.toISOString().slice(0, "2004-03-31".length) : null;
}
