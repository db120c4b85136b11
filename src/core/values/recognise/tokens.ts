import type { Token } from "../scan";

/** A recogniser looks at the tokens from `at` on and gives what they are, or null. */
export type Recogniser<T> = (tokens: readonly Token[], at: number) => T | null;

export function isSymbol(tokens: readonly Token[], at: number, ...symbols: string[]): boolean {
  const token = tokens[at];
  return token?.kind === "symbol" && symbols.includes(token.text);
}

export function isWord(tokens: readonly Token[], at: number, ...lower: string[]): boolean {
  const token = tokens[at];
  return token?.kind === "word" && lower.includes(token.lower);
}

export function wordAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "word" ? token.lower : undefined;
}

/** Whether nothing stands between this token and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.gap === "none";
}

/** The digits at `at` where they are 1 to `most` of them and nothing else: `7`, `2022`. */
export function digitsAt(tokens: readonly Token[], at: number, most: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length > most) return undefined;
  return /^[0-9]+$/.test(token.text) ? token.text : undefined;
}

/** First token after `at` that is none of the words. */
export function skipWords(tokens: readonly Token[], at: number, ...lower: string[]): number {
  let next = at;
  while (isWord(tokens, next, ...lower)) next += 1;
  return next;
}
