import { fold, type FoldedText, originalSpan, printedText } from "../fold";
import type { Extent, FigureItem, Item, NumberPhrase } from "../items";
import { recognise } from "../recognise";
import { scan, type Token } from "../scan";
import type { PrintedNumber, Span } from "../types";

/** What a part of the text turned out to be; null while nothing has claimed it. */
export type Role = "bracket" | "value" | "target" | "secondary" | "period" | "noun" | "link";

/** An item in its surroundings. */
export interface Place {
  item: Item;
  /** 0 outside brackets, otherwise the number of the bracket. */
  readonly group: number;
  /** Grows at every comma, semicolon, full stop and spaced dash. */
  readonly clause: number;
  role: Role | null;
}

/** A text cut into items. */
export interface ItemisedText {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
}

/** A text cut into items, whose roles the parser fills in. */
export interface Sentence extends Omit<ItemisedText, "items"> {
  readonly places: readonly Place[];
}

export function sentenceOf(text: string): Sentence {
  const { folded, tokens, items } = itemise(text);
  return { folded, tokens, places: placesOf(items, tokens) };
}

/** The items of a text, for a reader that asks for no roles. */
export function itemise(text: string): ItemisedText {
  const folded = fold(text);
  const tokens = scan(folded.text);
  return { folded, tokens, items: recognise(tokens) };
}

/** What is needed to say where something stands in the text as typed. */
type Tokens = Pick<ItemisedText, "folded" | "tokens">;

const OPENING = ["(", "[", "{"];
const CLOSING = [")", "]", "}"];
const CLAUSE_ENDS = [";", "|", ".", ",", "•"];

function placesOf(items: readonly Item[], tokens: readonly Token[]): Place[] {
  const outer = outerBrackets(items, tokens);
  let group = 0;
  let groups = 0;
  let clause = 0;
  return items.map((item, index) => {
    const edge = outer.get(index);
    if (edge === "open") group = ++groups;
    if (isClauseEnd(item, tokens, group)) clause += 1;
    const place: Place = { item, group, clause, role: edge ? "bracket" : null };
    if (edge === "close") group = 0;
    return place;
  });
}

/** Item indexes of the brackets that have a partner and stand in no other bracket. */
function outerBrackets(
  items: readonly Item[],
  tokens: readonly Token[],
): Map<number, "open" | "close"> {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  items.forEach((item, index) => {
    const text = item.kind === "symbol" ? (tokens[item.first]?.text ?? "") : "";
    if (OPENING.includes(text)) open.push(index);
    const partner = CLOSING.includes(text) ? open.pop() : undefined;
    if (partner !== undefined) pairs.push([partner, index]);
  });
  const edges = new Map<number, "open" | "close">();
  let covered = -1;
  for (const [from, to] of pairs.sort(([a], [b]) => a - b)) {
    if (from < covered) continue;
    edges.set(from, "open").set(to, "close");
    covered = to;
  }
  return edges;
}

/** A spaced dash ends a clause outside brackets only: `(2021/22 – 65.1%)` is one. */
function isClauseEnd(item: Item, tokens: readonly Token[], group: number): boolean {
  if (item.kind !== "symbol") return false;
  const token = tokens[item.first];
  if (CLAUSE_ENDS.includes(token?.text ?? "")) return true;
  return (
    group === 0 &&
    token?.text === "-" &&
    token.gap !== "none" &&
    tokens[item.first + 1]?.gap !== "none"
  );
}

/** Text of the symbol at a place; undefined where it is none. */
export function symbolOf(sentence: Sentence, place: Place | undefined): string | undefined {
  return place?.item.kind === "symbol" ? sentence.tokens[place.item.first]?.text : undefined;
}

/** The word at a place in lower case; undefined where it is none. */
export function wordOf(sentence: Sentence, place: Place | undefined): string | undefined {
  return place?.item.kind === "word" ? sentence.tokens[place.item.first]?.lower : undefined;
}

export function spanOf(sentence: Tokens, extent: Extent): Span {
  const start = sentence.tokens[extent.first]?.start ?? 0;
  return originalSpan(sentence.folded, start, sentence.tokens[extent.last]?.end ?? start + 1);
}

export function textOf(sentence: Sentence, extent: Extent): string {
  return printedText(sentence.folded, spanOf(sentence, extent));
}

export function printedNumber(sentence: Tokens, number: NumberPhrase): PrintedNumber {
  const { decimal, decimals } = number;
  return { decimal, decimals, span: spanOf(sentence, number) };
}

/** A figure that says exactly how much, and that nothing has claimed. */
export function isExactFigure(place: Place): place is Place & { item: FigureItem } {
  return place.role === null && place.item.kind === "figure" && place.item.bound === undefined;
}
