import { named, type ColumnName } from "./shape";

/** Columns of a register that say who does what by when, and others that the report does not use. */
export type WorkRole = "action" | "owner" | "due" | "other";

/** Names of a column that says how something is measured. */
export function measureNames<Role extends string>(role: Role): ColumnName<Role>[] {
  return named(
    role,
    [
      1,
      "how (?:this|it|we|will|success|progress|do|is|are|they)\\b.*\\b(?:measur\\w*|know|judged?|succe\\w*|monitor\\w*|assessed|evidenced?)\\b.*",
      "(?:performance |success |outcome |progress |impact )?measures?",
      "measures? of (?:success|progress|performance|impact)",
      "success (?:criteria|criterion|measures?|indicators?|factors?)",
      "what (?:will |does |would )?(?:success|good) (?:will )?looks? like",
      "evidence of (?:success|impact|progress)",
      "indicators? of success",
    ],
    [
      0.75,
      "(?:key )?performance indicators?",
      "kpis?",
      "pis?",
      "metrics?",
      "evidence",
      "how measured",
      "outcome indicators?",
      "measure description",
    ],
    [0.65, "measured (?:by|through|with)", "indicators?"],
  );
}

/** Names of a column of targets, which says what is measured only where no other column does. */
export function targetNames<Role extends string>(role: Role): ColumnName<Role>[] {
  return named(role, [0.65, "targets?"]);
}

/** Names of a column that names indicators of the plan, by number or title. */
export function indicatorNames<Role extends string>(role: Role): ColumnName<Role>[] {
  return named(
    role,
    [
      0.9,
      "(?:plan |report )?(?:indicator|kpi|pi)s?(?: s)? (?:no|nos|number|numbers|ref|refs|reference|references|id|ids|used|linked)",
      "which indicators?.*",
      "covered by(?: indicators?)?",
      "indicators? that measure.*",
      "measured by indicators?(?: s)?",
    ],
    [0.72, "(?:plan |report |performance )?indicators?(?: s)?", "kpis?(?: s)?", "measured by"],
  );
}

/** Names of a column that says which way a figure is to go. */
export function desiredNames<Role extends string>(role: Role): ColumnName<Role>[] {
  return named(
    role,
    [
      0.95,
      "(?:desired|intended|preferred|expected|target|wanted|good)(?: performance)? (?:direction|trend|change|movement)(?: of travel)?",
      "polarity",
      "(?:direction|trend|change)(?: of travel)? (?:wanted|desired|intended|sought|required|needed|expected|we want)",
      "desired",
      "aim to",
      "good is",
      "which way.*",
      "what good looks like",
      "higher or lower.*",
      "bigger or smaller.*",
    ],
    [0.7, "direction(?: of travel)?", "trend", "increase or (?:decrease|reduce|reduction)"],
  );
}

/** Names of the columns of work and of those that are not used. */
export const workNames: readonly ColumnName<WorkRole>[] = [
  ...named("action", [
    0.9,
    "actions?",
    "tasks?",
    "activit(?:y|ies)",
    "milestones?",
    "actions? (?:required|needed|planned|to be taken|we will take)",
    "(?:planned|agreed) actions?",
    "steps?",
  ]),
  ...named("owner", [
    0.9,
    "owners?(?: s)?",
    "(?:action|task) owner",
    "(?:lead|responsible|accountable)(?: (?:officer|person|member|service|owner|manager|director|team)s?)?(?: s)?",
    "leads",
    "by whom",
    "who",
    "responsibility",
  ]),
  ...named("due", [
    0.9,
    "due(?: date)?",
    "deadlines?",
    "by when",
    "when",
    "timescales?",
    "(?:target|completion|end|start|finish) date",
  ]),
  ...named("other", [
    0.9,
    "rag(?: (?:rating|status))?",
    "status",
    "progress(?: update)?",
    "comments?",
    "commentary",
    "notes?",
    "updates?",
    "risks?",
    "resources?",
    "budget",
    "sponsor",
    "no",
    "nos",
    "ref",
    "reference",
    "id",
    "number",
    "frequency",
    "#",
  ]),
];
