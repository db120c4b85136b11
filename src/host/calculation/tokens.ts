/** A piece of a formula. `text` is as written. */
export interface Token {
  readonly kind:
    | "space"
    | "text"
    | "number"
    | "array"
    | "error"
    | "boolean"
    | "reference"
    | "structured"
    | "function"
    | "name"
    | "open"
    | "close"
    | "separator"
    | "operator"
    | "spill";
  readonly text: string;
  /** Of a reference, a name or a table: what stands before the `!`, as written. */
  readonly sheet?: string;
}

/** A formula that cannot be split into tokens; the message says what is wrong with it. */
export class FormulaSyntaxError extends Error {
  override readonly name = "FormulaSyntaxError";
}

const NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*";
const CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const patterns = {
  space: /\s+/y,
  error: /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/iy,
  number: /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y,
  sheet: new RegExp(
    `(?:'(?:[^']|'')*'|(?:\\[[^\\]]*\\])?${NAME}(?::${NAME})?|\\[[^\\]]*\\][^\\s!()]*)!`,
    "uy",
  ),
  reference: new RegExp(
    `(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!\\[])`,
    "uy",
  ),
  name: new RegExp(NAME, "uy"),
  operator: /<>|<=|>=|[-+*/^&=<>%@:]/y,
};

/**
 * Splits a formula (without its leading `=`) into tokens.
 *
 * @throws FormulaSyntaxError for a text or bracket that is never closed, or a sign that no formula has.
 */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = nextToken(formula, position);
    tokens.push(token);
    position += (token.sheet === undefined ? 0 : token.sheet.length + 1) + token.text.length;
  }
  checkBrackets(tokens);
  return tokens;
}

function nextToken(formula: string, position: number): Token {
  const first = formula.charAt(position);
  if (first === '"') return { kind: "text", text: textLiteral(formula, position) };
  if (first === "{") return { kind: "array", text: enclosed(formula, position, "{", "}") };
  if (first === "(") return { kind: "open", text: first };
  if (first === ")") return { kind: "close", text: first };
  if (first === ",") return { kind: "separator", text: first };
  return (
    match("space", formula, position) ??
    match("error", formula, position) ??
    (first === "#" ? { kind: "spill", text: first } : undefined) ??
    qualified(formula, position) ??
    match("number", formula, position) ??
    match("operator", formula, position) ??
    unexpected(formula, position)
  );
}

/** A reference, function, name or table reference, with the sheet that it says. */
function qualified(formula: string, position: number): Token | undefined {
  const sheet = matched("sheet", formula, position)?.slice(0, -1);
  const token = unqualified(formula, position + (sheet === undefined ? 0 : sheet.length + 1));
  if (sheet === undefined || token === undefined) return token;
  return { ...token, sheet };
}

function unqualified(formula: string, position: number): Token | undefined {
  if (formula.charAt(position) === "[") {
    return { kind: "structured", text: enclosed(formula, position, "[", "]") };
  }
  const reference = matched("reference", formula, position);
  if (reference !== undefined) return { kind: "reference", text: reference };
  const name = matched("name", formula, position);
  if (name === undefined) return match("error", formula, position);
  const after = formula.charAt(position + name.length);
  if (/^\s*\(/.test(formula.slice(position + name.length, position + name.length + 20)))
    return { kind: "function", text: name };
  if (after === "[") {
    return { kind: "structured", text: name + enclosed(formula, position + name.length, "[", "]") };
  }
  return { kind: /^(?:true|false)$/i.test(name) ? "boolean" : "name", text: name };
}

function matched(kind: keyof typeof patterns, formula: string, position: number) {
  const pattern = patterns[kind];
  pattern.lastIndex = position;
  return pattern.exec(formula)?.[0];
}

function match(
  kind: "space" | "error" | "number" | "operator",
  formula: string,
  position: number,
): Token | undefined {
  const text = matched(kind, formula, position);
  return text === undefined ? undefined : { kind, text };
}

/** From an opening quote to the closing one; a quote inside is doubled. */
function textLiteral(formula: string, start: number): string {
  const literal = /"(?:[^"]|"")*"/y;
  literal.lastIndex = start;
  const text = literal.exec(formula)?.[0];
  if (text === undefined) {
    throw new FormulaSyntaxError(
      `The text that starts with ${excerpt(formula, start)} has no closing quote.`,
    );
  }
  return text;
}

/** From an opening bracket to its partner; brackets in quoted text, or after `'` in a table reference, do not count. */
function enclosed(formula: string, start: number, open: string, close: string): string {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const sign = formula.charAt(i);
    if (sign === '"' && open === "{") i += textLiteral(formula, i).length - 1;
    else if (sign === "'" && open === "[") i++;
    else if (sign === open) depth++;
    else if (sign === close && --depth === 0) return formula.slice(start, i + 1);
  }
  throw new FormulaSyntaxError(`The bracket ${excerpt(formula, start)} is never closed.`);
}

function checkBrackets(tokens: readonly Token[]): void {
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") depth++;
    if (token.kind === "close" && --depth < 0) {
      throw new FormulaSyntaxError("There is a closing bracket too many.");
    }
  }
  if (depth > 0) throw new FormulaSyntaxError("A closing bracket is missing.");
}

function unexpected(formula: string, position: number): never {
  if (formula.charAt(position) === ";") {
    throw new FormulaSyntaxError("Arguments are separated by commas, not semicolons.");
  }
  throw new FormulaSyntaxError(`Excel has no formula with ${excerpt(formula, position)} in it.`);
}

function excerpt(formula: string, position: number): string {
  const text = formula.slice(position, position + 20);
  return position + 20 < formula.length ? `${text}…` : text;
}
