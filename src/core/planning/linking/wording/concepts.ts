/**
 * A thing of the field that people write in several ways. `sign` is -1 where the words say its opposite: "outside the
 * county" is `in county` with -1, "absence" is `school attendance` with -1.
 */
export interface Concept {
  readonly name: string;
  readonly sign: 1 | -1;
}

/**
 * The concepts and their writings, as parts of a pattern over words in lower case without punctuation, numbers as
 * digits, `~place` for the county's own name. Of two that begin at one word the first counts.
 */
const writings: readonly (readonly [name: string, sign: 1 | -1, pattern: string])[] = [
  ["missing from school", 1, "children missing education"],
  ["return home interview", 1, "return(?:ed)? (?:home )?interviews?"],
  [
    "children returning home",
    1,
    "(?:return(?:s|ed|ing)?|re ?unit(?:ed|ing)|reunification)(?: to)?(?: their)? (?:home|famil(?:y|ies))",
  ],
  ["returning to care", 1, "(?:re ?enter(?:s|ed|ing)?|return(?:s|ed|ing)?)(?: to)? care"],
  [
    "coming into care",
    1,
    "(?:com(?:e|es|ing)|tak(?:en|ing)) into care|(?:enter(?:s|ed|ing)?) care|becom(?:e|es|ing) looked after|care entrants",
  ],
  [
    "care leavers",
    1,
    "care leavers?|(?:young people |children )?leaving care|care experienced(?: children)?(?: and)?(?: young (?:people|adults))?|formerly looked after",
  ],
  [
    "children looked after",
    1,
    "(?:children|child)(?: and young people)? (?:who are |being )?(?:looked after|in (?:our |public )?care)|looked after (?:children|child)(?: and young people)?|young people in (?:our )?care|looked after|in care(?! (?:leavers?|experienced|entrants)\\b)",
  ],
  ["children in need", 1, "child(?:ren)? in need(?: plans?)?|cin plans?"],
  ["child protection plan", 1, "(?:child )?protection plans?"],
  [
    "education, health and care needs assessment",
    1,
    "(?:education health(?: and)? care |ehc )needs assessments?",
  ],
  ["education, health and care plan", 1, "education health(?: and)? care plans?|ehcps?"],
  [
    "in education, employment or training",
    -1,
    "(?:who are )?not (?:being )?in (?:any )?education employment(?: or| and| nor)? training|neets?",
  ],
  [
    "in education, employment or training",
    1,
    "(?:in |into )?(?:any )?education employment(?: or| and)? training",
  ],
  [
    "within the county",
    -1,
    "(?:outside|out) (?:of )?(?:the |our )?(?:~place|county|borough|city|area|local authority|authority|council)(?: area)?(?: boundar(?:y|ies))?",
  ],
  [
    "within the county",
    1,
    "(?:within|in|inside) (?:the |our )?(?:~place|(?:county|borough|city)(?! council)|our area|local authority|authority|council area)(?: area)?(?: boundar(?:y|ies))?",
  ],
  [
    "close to home",
    -1,
    "(?:more than|over|beyond|at least) \\d+ miles(?: away)?(?: from(?: their)? home)?|\\d+ or more miles(?: from(?: their)? home)?|far from(?: their)? home",
  ],
  [
    "close to home",
    1,
    "(?:within|less than|under) \\d+ miles(?: of| from)?(?: their)?(?: home)?|(?:close|near) to(?: their)? home",
  ],
  [
    "placement moves",
    -1,
    "(?:placement stability|stability of placements?|stable placements?|same (?:placement|home)|(?:fewer|less) than \\d+ (?:placement moves|placements|homes|moves))",
  ],
  [
    "placement moves",
    1,
    "\\d+ or more (?:placement moves|placements|homes|moves)|more than \\d+ (?:placement moves|placements|homes|moves)|placement (?:moves?|changes?)",
  ],
  [
    "sickness absence",
    1,
    "(?:staff )?(?:sickness|sick)(?: absences?| leave| days)?|staff absences?|(?:working )?days lost",
  ],
  ["school attendance", -1, "absences?|absent|absenteeism|absentees?"],
  ["school attendance", 1, "(?:school )?attendance|attend(?:s|ing)? school"],
  ["staff retention", -1, "turnover|leavers rate"],
  ["staff retention", 1, "retention|retain(?:ed|ing)? (?:our )?(?:staff|social workers?)"],
  ["vacancies", 1, "vacanc(?:y|ies)|vacant(?: posts?)?|not filled posts?"],
  [
    "agency staff",
    -1,
    "permanent(?:ly)? (?:employed )?(?=staff|workforce|workers?|social workers?|employees)",
  ],
  ["agency staff", 1, "agency (?=staff|workforce|workers?|social workers?|spend|use)"],
  ["good grade", -1, "inadequate|requir(?:es?|ing) improvement"],
  ["good level of development", 1, "good level of development"],
  [
    "good grade",
    1,
    "good (?:or|and) (?:outstanding|better)|outstanding (?:or|and) good|(?:rated|graded|judged|assessed)(?: as)? good|good rating|good (?=schools?|practice)",
  ],
  [
    "late",
    -1,
    "on time|in time(?! (?:taken|spent|lost|between|from|to|until|waiting))|timely|timeliness|within (?:the )?(?:statutory )?(?:timescales?|time ?limits?|deadlines?|target times?)",
  ],
  ["late", 1, "late|overdue|delay(?:s|ed)?|out of (?:time|timescales?)"],
  [
    "attainment",
    -1,
    "(?:educational )?(?:achievement|attainment) gaps?(?: between)?|gaps? in (?:educational )?(?:achievement|attainment)",
  ],
  ["attainment", 1, "(?:educational )?(?:attainment|achievement)|(?:gcse |exam )?results"],
  ["healthy weight", -1, "obes(?:e|ity)|over ?weight|excess weight"],
  ["healthy weight", 1, "healthy weight"],
  ["school suspensions", 1, "fixed (?:term|period) exclusions?|suspensions?|suspended"],
  ["re-offending", 1, "re ?offend(?:s|ed|ing|ers)?"],
  ["re-referrals", 1, "re ?refer(?:rals?|red)|repeat referrals?"],
  ["repeat", 1, "second or subsequent(?: time)?|(?:for a )?(?:2nd|second) time|repeat(?:ed)?"],
  ["records", 1, "(?:case|childrens) (?:records?|files?)|case (?=audit)|cases|records"],
  ["staff", 1, "workforce|employees?|staff"],
  [
    "unaccompanied children",
    1,
    "(?:unaccompanied|separated) (?:asylum seeking |migrant )?(?:children|young people|minors)",
  ],
  ["special educational needs", 1, "special educational needs(?: and(?: or)? disabilit(?:y|ies))?"],
  ["teenage conceptions", 1, "(?:teenage )?(?:pregnanc(?:y|ies)|conceptions?)"],
  ["foster carers", 1, "foster(?:ing)? (?:carers?|parents?|famil(?:y|ies)|households?)"],
  [
    "youth justice",
    1,
    "(?:youth|criminal) justice(?: system| service| team)?|youth offending(?: service| team)?",
  ],
  ["adoption", 1, "adopt(?:ions?|ive|ed|er|ers|ing)?"],
  ["early years", 1, "early years(?: foundation stage)?|foundation stage"],
  ["early education", 1, "early education|childcare|child care|nursery (?:education|places)"],
  ["free of charge", 1, "free(?! school meals)|funded"],
  ["take-up", 1, "take up|uptake|takeup"],
  ["waiting times", 1, "waiting times?|waiting lists?|waits?"],
  ["well-being", 1, "well ?being"],
  ["Front Line", 1, "front ?line"],
  ["up to date", 1, "up to date"],
  ["first time", 1, "first time"],
  ["breastfeeding", 1, "breast ?fe(?:d|ed|eding)"],
  ["self-harm", 1, "self harm(?:ed|ing)?"],
];

/** What a concept is called where the words say its opposite. */
export const oppositeNames: Readonly<Partial<Record<string, string>>> = {
  "in education, employment or training": "not in education, employment or training",
  "within the county": "outside the county",
  "close to home": "far from home",
  "placement moves": "stable placements",
  "school attendance": "absence",
  "staff retention": "turnover",
  "agency staff": "permanent staff",
  "good grade": "less than good",
  late: "in time",
  attainment: "attainment gap",
  "healthy weight": "obesity",
};

/** All writings in one pattern; the place of the group that matched is that of the concept. */
const pattern = new RegExp(
  `(?<![\\w~])(?:${writings.map(([, , words]) => `(${words})`).join("|")})(?![\\w])`,
  "g",
);

/** Replaces the writings of concepts. @param write what stands for a concept, and for the words that said it */
export function replaceConcepts(words: string, write: (concept: Concept) => string): string {
  return words.replace(pattern, (...match: (string | undefined)[]) => {
    const place = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const [name, sign] = writings[place] ?? ["", 1];
    return ` ${write({ name, sign })} `;
  });
}
