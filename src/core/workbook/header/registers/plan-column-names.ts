import { named, type ColumnName } from "./shape";
import type { PlanLevel } from "./types";

/** What the columns of an action plan hold: titles of a level or of any, their numbers, and what is said of them. */
export type PlanRole =
  | PlanLevel
  | `${PlanLevel} number`
  | "title"
  | "number"
  | "level"
  | "owner"
  | "due"
  | "revised due"
  | "status"
  | "progress"
  | "indicators"
  | "notes"
  | "other";

const no = "(?:no|nos|nr|num|number|ref|refs|ref no|reference|id|code|#)";

/** The names that plans give their columns, in plain words. */
export const planColumnNames: readonly ColumnName<PlanRole>[] = [
  ...named(
    "area",
    [
      1,
      "(?:strategic |key |priority |service |outcome |improvement )*(?:areas?|themes?|pillars?|strands?|domains?|workstreams?|work streams?|programmes?)(?: (?:title|name|of focus|of work))?",
      "areas? of focus",
      "focus areas?",
      "(?:plan )?ambitions?",
      "section",
      "chapter",
    ],
    [0.6, "outcomes?", "aims?", "goals?", "strategic (?:aims?|goals?|outcomes?|objectives?)"],
  ),
  ...named(
    "priority",
    [
      1,
      "(?:strategic |service |team |plan |improvement |annual )*priorit(?:y|ies)(?: (?:title|name|description))?",
      "(?:\\w+ )?recommendations?",
      "areas? for (?:improvement|development|action)",
      "what we (?:want|aim|need|plan)(?: to)? (?:achieve|do|change|improve)",
    ],
    [
      0.8,
      "(?:strategic |service |key )*objectives?",
      "commitments?",
      "issues?(?: identified)?",
      "findings?",
    ],
    [0.55, "aims?", "goals?", "outcomes?"],
  ),
  ...named(
    "action",
    [
      1,
      "(?:key |planned |agreed |improvement |priority |proposed |specific )*actions?(?: s)?(?: (?:required|needed|planned|agreed|proposed|title|description|points?|details?|to be taken|we will take|to address.*|to improve.*))?",
      "description of (?:the )?actions?",
      "(?:key )?(?:actions? )?(?:and |or )?activit(?:y|ies)",
      "what (?:will we|we will|we are going to|are we going to|needs to be|will be|has to be|must be)(?: do| done)?",
      "what (?:needs doing|we need to do|is to be done|to do)",
      "how (?:will we|we will|are we going to) (?:do|achieve|deliver) (?:it|this|them)",
    ],
    [0.7, "initiatives?", "projects?", "deliverables?", "interventions?"],
  ),
  ...named("task", [
    1,
    "(?:key |associated |detailed |specific |individual )*tasks?(?: s)?(?: (?:title|description|details?))?",
    "sub ?-?actions?",
    "(?:key )?(?:milestones?|steps?)(?: and milestones| and tasks)?",
    "tasks? and milestones?",
    "next steps?",
    "how",
  ]),
  ...named("title", [
    0.9,
    "titles?",
    "descriptions?",
    "text",
    "details?",
    "wording",
    "plan",
    "(?:area|priority|objective|action)(?: (?:and|or))?(?: (?:priority|objective|action|task))+",
    "item",
    "what",
  ]),
  ...(["area", "priority", "action", "task"] as const).flatMap((level) =>
    named(`${level} number`, [
      1,
      `(?:strategic )?${level === "priority" ? "(?:priority|objective)" : level} ${no}`,
    ]),
  ),
  ...named("number", [
    0.9,
    no,
    "(?:plan|item|line|reference) (?:no|number|ref)",
    "item",
    "para(?:graph)?",
  ]),
  ...named("level", [0.9, "levels?", "type", "kind", "tier", "(?:entry|row|item) type"]),
  ...named("owner", [
    1,
    "(?:action |task |plan |named |overall |strategic |operational |accountable )*(?:owners?|leads?)(?: s)?(?: (?:officers?|persons?|name|member|service|team|agency|agencies|organisations?|partners?|managers?|directors?|professional|and partners))?(?: s)?",
    "(?:responsible|accountable)(?: (?:officers?|persons?|people|lead|manager|service|team|agency|for delivery))?(?: s)?",
    "(?:officers?|persons?|people|manager|who is) (?:responsible|accountable)",
    "(?:owners?|leads?)(?: and| or)? (?:owners?|leads?|team)",
    "responsibilit(?:y|ies)",
    "(?:by )?whom?",
    "who by",
    "who will (?:do|lead|deliver)(?: (?:it|this))?",
    "assigned to",
    "assignee",
    "led by",
    "delivered by",
    "officers?",
    "sro",
  ]),
  ...named("due", [
    1,
    "(?:original |task |action |planned |target |expected |agreed |proposed |delivery )*(?:due|deadlines?|completion|end|finish)(?: (?:by|on))?(?: (?:dates?|completion date|end date|for completion))?(?: s)?",
    "(?:original |task |action |planned |expected |agreed |proposed )*(?:target|delivery|completed by) (?:dates?|by)",
    "(?:delivery|timescale|timescales|dates?|timing) (?:due|end|finish|to|until|end date|finish date)",
    "(?:by )?when",
    "by",
    "date (?:due|for completion|to be completed)",
    "(?:to be )?completed? by(?: when)?",
    "(?:by )?dates?(?: by)?",
    "time ?-?(?:scales?|frames?|lines?|table)(?: (?:for completion|and deadline))?",
    "when will (?:it|this) be done",
  ]),
  ...named("revised due", [
    1,
    "(?:revised|new|extended|amended|current|latest) (?:due |completion |end |target )?(?:date|deadline|timescale|due|due date)",
  ]),
  ...named(
    "status",
    [
      1,
      "(?:current |delivery |progress |action |task |overall |latest )*b?rag(?:s)?(?: (?:status|rating|rated|score|colour))?",
      "(?:current |delivery |progress |action |task |overall |latest )*status(?: (?:update|b?rag))?",
      "(?:is it )?(?:complete|completed|done|on track|on target)(?: y n| yes no)?",
      "progress (?:rating|status|rag)",
    ],
    [0.85, "(?:%|percent|per cent|percentage) (?:complete|completed|completion|progress)"],
    [0.8, "state", "rating", "progress"],
  ),
  ...named("progress", [
    0.9,
    "progress(?: (?:update|notes?|report|to date|so far|made|comments?|narrative|summary))?",
    "(?:latest |current )?(?:update|position|commentary|narrative)(?: on progress)?",
  ]),
  ...named("indicators", [
    0.9,
    "(?:linked |related |relevant |plan |report |performance )*(?:indicators?|kpis?|pis?)(?: s)?(?: (?:no|nos|number|numbers|ref|refs|linked|affected|supported))?",
    "(?:linked |links? )to (?:indicators?|kpis?)",
    "measured by(?: indicators?)?",
    "which indicators?.*",
  ]),
  ...named("notes", [
    0.9,
    "notes?",
    "comments?",
    "remarks?",
    "further (?:details?|information)",
    "details? of (?:action|task)s?",
  ]),
  ...named("other", [
    1,
    "start(?: date)?",
    "(?:date )?(?:started|raised|opened|closed|completed|updated)(?: date| on)?",
    "actual (?:completion |end )?date",
    "review date",
    "resources?(?: required)?",
    "budget",
    "costs?",
    "funding(?: source)?",
    "risks?",
    "partners?",
    "impact",
    "evidence(?: of .*)?",
    "success (?:criteria|measures?|factors?)",
    "measures?(?: of success)?",
    "expected (?:outcomes?|impact|benefits?)",
    "outcomes? (?:expected|and impact)",
    "how (?:will we|we will) (?:know|measure).*",
    "ways of working",
  ]),
];

const anyName = new RegExp(planColumnNames.map(({ pattern }) => pattern.source).join("|"));

/** Whether plain words are the name of a column of an action plan. */
export const isPlanName = (words: string): boolean => words !== "" && anyName.test(words);
