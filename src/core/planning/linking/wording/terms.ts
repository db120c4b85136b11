import type { Expand } from "../../../wording/abbreviations";
import { contentWords } from "../../../wording/content-words";
import { oppositeNames, replaceConcepts, type Concept } from "./concepts";
import { takeGroups, type GroupKind, type Groups } from "./groups";
import { plainParts } from "./plain-words";

/** What a text says by one of its words or concepts. */
export interface Term {
  /** -1 where it is negated: "not completed", "outside the county"; 0 where the text says both. */
  readonly sign: 1 | 0 | -1;
  /** As people read it: "care leavers", "accommodation". */
  readonly shown: string;
  /** How much it says beside its rarity, 0 to 1: little for whom it is about, or in brackets. */
  readonly share: number;
}

/** A text made comparable. */
export interface TextTerms {
  readonly terms: ReadonlyMap<string, Term>;
  readonly groups: Groups;
}

/** Reads the terms of texts. */
export type ReadTerms = (text: string) => TextTerms;

/**
 * A reader of terms. It remembers the words that it met: a register and a table have the same ones in every line.
 * @param expand writes the workbook's abbreviations in full
 */
export function termReader(expand: Expand): ReadTerms {
  const known = new Map<string, FoundTerm | null>();
  const wordTerm: FindTerm = (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = termOfWord(word)));
    return found;
  };
  return (text) => termsOf(expand(text), wordTerm);
}

function termsOf(text: string, find: FindTerm): TextTerms {
  const terms = new Map<string, Term>();
  const groups = new Map<GroupKind, ReadonlySet<string>>();
  for (const { words, isBracketed } of plainParts(text)) {
    const { groups: named, rest } = takeGroups(words);
    for (const [kind, members] of named) {
      groups.set(kind, new Set([...(groups.get(kind) ?? []), ...members]));
      if (kind === "time" && [...members].every((time) => isDeadline(time)))
        add(terms, "~late", { sign: -1, shown: "in time", share: inTimeShare });
    }
    addTerms(terms, rest, isBracketed ? bracketShare : 1, find);
  }
  for (const [kind, members] of groups) addGroups(terms, kind, [...members]);
  return { terms, groups };
}

type FindTerm = (word: string) => FoundTerm | null;

/** What stands in brackets only explains. */
const bracketShare = 0.4;

const inTimeShare = 0.4;

/** "within 20 weeks" is a deadline, "within 12 months" mostly a period that is looked back on. */
function isDeadline(time: string): boolean {
  return /(?:hour|day|week)$/.test(time);
}

/** An age range is one term; of other groups each is. */
function addGroups(terms: Map<string, Term>, kind: GroupKind, members: readonly string[]): void {
  const isRange = kind === "age" && members.length > 1;
  const named = isRange ? [`${members[0]} to ${members.at(-1)}`] : members;
  for (const name of named) {
    const shown = kind === "time" || !/\d/.test(name) ? name : `${kind} ${name}`;
    add(terms, `~${shown}`, { sign: 1, shown, share: groupShare / Math.sqrt(named.length) });
  }
}

const groupShare = 0.6;

function addTerms(terms: Map<string, Term>, words: string, part: number, find: FindTerm): void {
  let negation: 1 | -1 = 1;
  const concepts = replaceConcepts(words, conceptWord);
  for (const word of concepts.split(" ")) {
    if (negations.has(word)) negation = -1;
    const found = find(word);
    if (!found) continue;
    const { key, sign, shown, share } = found;
    add(terms, key, { sign: sign === negation ? 1 : -1, shown, share: share * part });
    negation = 1;
  }
}

/** A concept as one word: `~-1within_the_county`. */
function conceptWord({ name, sign }: Concept): string {
  return `~${sign}${name.replaceAll(" ", "_")}`;
}

const negations: ReadonlySet<string> = new Set(["not", "without", "non", "never"]);

interface FoundTerm {
  readonly key: string;
  readonly sign: 1 | -1;
  readonly shown: string;
  readonly share: number;
}

function conceptTerm(word: string): FoundTerm | null {
  const match = /^~(-?1)(.+)$/.exec(word);
  if (!match?.[2]) return null;
  const name = match[2].replaceAll("_", " ");
  const share = name === "late" ? inTimeShare : audiences.has(name) ? audienceShare : 1;
  const sign = match[1] === "1" ? 1 : -1;
  const shown = (sign === -1 && oppositeNames[name]) || name;
  return { key: `~${name}`, sign, shown, share };
}

/** Whom a figure is about says less than what it is about: a strategy for them has them in every line. */
const audiences: ReadonlySet<string> = new Set([
  "children looked after",
  "care leavers",
  "children in need",
  "education, health and care plan",
  "special educational needs",
  "staff",
]);

const audienceShare = 0.6;

function termOfWord(word: string): FoundTerm | null {
  if (word.startsWith("~")) return conceptTerm(word);
  if (/^\d+$/.test(word)) return null;
  const [stem] = contentWords(word);
  if (stem === undefined || unsaying.has(stem)) return null;
  return { key: stem, sign: 1, shown: word, share: generic.get(stem) ?? 1 };
}

/** Words that say nothing about what is measured. */
const unsaying = contentWords(
  "includes excluding various combined during average data out off per if through since because",
);

/** Words of whom, or how, that many titles share: how much they say. */
const generic: ReadonlyMap<string, number> = new Map([
  ...shares(
    0.15,
    "child children young people person pupils students learners council county area q1 q2 q3 q4",
  ),
  ...shares(
    0.4,
    "families parents service services support supported feedback completed made available working programme quality local provision received held started issued access need recruit raise ensure enable promote deliver develop embed achieve secure provide help",
  ),
]);

function shares(share: number, words: string): [string, number][] {
  return [...contentWords(words)].map((word) => [word, share]);
}

/** A term that stands twice says as much as its stronger place; said both ways it says neither. */
function add(terms: Map<string, Term>, key: string, term: Term): void {
  const known = terms.get(key);
  if (!known) terms.set(key, term);
  else
    terms.set(key, {
      shown: known.shown,
      share: Math.max(known.share, term.share),
      sign: known.sign === term.sign ? term.sign : 0,
    });
}
