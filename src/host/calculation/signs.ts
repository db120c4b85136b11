import type { Token } from "./tokens";

const OPENING: Token = { kind: "open", text: "(" };
const CLOSING: Token = { kind: "close", text: ")" };
const MINUS: Token = { kind: "operator", text: "-" };

/**
 * Writes repeated minus signs with brackets: `2*--A1` becomes `2*(-(-A1))`, because the engine takes
 * `*--` for an error. `--(A1:A9>1)`, which turns TRUE and FALSE into numbers, is the usual case.
 */
export function bracketSigns(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const signs = signsFrom(tokens, i, written);
    if (signs.count < 2) {
      written.push(tokens[i] as Token);
      i++;
      continue;
    }
    const end = operandEnd(tokens, signs.next);
    const operand = bracketSigns(tokens.slice(signs.next, end));
    const isNegative = signs.count % 2 === 1;
    written.push(OPENING, MINUS);
    if (isNegative) written.push(...operand, CLOSING);
    else written.push(OPENING, MINUS, ...operand, CLOSING, CLOSING);
    i = end;
  }
  return written;
}

/** How many minus signs before an operand start here, and what follows them. */
function signsFrom(tokens: readonly Token[], start: number, before: readonly Token[]) {
  const previous = before.at(before.at(-1)?.kind === "space" ? -2 : -1);
  let count = 0;
  let next = start;
  if (previous !== undefined && endsOperand(previous)) return { count, next };
  while (tokens[next]?.text === "-" || (count > 0 && tokens[next]?.kind === "space")) {
    if (tokens[next]?.text === "-") count++;
    next++;
  }
  return { count, next };
}

function endsOperand(token: Token): boolean {
  if (token.kind === "operator") return token.text === "%";
  return !["open", "separator", "function"].includes(token.kind);
}

/** Past the operand that starts here: a value, area or name, or a function or bracket to its end. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  let i = start;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    if (depth === 0 && token.kind !== "function") break;
  }
  i++;
  while (tokens[i]?.kind === "spill" || tokens[i]?.text === "%") i++;
  return tokens[i]?.text === ":" ? operandEnd(tokens, i + 1) : Math.min(i, tokens.length);
}
