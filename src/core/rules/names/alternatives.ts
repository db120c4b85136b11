import type { Ambition, Vocabulary } from "../../vocabulary";
import { isNumbered } from "../../vocabulary";
import { quote } from "../quote";

/** So many names are told in full. */
const mostNames = 12;

/** "A, B or C"; of a long list the first, and how many more there are. */
export function alternatives(names: readonly string[]): string {
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const others = names.length - shown.length;
  const all = others > 0 ? [...shown, `one of ${others} others`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

/** How an analyst may name an ambition of the list: "number, 1 to 5", or "name, such as “Being healthy”". */
export function ambitionChoice({ ambitions }: Vocabulary): string {
  const numbers = ambitions.filter(isNumbered).map(({ number }) => number);
  const [first] = ambitions;
  if (numbers.length === 0 && first) return `name, such as ${quote(first.name)}`;
  return `number, ${numberRange(numbers)}`;
}

function numberRange(numbers: readonly Ambition["number"][]): string {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  const isRun = sorted.length > 2 && last - first === sorted.length - 1;
  return isRun ? `${first} to ${last}` : alternatives(sorted.map(String));
}
