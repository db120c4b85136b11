import { conflicts, type GroupKind } from "./groups";
import type { Term, TextTerms } from "./terms";

/** How alike two texts are. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** The terms of both that say most, as people read them. */
  readonly shared: readonly string[];
  /** They say the opposite of each other. */
  readonly isOpposite: boolean;
}

/** How much a term tells, by how few texts have it. */
export type Weigh = (term: string) => number;

/**
 * Compares two texts: the weight of the terms of both over the geometric mean of the weights of all terms of each.
 * Texts about different groups (key stages, ages, phases) count for less.
 */
export function likeness(one: TextTerms, other: TextTerms, weigh: Weigh): Likeness {
  const shared = [...one.terms].flatMap(([key, term]) => {
    const matching = other.terms.get(key);
    return matching
      ? [{ key, term, matching, weight: sharedWeight(key, term, matching, weigh) }]
      : [];
  });
  const mean = Math.sqrt(totalWeight(one, weigh) * totalWeight(other, weigh));
  const common = shared.reduce((sum, { weight }) => sum + weight, 0);
  const isOpposite = turns(shared) < 0;
  const penalty = conflicts(one.groups, other.groups).reduce(
    (all, kind) => all * penalties[kind],
    1,
  );
  return {
    score: mean === 0 ? 0 : Math.min(1, (common / mean) * penalty * (isOpposite ? 0.95 : 1)),
    shared: tellingWords(shared),
    isOpposite,
  };
}

/** The words that weigh most, without those that say next to nothing unless there are no others. */
function tellingWords(
  shared: readonly { readonly term: Term; readonly weight: number }[],
): string[] {
  const ordered = [...shared].sort((a, b) => b.weight - a.weight).map(({ term }) => term);
  const telling = ordered.filter(({ share }) => share >= tellingShare);
  return (telling.length > 0 ? telling : ordered).map(({ shown }) => shown);
}

const tellingShare = 0.3;

/** What remains of a score where texts name different groups of the kind. */
const penalties: Readonly<Record<GroupKind, number>> = {
  age: 0.4,
  "key stage": 0.3,
  "year group": 0.5,
  phase: 0.5,
  time: 0.7,
  sex: 0.6,
};

/** Weight of all terms of a text. */
export function totalWeight({ terms }: TextTerms, weigh: Weigh): number {
  let sum = 0;
  for (const [key, { share }] of terms) sum += share * weigh(key);
  return sum;
}

function sharedWeight(key: string, one: Term, other: Term, weigh: Weigh): number {
  return Math.sqrt(one.share * other.share) * weigh(key);
}

/** Weight of the terms that both say the same way, less those of which one says the opposite. */
function turns(
  shared: readonly { readonly term: Term; readonly matching: Term; readonly weight: number }[],
): number {
  const signed = shared.filter(({ term, matching }) => term.sign !== 0 && matching.sign !== 0);
  const turned = signed.filter(({ term, matching }) => term.sign !== matching.sign);
  const kept = signed.filter(({ term, matching }) => term.sign === -1 && matching.sign === -1);
  return turned.length === 0 ? 0 : kept.length - turned.length || -1;
}
