import { abbreviationsOf, type Expand } from "../../../wording/abbreviations";

/**
 * Writes abbreviations in full: those that the texts define in brackets, then those of the field, then those whose
 * letters begin the capitalised words of exactly one phrase of the texts ("NZC", "Net Zero Carbon").
 */
export function expanderOf(texts: readonly string[]): Expand {
  const defined = abbreviationsOf(texts);
  const phrases = phrasesByInitials(texts);
  return (text) =>
    defined(text).replace(abbreviation, (whole, letters: string) => {
      const meaning = fieldAbbreviations[letters] ?? phrases.get(letters);
      return meaning ? ` ${meaning} ` : whole;
    });
}

const abbreviation = /\b([A-Z]{2,8})s?\b/g;

/** What everybody in children's services writes without saying what it stands for. */
const fieldAbbreviations: Readonly<Record<string, string>> = {
  AP: "alternative provision",
  ASB: "anti-social behaviour",
  BAME: "black, asian and minority ethnic",
  CAMHS: "child and adolescent mental health services",
  CIC: "children in care",
  CIN: "children in need",
  CL: "care leavers",
  CME: "children missing education",
  CP: "child protection",
  CPP: "child protection plan",
  CS: "children's services",
  CSC: "children's social care",
  CSE: "child sexual exploitation",
  DV: "domestic violence",
  EH: "early help",
  EHC: "education, health and care",
  EHE: "elective home education",
  EY: "early years",
  EYFS: "early years foundation stage",
  FE: "further education",
  FSM: "free school meals",
  FTE: "first time entrants",
  GLD: "good level of development",
  HE: "higher education",
  ICPC: "initial child protection conference",
  IFA: "independent fostering agency",
  IHA: "initial health assessment",
  IRO: "independent reviewing officer",
  LA: "local authority",
  LAC: "looked after children",
  NEETS: "not in education employment or training",
  PA: "personal adviser",
  PEP: "personal education plan",
  RHA: "review health assessment",
  SDQ: "strengths and difficulties questionnaire",
  SEN: "special educational needs",
  SEND: "special educational needs and disabilities",
  SGO: "special guardianship order",
  SMC: "separated migrant children",
  UASC: "unaccompanied asylum seeking children",
  YJS: "youth justice system",
  YOT: "youth justice team",
  YP: "young people",
};

/** Phrases in capitals by their initials; a phrase that shares its initials with another stands for nothing. */
function phrasesByInitials(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(capitalised)) {
      const words = run.split(/[\s-]+/);
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + 3; to <= Math.min(words.length, from + 6); to += 1) {
          keep(found, words.slice(from, to));
        }
      }
    }
  }
  return found;
}

const capitalised = /\b[A-Z][a-z]+(?:[ -][A-Z][a-z]+){2,9}\b/g;

function keep(found: Map<string, string>, words: readonly string[]): void {
  const initials = words.map((word) => word.charAt(0)).join("");
  const phrase = words.join(" ").toLowerCase();
  const known = found.get(initials);
  found.set(initials, known === undefined || known === phrase ? phrase : "");
}
