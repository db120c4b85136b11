import { changeWords, quantities, type ChangeForm, type FoundChange } from "./change-words";
import { leadingChange } from "./leading-change";
import type { Statement } from "./statement";

/**
 * Places of the words that a statement's further aims begin with: "… staff sickness and an increase in retention". An
 * "and" between two subjects of one change begins none, nor does what only describes those who are counted.
 */
export function furtherAims(statement: Statement): number[] {
  const begins: number[] = [];
  let aim = { from: 0, change: leadingChange(statement, 0) };
  for (let place = 1; place < statement.words.length; place += 1) {
    if (!mayBegin(statement, place)) continue;
    const change = leadingChange(statement, place);
    if (change && hasSubject(statement, aim, place) && isParallel(statement, aim, place, change)) {
      begins.push(place);
      aim = { from: place, change };
    }
  }
  return begins;
}

interface Begun {
  readonly from: number;
  readonly change: FoundChange | null;
}

/** After "and", "but", a comma or a semicolon. The joining words themselves belong to neither aim. */
function mayBegin(statement: Statement, place: number): boolean {
  if (joining.has(statement.key(place))) return false;
  return joining.has(statement.key(place - 1)) || /[,;/]/.test(statement.gapBefore(place));
}

/** Words that join two aims. */
export const joining: ReadonlySet<string> = new Set(
  "and but while whilst plus alongside with".split(" "),
);

/** "Reduce and prevent homelessness" has two verbs for one subject. */
function hasSubject(statement: Statement, { from, change }: Begun, place: number): boolean {
  const begins = change && change.subject.from > from ? change.subject.from : from;
  return statement.words.slice(begins, place).some(({ key }) => !joining.has(key));
}

function isParallel(
  statement: Statement,
  aim: Begun,
  place: number,
  { form }: FoundChange,
): boolean {
  if (form === "noun") return true;
  if (!aim.change) return false;
  if (statement.key(place - 1) === "with") return /[,;]/.test(statement.gapBefore(place - 1));
  if (form === "verb" && countsNext(statement, place)) return true;
  const between = statement.words.slice(aim.change.subject.from, place).map(({ key }) => key);
  return !between.some((word) => describes(word, form));
}

/** "… and reduce the number of": nobody describes those who are counted so. */
function countsNext(statement: Statement, place: number): boolean {
  return quantities.has(statement.key(place + 1)) || quantities.has(statement.key(place + 2));
}

/** A word within an aim that a further word of the same form would go with: "with improved … and reduced …". */
function describes(word: string, form: ChangeForm): boolean {
  if (form === "verb") return ["that", "which", "who", "to"].includes(word);
  return changeWords.get(word)?.form === form || word === "who";
}
