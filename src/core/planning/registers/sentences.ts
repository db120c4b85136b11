import type { PlacedText } from "../types";

/** The statements of a paragraph: its sentences, and what semicolons divide. A remark stays with what it is about. */
export function statementsIn({ text, cell }: PlacedText): PlacedText[] {
  const parts: string[] = [];
  for (const part of pieces(text)) {
    const previous = parts.at(-1);
    if (previous !== undefined && staysWith(previous, part)) parts[parts.length - 1] += ` ${part}`;
    else parts.push(part);
  }
  return parts.map((part) => ({ text: part.replace(/\s*;$/, ""), cell }));
}

/** Cut behind full stops and semicolons, but not within brackets. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[.;](?=\s+\S)/g)) {
    const piece = text.slice(from, index + 1);
    if (count(piece, "(") > count(piece, ")")) continue;
    found.push(piece.trim());
    from = index + 1;
  }
  return [...found, text.slice(from).trim()].filter((piece) => piece !== "");
}

const count = (text: string, mark: string) => text.split(mark).length - 1;

const abbreviation =
  /\b(?:no|nos|e\.g|i\.e|eg|ie|approx|st|vs|etc|incl?|dept|govt|mrs?|dr|ref|fig|para|min|max|\p{Lu})\.$/iu;

const remark =
  /^(?:this|these|those|it|its|they|data|sources?|notes?|targets?|baseline|measured|reported|recorded|includ\w+|exclud\w+|as at|see|published|collected|where|which|however|also|both|and|or|to be|in \d{4}|by \d{4})\b/i;

function staysWith(previous: string, part: string): boolean {
  if (remark.test(part)) return true;
  if (previous.endsWith(";")) return false;
  if (part.split(/\s+/).length < 2) return true;
  return abbreviation.test(previous) || !/^[\p{Lu}\d%£‘“'"]/u.test(part);
}
