/** A piece of a formula that matters when references move or functions are renamed. */
export type Token =
  | { readonly kind: "cell"; readonly text: string }
  | { readonly kind: "columns"; readonly text: string }
  | { readonly kind: "rows"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const word = String.raw`[$\w.\\?\u0080-\uFFFF]`;
const pieces = new RegExp(
  [
    String.raw`(?<other>"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^\[\]]|\[[^\]]*\])*\]|#[A-Z/0]+[!?]?|${word}+:${word}+!|${word}+!)`,
    String.raw`(?<function>[A-Za-z_\\\u0080-\uFFFF]${word}*)(?=\()`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?!${word}|[(!])`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})(?!${word})`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?!${word}|[(!])`,
    String.raw`(?<rest>${word}+|[^])`,
  ].join("|"),
  "gu",
);

/** Splits a formula (without its `=`). The tokens' texts joined are the formula again. */
export function tokens(formula: string): Token[] {
  return [...formula.matchAll(pieces)].map(({ 0: text, groups = {} }) => {
    const kind = (["cell", "columns", "rows", "function"] as const).find((k) => groups[k]);
    return { kind: kind ?? "other", text };
  });
}
