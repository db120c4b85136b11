const SPECIAL = /~([*?~])|[*?]|[\\^$.|+()[\]{}/]/gu;

/** Whether Excel reads `*` or `?` in the text as standing for other signs, or `~` as taking that from them. */
export const hasWildcards = (text: string) => /[*?]|~[*?~]/.test(text);

/**
 * The pattern that a text with wildcards stands for, as the source of a regular expression: `*` any signs, `?` one
 * sign, `~*` the sign itself. Case does not count, and lines do not end it: flags `isu`.
 */
export function wildcardSource(text: string): string {
  return text.replace(SPECIAL, (sign, literal?: string) => {
    if (literal !== undefined) return literal === "~" ? "~" : `\\${literal}`;
    if (sign === "*") return ".*";
    return sign === "?" ? "." : `\\${sign}`;
  });
}
