/** Whether a sheet's name or a title says that an action plan stands below. */
export function speaksOfPlans(text: string): boolean {
  return planWords.test(text) && !otherPlans.test(text);
}

const planWords =
  /\b(?:actions?|action[ -]?plans?|(?:delivery|improvement|implementation|service|business|development|strategic|recovery|work|annual|team|csf|cyp) ?plans?|plan|strategic areas?|priorities)\b/i;

/** Plans of something else. */
const otherPlans = /\b(?:floor|seating|pension|to[ -]?do|project plan|data collection)\b/i;
