/** What a part of the summary says of its claims. */
export type Section = "good" | "needs to improve";

/** The part that a heading or an opening sentence begins; null where it says neither. */
export function sectionOf(heading: string): Section | null {
  if (needsToImprove.test(heading)) return "needs to improve";
  return isGood.test(heading) ? "good" : null;
}

const needsToImprove =
  /\bneeds? (?:to |more )?improv|\bto improve\b|\bdo better\b|\bareas? (?:for|of) (?:improvement|development|concern|focus)|\bdeclin|\bworse|\bdeteriorat|\bchallenges?\b|\bconcerns?\b|\bunder-?perform|\bpoor(?:er)? performance/i;

const isGood =
  /\b(?:good|strong|improved|improving|better) (?:or \w+ \w+ )?(?:performance|results?|progress)|\bwent well\b|\bgoing well\b|\bstrengths?\b|\bsuccess(?:es)?\b|\bimprovements?\b|\bachievements?\b|\bareas? of improvement\b|\bwas better\b|\bhas improved\b/i;

/** How a claim says that its figure or its performance moved. */
export type Movement = "up" | "down" | "better" | "worse";

/** The movement that a claim states in its own words; null where it states none, or more than one. */
export function movementOf(claim: string): Movement | null {
  if (unsure.test(claim)) return null;
  const stated = movements.filter(({ pattern }) => pattern.test(claim));
  return stated.length === 1 ? (stated[0]?.movement ?? null) : null;
}

/** Aims, doubts and comparisons with others are no statement of what happened. */
const unsure =
  /\b(?:not|never|no longer|despite|although|however|need(?:s|ed)? to|aim(?:s|ing)? to|want to|will|should|must|plans? to|than (?:the )?(?:national|england|regional|statistical|neighbours|other))\b/i;

const movements: readonly { readonly movement: Movement; readonly pattern: RegExp }[] = [
  {
    movement: "up",
    pattern:
      /\b(?:ha(?:s|ve) (?:\w+ly )?(?:increased|risen|grown|gone up)|(?:was|were) (?:an? )?(?:\w+ )?increase|rose|grew|went up|increased|is up|are up)\b|^(?:\W*)(?:(?:an? |the )?(?:larger|higher|greater|increased|rising|growing)|(?:many |slightly )?more)\b|^an? (?:\w+ )?(?:increase|rise) in\b/i,
  },
  {
    movement: "down",
    pattern:
      /\b(?:ha(?:s|ve) (?:\w+ly )?(?:decreased|fallen|dropped|reduced|gone down)|fell|dropped|went down|decreased|is down|are down)\b|^(?:\W*)(?:(?:an? |the )?(?:smaller|lower|reduced|falling)|(?:far |slightly )?fewer|less)\b|^an? (?:\w+ )?(?:decrease|fall|drop|reduction) in\b/i,
  },
  {
    movement: "better",
    pattern:
      /\b(?:ha(?:s|ve) (?:\w+ly )?improved|(?:is|are) improving|improved)\b|^an? (?:\w+ )?improvement in\b/i,
  },
  {
    movement: "worse",
    pattern:
      /\b(?:ha(?:s|ve) (?:\w+ly )?(?:worsened|deteriorated)|(?:is|are) (?:worsening|deteriorating)|worsened|deteriorated|performance (?:ha(?:s|ve) )?declined)\b/i,
  },
];
