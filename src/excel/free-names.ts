/** Excel's limit for the name of a sheet. */
const longestSheetName = 31;

/**
 * The name if no sheet has it, else the name with "(HERTS)" or "(HERTS 2)", "(HERTS 3)" … Case does not count.
 *
 * @param taken names of the other sheets
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (attempt) => {
    if (attempt === 0) return name.slice(0, longestSheetName);
    const suffix = attempt === 1 ? " (HERTS)" : ` (HERTS ${attempt})`;
    return name.slice(0, longestSheetName - suffix.length).trimEnd() + suffix;
  });
}

/** The name if neither a table nor a defined name has it, else `name_2`, `name_3` … Case does not count. */
export function freeTableName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (attempt) => (attempt === 0 ? name : `${name}_${attempt + 1}`));
}

function firstFree(taken: readonly string[], candidate: (attempt: number) => string): string {
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  let attempt = 0;
  while (inUse.has(candidate(attempt).toLowerCase())) attempt += 1;
  return candidate(attempt);
}
