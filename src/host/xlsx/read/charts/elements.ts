import { elements, type XmlElement } from "../../xml/tree";

/** Name of an element without the prefix of its namespace, whichever the file uses. */
export const localName = ({ name }: XmlElement) => name.slice(name.indexOf(":") + 1);

/** Children of that local name. */
export function children(node: XmlElement | undefined, name: string): XmlElement[] {
  return elements(node).filter((child) => localName(child) === name);
}

/** The element that the local names lead to, one below the other. */
export function descendant(
  node: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => children(found, name)[0], node);
}

/** The `val` of a child; undefined where there is no child, `""` where it has none. */
export function valueOf(node: XmlElement | undefined, name: string): string | undefined {
  const child = descendant(node, name);
  return child && (child.attributes.val ?? "");
}

/** A child's `val` as a number. */
export function numberOf(node: XmlElement | undefined, name: string): number | undefined {
  const text = valueOf(node, name);
  const number = Number(text);
  return text === undefined || text === "" || !Number.isFinite(number) ? undefined : number;
}

/** A child that says yes by its being there, unless its `val` says no. */
export function isSet(node: XmlElement | undefined, name: string): boolean {
  const text = valueOf(node, name);
  return text !== undefined && text !== "0" && text !== "false";
}

/** The name whose value in the table is the text. */
export function nameOf<K extends string>(
  table: Readonly<Record<K, string>>,
  text: string | undefined,
): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === text);
}

/** The object without the properties that are undefined. */
export function defined<T extends object>(object: T): T {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
