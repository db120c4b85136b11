/**
 * What a column is about. `value`, `numerator`, `denominator`, `period` and `target` belong to the
 * previous or to the latest data; `other` is a usual column of such workbooks that the report does not use.
 */
export type ColumnRole =
  | "number"
  | "indicator"
  | "measure"
  | "ambition"
  | "outcomeBee"
  | "corporatePriority"
  | "polarity"
  | "unit"
  | "direction"
  | "commentary"
  | "actions"
  | "value"
  | "numerator"
  | "denominator"
  | "period"
  | "target"
  | "other";

/** A role that a header may mean, and how sure the header alone makes it (0 to 1). */
export interface NamedRole {
  readonly role: ColumnRole;
  readonly confidence: number;
}

/** Roles of a whole header, in tidied words; empty where the words are not known. */
export function rolesByName(words: string): readonly NamedRole[] {
  return byName.get(words) ?? byKeyword(words);
}

/**
 * Headers as analysts write them, tidied: lower case, single spaces, no punctuation. One that means
 * several things stands in several lists; the cells below decide.
 */
const names: readonly (readonly [ColumnRole, number, string])[] = [
  [
    "number",
    0.95,
    "no|nos|ref|ref no|ref number|reference|reference no|reference number|indicator no|indicator number|indicator ref|indicator reference|indicator id|pi no|pi ref|pi number|pi id|pi code|kpi no|kpi ref|kpi number|kpi id|kpi code|measure no|measure ref|measure number|measure id|line no|item no|ni no|ni number",
  ],
  [
    "number",
    0.85,
    "#|id|number|num ref|code|indicator code|measure code|ind no|ind|pi ref no|item|sr no|s no|line",
  ],
  ["number", 0.6, "pi|kpi|ni|bvpi|indicator|performance indicator|measure|row|order"],
  [
    "indicator",
    0.95,
    "indicator|indicators|indicator title|indicator name|indicator description|performance indicator|performance indicators|indicator title and description|key performance indicator|key performance indicators|performance measure|performance measures|kpi title|kpi name|kpi description|pi title|pi name|pi description|measure of success|success measure|success measures",
  ],
  [
    "indicator",
    0.8,
    "title|kpi|kpis|pi|pis|measure|measures|indicator measure|measure title|measure name|measure description|what we measure|what are we measuring|name of indicator|description of indicator|key measure|key measures|outcome measure",
  ],
  [
    "indicator",
    0.65,
    "description|name|metric|metrics|definition|performance area|item description|detail|full description",
  ],
  [
    "measure",
    0.75,
    "measure|sub measure|sub indicator|submeasure|subindicator|measure label|label|breakdown|category|cohort|group|split|sub group|part|element|component|measure name|measure description|sub category|disaggregation|metric",
  ],
  ["measure", 0.45, "description|detail|title|name|definition"],
  [
    "ambition",
    0.95,
    "ambition|ambitions|amb|amb no|ambition no|ambition number|ambition ref|ambition reference|strategic ambition|plan ambition|ambition title",
  ],
  [
    "ambition",
    0.75,
    "theme|themes|strategic theme|strategic aim|strategic aims|aim|aims|strategic objective|objective|objectives|strategic goal|section|outcome area|every child matters outcome|ecm outcome|ecm|strategic area|plan section|workstream",
  ],
  [
    "outcomeBee",
    0.95,
    "outcome bee|outcome bees|bee|bees|outcome bee s|linked outcome bee|outcome bees framework|linked outcome|linked outcomes",
  ],
  ["outcomeBee", 0.6, "outcome|outcomes|outcome s"],
  [
    "corporatePriority",
    0.95,
    "corporate priority|corporate priorities|corporate priority ies|corporate plan priority|corporate plan priorities|corporate priority s|council priority|council priorities|linked corporate priority",
  ],
  [
    "corporatePriority",
    0.65,
    "priority|priorities|corporate plan|corporate aim|corporate objective|corporate outcome",
  ],
  [
    "polarity",
    0.95,
    "polarity|good is|what is good|what does good look like|good performance is|desired direction|desired direction of travel|preferred direction|bigger smaller is better|smaller bigger is better|bigger or smaller is better|higher lower is better|lower higher is better|high low is good|higher or lower is better|better is|better if|good to be|is higher or lower better|bigger is better|higher is better|smaller is better|lower is better|desired trend|aim to|high or low is good|good is high or low|good high or low|target direction|good performance|good performance looks like|what does good performance look like|performance polarity|good direction|good means|which way is good|which is better",
  ],
  [
    "polarity",
    0.6,
    "bigger smaller|higher lower|high low|h l|desired|aim to maximise minimise|up or down",
  ],
  ["polarity", 0.5, "aim|aims|objective|goal|we want"],
  ["unit", 0.95, "unit|units|unit of measure|unit of measurement|measured in|measurement unit|uom"],
  [
    "unit",
    0.6,
    "format|data type|type|measure type|value type|number type|% or number|% or no|scale",
  ],
  [
    "direction",
    0.95,
    "direction of travel|dot|d o t|direction|travel|direction of travel arrow|direction arrow|dot arrow|performance direction|direction of performance",
  ],
  [
    "direction",
    0.75,
    "trend|trend arrow|arrow|arrows|performance trend|trajectory|movement|getting better or worse|better or worse|improving declining|improving or declining|improved declined|improving|progress arrow|direction of change|performance against last year|performance compared to last year|compared to last year|comparison to last year|performance since last year",
  ],
  [
    "commentary",
    0.95,
    "comment|comments|commentary|narrative|performance commentary|performance narrative|commentary narrative|comments narrative|supporting commentary|supporting narrative|officer comments|analysis and commentary|lead comments|service commentary",
  ],
  [
    "commentary",
    0.7,
    "explanation|analysis|context|update|latest update|performance update|progress|progress update|summary|performance summary|story behind the data|story|what is the data telling us|so what|reason|reasons|reason for change|reasons for change|explanatory notes|rationale",
  ],
  ["commentary", 0.5, "notes|note|additional information|further information|remarks|observations"],
  [
    "actions",
    0.95,
    "action|actions|actions to address decline in performance|actions to address the decline in performance|actions to address decline|actions to address the decline|action plan|action plans|actions to improve|actions to improve performance|improvement actions|action required|actions required|action taken|actions taken|actions being taken|action to be taken|planned actions|remedial action|remedial actions|corrective action|corrective actions|mitigating actions|mitigation|mitigations|next steps|recovery plan|what are we doing about it",
  ],
  [
    "other",
    0.9,
    "director|directors|assistant director|lead director|head of service|manager|lead manager|rag rating|rag status|status|traffic light|lead|lead officer|lead officer role|owner|indicator owner|responsible officer|officer|contact|data source|source|source of data|frequency|reporting frequency|last updated|date updated|updated|updated by|date of update|team|service|directorate|division|national|national average|england|england average|statistical neighbours|statistical neighbour average|sn|east of england|eastern region|region|regional|benchmark|benchmarking|forecast|projection|projected|estimate|rank|ranking|quartile|national quartile|change|variance|difference|diff|% change|percentage change|percentage point change|chart|graph|sparkline|confidence|data quality|checked|signed off|sign off|tolerance|threshold|suppressed|hidden|link|links|comparator",
  ],
];

const byName = collect(names);

/** The words that names of columns are made of, of those that are read. */
export const namedWords: ReadonlySet<string> = new Set(
  [...byName].flatMap(([name, roles]) =>
    roles.every(({ role }) => role === "other") ? [] : name.split(" "),
  ),
);

function collect(
  lists: readonly (readonly [ColumnRole, number, string])[],
): ReadonlyMap<string, readonly NamedRole[]> {
  const collected = new Map<string, NamedRole[]>();
  for (const [role, confidence, phrases] of lists) {
    for (const phrase of phrases.split("|")) {
      const roles = collected.get(phrase);
      if (roles) roles.push({ role, confidence });
      else collected.set(phrase, [{ role, confidence }]);
    }
  }
  return collected;
}

/** Words that tell the role of a longer header, the more telling first. */
const keywords: readonly (readonly [RegExp, ColumnRole, number])[] = [
  [/\b(?:comment\w*|narrative)\b.*\bactions?\b/, "commentary", 0.85],
  [
    /^(?:what|how)\b(?! (?:are we doing|did we do|have we done)$).*\b(?:we(?: \w+){0,3} (?:do|doing|done|improve)|happens next|next)\b/,
    "actions",
    0.75,
  ],
  [
    /^(?:what|why|how)\b.*\b(?:data|figures?|numbers?|performance|results?|tells?|mean|chang(?:ed|ing)|happen(?:ed|ing))\b|^(?:the )?story\b/,
    "commentary",
    0.7,
  ],
  [
    /\b(?:rag|owner|lead|officer|director|manager|source|frequency|england|national|neighbours?|benchmark\w*|forecast\w*|project(?:ed|ion)|estimate\w*|change|variance|difference|quartile|rank|updated)\b/,
    "other",
    0.7,
  ],
  [/\bdirection of travel\b|\bdot\b/, "direction", 0.8],
  [/\bactions?\b|\bmitigat\w+\b|\bnext steps\b/, "actions", 0.75],
  [/\bcomment(?:s|ary|aries)?\b|\bnarrative\b/, "commentary", 0.75],
  [/\boutcome bees?\b/, "outcomeBee", 0.8],
  [/\bcorporate (?:plan )?priorit(?:y|ies)\b/, "corporatePriority", 0.8],
  [/\bambitions?\b/, "ambition", 0.75],
  [/\bpolarity\b|\b(?:is|good|better) (?:high|higher|low|lower|better|good)\b/, "polarity", 0.7],
  [
    /\b(?:better|improv\w+)\b.*\b(?:worse|declin\w+|same|last|previous)\b|\b(?:change|movement|performance|progress|comparison|compared)\b.*\b(?:since|from|on|with|to|against) (?:the )?(?:last|previous|prior)\b/,
    "direction",
    0.55,
  ],
  [/\b(?:good|better|desired|preferred|wanted|we want)\b/, "polarity", 0.5],
  [/\bunit of\b/, "unit", 0.6],
  [/^(?:indicator|kpi|pi|measure|ref\w*) (?:no|ref|number|id|code)\b/, "number", 0.8],
  [
    /\b(?:performance |key |plan )(?:indicator|measure)s?\b|^(?:indicator|measure) /,
    "indicator",
    0.65,
  ],
  [/\btrend\b/, "direction", 0.5],
];

const longestKeywordHeader = 8;

function byKeyword(words: string): readonly NamedRole[] {
  if (words.split(" ").length > longestKeywordHeader) return [];
  const found = keywords.find(([pattern]) => pattern.test(words));
  return found ? [{ role: found[1], confidence: found[2] }] : [];
}
