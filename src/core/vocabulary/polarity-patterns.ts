/**
 * How sentences state a polarity, put together from named parts. A pattern's group `higher`, `lower` or
 * `none` is the part that matched. Texts are matched in lower case, with every white space as a single space.
 */
export interface StatementPattern {
  readonly pattern: RegExp;
  /** No text without one of these words can match; looked for first, because the pattern is dear. */
  readonly needs: RegExp;
  /** The judgement is a bad one: "higher is worse". */
  readonly isInverted: boolean;
}

/** No statement goes without one of these words. Most sentences have none, and are spared the patterns. */
export const judgement =
  /better|best|worse|worst|good|bad|poor|desir|prefer|positive|negative|favourable|improve?|stronger|decline|declining|deterioration|polarity|possible|want|like to|aim|contextual/i;

const higherWords =
  "higher|high|bigger|big|larger|greater|more|increased|increasing|an? increase|increase|increases|rising|an? rise|rise|up|upwards?";
const lowerWords =
  "lower|low|smaller|small|less|fewer|reduced|reducing|reduction|an? reduction|decreased|decreasing|an? decrease|decrease|decreases|reduce|falling|an? fall|fall|declining numbers|down|downwards?|shorter|narrower";
const comparative = `(?:(?<higher>${higherWords})|(?<lower>${lowerWords}))`;

const otherWord = String.raw`[ -](?!(?:than|and|or|but|nor|which|that|where|when|while|if|as|at|to|with|compared|is|are|not|this year|last year)\b)['’‘"”“\p{L}\p{N}%-]+`;
/** Words between the comparative and the judgement: "days lost", "number of children in this group". */
const anyNoun = `(?:${otherWord}){0,8}?`;
const figureNoun = String.raw`(?:[ -](?:numbers?|figures?|percentages?|values?|rates?|scores?|proportions?|results?|counts?|levels?|totals?|in this (?:indicator|measure|number|figure|rate|percentage))(?:${otherWord}){0,8}?)?`;
const joint = String.raw`(?:[ -](?:is|are|means|indicates?|represents?|shows?|demonstrates?|suggests?|would be|is seen as|is considered|is regarded as|is indicative of|equals)| ?=)`;
const adverb = String.raw`(?:[ -](?:generally|usually|normally|typically|always|often|considered|seen as|regarded as|to be|a sign of|an indication of|the))*`;
const good = String.raw`(?:an? )?(?:good|desirable|desired|preferred|positive|favourable|improvement|improving|improved|stronger)`;
const bad = String.raw`(?:an? )?(?:bad|poor|poorer|undesirable|negative|unfavourable|decline|deterioration|declining)`;
/** The indicator's own figure, as opposed to others in the commentary. */
const thisFigure = String.raw`(?:this|the) (?:numbers?|figures?|percentage|rate|score|proportion|indicator|measure)`;
/**
 * What may follow a judgement. "Lower caseloads are better for social workers" is about something else, and
 * "is better than last year" judges a figure.
 */
const judged = String.raw`(?: (?:performance|outcomes?|results?|thing))?(?! than (?!an? (?:lower|higher|smaller|bigger)\b|(?:lower|higher|smaller|bigger)\b))(?=[^\p{L}\p{N} ]|$| (?:for (?:this|these|the|our)|and|but|in (?:this|performance|outcomes)|here|than|as|because|since|so)\b)`;
/** What an aim does with the indicator's own figure. */
const aimed = "(?:(?<higher>maximise|increase|raise)|(?<lower>minimise|reduce|decrease|lower))";
const sentenceEnds = "(?= ?(?:[.,;:)]|$))";
/** "Attendance is higher" compares figures; "whether higher is better" leaves it open. */
const notSaid = String.raw`(?<![\p{L}\p{N}-])(?=${higherWords}|${lowerWords})(?<!\b(?:is|are|was|were|be|been|remains?|remained|became|become|whether|if|unless|much|significantly|slightly|neither|nor|not|no longer)(?: an?| the)? )`;

export const polarityPatterns: readonly StatementPattern[] = [
  statement(
    /[ -](?:better|best|preferable)/,
    `${notSaid}${comparative}${anyNoun}${joint}${adverb}[ -](?:better|best|preferable)${judged}`,
  ),
  statement(
    /[ -]wors[et]/,
    `${notSaid}${comparative}${anyNoun}${joint}${adverb}[ -](?:worse|worst)${judged}`,
    true,
  ),
  statement(
    /[ -](?:an? )?(?:good|desir|prefer|positive|favourable|improv|stronger)/,
    `${notSaid}${comparative}${figureNoun}${joint}${adverb}[ -]${good}${judged}`,
  ),
  statement(
    /[ -](?:an? )?(?:bad|poor|undesirable|negative|unfavourable|declin|deterioration)/,
    `${notSaid}${comparative}${figureNoun}${joint}${adverb}[ -]${bad}${judged}`,
    true,
  ),
  statement(/the better/, `\\bthe ${comparative}${anyNoun}[,;]?(?: [–—-])? the better\\b`),
  statement(/the worse/, `\\bthe ${comparative}${anyNoun}[,;]?(?: [–—-])? the worse\\b`, true),
  statement(
    /(?:good|best|better|improved|improving)/,
    String.raw`\b(?:good|better|best|improved|improving)(?: performance| result| outcome)?(?: (?:is|=|means)|[:=])(?: (?:represented|shown|indicated|demonstrated|evidenced|typified|reflected) by)?(?: an?)? ${comparative}(?: (?:number|figure|percentage|value|rate|score|proportion))?(?= ?(?:[.,;:)]|$))`,
  ),
  statement(
    /polarity|direction/,
    String.raw`\b(?:polarity|(?:desired|preferred) direction(?: of travel)?)(?: (?:is|should be)| ?[:=–-])?(?: to be)?(?: an?)? ${comparative}(?![\p{L}])`,
  ),
  statement(
    /(?:better|best) (?:when|if)/,
    String.raw`\b(?:better|best) (?:when|if) (?:(?:it|${thisFigure}) is )?${comparative}(?= ?(?:[.,;:)]|$))`,
  ),
  statement(
    /it is /,
    String.raw`\bit is (?:better|best|good|desirable|preferable|positive) (?:for (?:this|${thisFigure}) )?to (?:be |go )?${comparative}${sentenceEnds}`,
  ),
  statement(
    /better (?:measure|indicator)/,
    String.raw`\bis an? ${comparative}[ -]is[ -]better (?:measure|indicator)${sentenceEnds}`,
  ),
  statement(
    /aim/,
    String.raw`(?:^|[(] ?)(?:n\.?b\.?:? )?(?:the |our )?aim(?: is|:)? to ${aimed}(?: ${thisFigure})?${sentenceEnds}`,
  ),
  statement(/we aim to/, String.raw`\bwe aim to ${aimed} ${thisFigure}${sentenceEnds}`),
  statement(
    /to see /,
    String.raw`\bwe (?:want|aim|would (?:want|like)) to see ${thisFigure} (?:to )?${comparative}${sentenceEnds}`,
  ),
  statement(
    /to see /,
    String.raw`\bwe (?:want|aim|would like) to see (?:a )?${comparative} in ${thisFigure}(?![\p{L}])`,
  ),
  statement(
    /as possible/,
    String.raw`\b${thisFigure} [^.]{0,40}?\bas ${comparative} as possible\b`,
  ),
  statement(
    /as possible/,
    String.raw`\bthis (?:should|needs to|has to|is to) be as ${comparative} as possible\b`,
  ),
  statement(
    /we w/,
    String.raw`\bwe (?:want|would (?:want|like)) (?:this|${thisFigure}) to (?:be |go )?${comparative}(?![\p{L}])`,
  ),
  statement(
    /neither|neutral|no |polarity|contextual/,
    String.raw`(?<none>\bneither (?:[\p{L}]+ ){1,3}nor (?:[\p{L}]+ ){1,3}(?:is|are) (?:necessarily )?(?:better|good|preferable|desirable)\b|\b(?:no|neutral) (?:polarity|(?:desired|preferred) direction(?: of travel)?)(?= ?(?:[.,;)]|$)| for th)|\b(?:is|as) (?:an? )?contextual (?:measure|indicator)\b|\bpolarity(?: is|:)? (?:neutral|none)\b)`,
  ),
];

function statement(needs: RegExp, source: string, isInverted = false): StatementPattern {
  return { pattern: new RegExp(source, "gu"), needs, isInverted };
}
