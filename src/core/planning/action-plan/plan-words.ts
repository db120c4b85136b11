/** Whether a sheet's name or a title says that an action plan stands below. */
export function speaksOfPlans(text: string): boolean {
  return planWords.test(text) && !otherPlans.test(text);
}

const planWords =
  /\b(?:actions?|action[ -]?plans?|(?:delivery|improvement|implementation|service|business|development|strategic|recovery|work|annual|team|csf|cyp) ?plans?|plan|strategic areas?|priorities)\b/i;

/** Plans of something else. */
const otherPlans = /\b(?:floor|seating|pension|to[ -]?do|project plan|data collection)\b/i;

/** Whether a sheet's name or a title says that the rows below are looked after, but are no work of a plan. */
export function speaksOfOtherLists(text: string): boolean {
  return otherPlans.test(text) || otherLists.test(text);
}

const otherLists =
  /\b(?:risks?|polic(?:y|ies)|procedures|foi|freedom of information|complaints?|returns?|calendar|documents?|publications?|meetings?|agendas?|forward plan|training courses|contracts?|assets?|suppliers?|data quality|caseload|cases|requests?)\b/i;
