/**
 * What a word of change does to a figure: 1 raises it, -1 lowers it. `better` makes the thing itself better, which
 * raises attainment and lowers absence.
 */
export type Change = 1 | -1 | "better";

/** How a word of change stands in its sentence: "a reduction in", "reduce the", "fewer". */
export type ChangeForm = "noun" | "verb" | "modifier";

export interface ChangeWord {
  readonly change: Change;
  readonly form: ChangeForm;
}

/** The words of change that an aim begins or ends with, and where they stand. */
export interface FoundChange {
  readonly change: Change;
  readonly form: ChangeForm;
  /** Places of the words that the change is about: the rest of the aim, or what stands before. */
  readonly subject: { readonly from: number; readonly to: number };
}

/** The words of change, by their comparable spelling. */
export const changeWords: ReadonlyMap<string, ChangeWord> = new Map([
  ...words(1, "noun", "increase rise growth uplift gain expansion"),
  ...words(
    1,
    "verb",
    "raise raising grow growing boost boosting strengthen strengthening expand expanding extend extending maximise maximize maximising enhance enhancing widen widening double doubling treble increasing rising",
  ),
  ...words(
    1,
    "modifier",
    "more higher greater larger bigger increased enhanced strengthened expanded raised stronger wider",
  ),
  ...words(-1, "noun", "reduction decrease fall drop decline cut"),
  ...words(
    -1,
    "verb",
    "reduce reducing decreasing minimise minimize minimising cutting shrink shrinking halve halving narrow narrowing eliminate eliminating eradicate eradicating shorten shortening lowering curb diminish limit limiting prevent preventing avoid avoiding falling declining",
  ),
  ...words(
    -1,
    "modifier",
    "fewer less lower smaller shorter narrower reduced decreased lowered narrowed minimal",
  ),
  ...words("better", "noun", "improvement improvements"),
  ...words("better", "verb", "improve improving"),
  ...words("better", "modifier", "better improved safer happier healthier"),
]);

/** Verbs that say nothing by themselves, and turn a change that they govern: "halt the rise in". */
export const turningVerbs = set(
  "halt halting stop stopping reverse reversing slow slowing stem stemming arrest tackle tackling resist",
);

/** Verbs that say nothing by themselves, and keep a change or a level that they govern: "maintain low rates". */
export const keepingVerbs = set(
  "maintain maintaining sustain sustaining keep keeping retain preserve",
);

/** Words between a verb and the change that it governs: "the rate of", "any further". */
export const betweenChanges = set("the a an any in of rate level further to");

/** What may stand before the words of change, and says nothing itself. */
export const fillers = set(
  "a an the our their significant significantly further sustained continued continuous steady steadily overall marked measurable substantial small slight general real demonstrable clear positive evidence year on we will shall would should must want aim aims aiming seek seeking strive work working to continue continuing commit committed be that there is are has have been ensure ensuring achieve achieving secure securing deliver delivering demonstrate demonstrating see seeing show get objective target percent per cent percentage point points annual",
);

/** What a count or a share begins with: what follows is counted, and says nothing of a change. */
export const quantities = set(
  "number numbers percentage percentages percent proportion proportions rate rates share shares count counts total totals average mean median volume",
);

/** Words after which only what is counted, or a purpose, is described. */
export const describing = set(
  "who whom whose which that with where for of in from by about among between into at on without",
);

/** Things of which less is better. */
export const unwelcome = set(
  "absence absences absenteeism sickness gap gaps exclusion exclusions suspension suspensions turnover vacancy vacancies wait waits delay delays caseload caseloads offending reoffending re-offending homelessness poverty obesity smoking mortality unemployment breakdown breakdowns disruption disruptions complaints debt",
);

/** Things of which less is better only with the word before: "waiting times", not "good times". */
export const unwelcomeTimes = set("waiting response journey travel turnaround");

function words(change: Change, form: ChangeForm, list: string): [string, ChangeWord][] {
  return list.split(" ").map((word) => [word, { change, form }]);
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
