/**
 * Whether a text counts people that a small figure could identify: "Number of CLA returning home",
 * "children and young people supported to …", "1,908 young people". Schools, plans, places, records and staff are
 * other things: "Number of schools with children in need", "audited children's records", "student places".
 *
 * @param text a title, or the noun behind a figure
 */
export function countsPeople(text: string): boolean {
  const words = countedWords(text);
  const place = words.findIndex((word) => isPerson(word) || isLink(word));
  const [counted = "", next] = words.slice(place, place + 2);
  if (place < 0 || !isPerson(counted) || isAtWork(words[place - 1], counted)) return false;
  if (next === undefined || isPerson(next)) return true;
  return one.test(counted) ? isMark(next) : isLink(next) || isParticiple(next);
}

/** The words behind "Number of" and the like. A possessive such as "children's" is no counted noun. */
function countedWords(text: string): string[] {
  const counted = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(leadingMeasure, "")
    .replace(/\p{L}+(?:['’]s|s['’])(?!\p{L})/gu, "whose-own");
  return counted.match(/\p{L}[\p{L}-]*|\p{N}+|[(),:;–—.]/gu) ?? [];
}

const leadingMeasure =
  /^\s*(?:the |total |overall )*(?:numbers?|no\.?|count|percentages?|per ?cent|proportions?|share|%) (?:of )?(?:the |all )?/;

const isPerson = (word: string) => one.test(word) || several.test(word);

/** In front of another noun these only describe it: "child protection plans", "family outcomes". */
const one =
  /^(?:child|person|pupil|student|learner|boy|girl|baby|infant|young|parent|carer|family|household|individual|offender|victim|leaver|entrant)$/;

/** Adoptions, exclusions and the like are of one person each. */
const several =
  /^(?:children|people|persons|pupils|students|learners|boys|girls|babies|infants|teenagers|adolescents|youths|toddlers|(?:year-)?olds|cla|cyp|uasc|smc|neet|neets|leavers|entrants|fathers|mothers|parents|carers|families|households|individuals|offenders|victims|refugees|siblings|adopters|adoptions|exclusions|suspensions|deaths|pregnancies|conceptions)$/;

/** Prepositions, pronouns and marks: the counted noun stands before them. */
const isLink = (word: string) => links.has(word) || isMark(word);
const isMark = (word: string) => /^[\p{N}(),:;–—.]/u.test(word);
const links = new Set(
  "of in with without who whose whom that which where to from for on at by per under over aged age against between within into during via through subject not open known eligible due are is were was have has had and or as".split(
    " ",
  ),
);

/** "living", "supported", "signed-off", "permanently", "known". */
const isParticiple = (word: string) => /(?:ing|ed|ly|[aeiow]n)(?:-|$)/.test(word);

/** Their number identifies no child. */
function isAtWork(before: string | undefined, counted: string): boolean {
  const describes = /^(?:foster|approved|prospective|adoptive|recruited)$/.test(before ?? "");
  return describes && /^(?:carers?|parents?|famil(?:y|ies)|households?|adopters)$/.test(counted);
}
