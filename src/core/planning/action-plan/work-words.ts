/** Whether a title says what is to be done: "Recruit carers", "To review thresholds", "Developing the offer". */
export function saysWork(title: string): boolean {
  const words = title
    .toLowerCase()
    .replace(/^[^\p{L}]*(?:\d[\d.]*[a-z]?[.):]?\s+)?[^\p{L}]*/u, "")
    .replace(/^(?:we will|to|continue to|continue|further|fully|jointly|formally) /, "")
    .split(/[^\p{L}-]+/u);
  return formsOf(words[0] ?? "").some((form) => verbs.has(form));
}

/** The verb by itself, of "recruiting", "developing", "planning". */
function formsOf(word: string): string[] {
  const stem = /^(.{3,})ing$/.exec(word)?.[1];
  return stem === undefined ? [word] : [word, stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")];
}

/** Verbs that actions of a plan begin with. */
const verbs: ReadonlySet<string> = new Set(
  (
    "achieve act adapt add address adopt advertise agree align allocate analyse appoint apply arrange assess assign attend audit " +
    "begin benchmark bring build campaign carry cascade challenge change check circulate clarify clear close co-design co-locate co-produce collaborate collate collect commission communicate complete conclude conduct confirm consider consolidate consult contact continue convene coordinate co-ordinate create cut " +
    "decide define deliver demonstrate deploy design determine develop disseminate distribute draft drive " +
    "embed empower enable encourage engage enhance ensure equip escalate establish evaluate examine expand explore extend " +
    "facilitate finalise find finish fix focus follow formalise formulate fund gather get give grow hold " +
    "identify implement improve include increase induct influence inform initiate inspect install instigate integrate introduce invest investigate invite involve issue join keep " +
    "launch lead learn link listen lobby look maintain make manage map market maximise measure meet merge minimise mobilise model monitor move negotiate obtain offer open organise overhaul " +
    "participate pilot plan prepare present prevent prioritise procure produce promote propose protect provide publicise publish purchase put " +
    "raise re-launch relaunch reach realign recommission reconfigure recruit redesign reduce refine refresh reinforce remind remodel renew repeat replace report represent request research resolve respond restructure retain revise review revisit roll run " +
    "scale schedule scope secure seek send set share shape simplify source specify standardise start stop streamline strengthen submit support survey sustain " +
    "tackle target test track train transfer transform transition trial undertake update upgrade use utilise visit widen work write"
  ).split(" "),
);
