import { SaxesParser } from "saxes";
import { MalformedXmlError } from "../errors";
import { escapeAttribute, escapeText } from "./text";

/**
 * An element of a part. Names in the part's main namespace carry no prefix here, whatever the file
 * uses (`x:row` is `row`); names of other namespaces keep theirs (`x14ac:dyDescent`).
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Attribute values; one that is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/**
 * Reads a whole document or one element of it.
 * @param prefix prefix of the main namespace with its colon, `""` where it is the default.
 */
export function parseXml(text: string, prefix = ""): XmlElement {
  const parser = new SaxesParser();
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  const addText = (part: string) => stack.at(-1)?.children.push(part);
  parser.on("opentag", (tag) => {
    const node: XmlElement = {
      name: withoutPrefix(tag.name, prefix),
      attributes: tag.attributes as Record<string, string>,
      children: [],
    };
    stack.at(-1)?.children.push(node);
    root ??= node;
    stack.push(node);
  });
  parser.on("closetag", () => stack.pop());
  parser.on("text", addText);
  parser.on("cdata", addText);
  runParser(parser, text);
  if (!root) throw new MalformedXmlError("no element");
  return root;
}

/** Feeds the text to the parser and turns its complaint into a {@link MalformedXmlError}. */
export function runParser(parser: SaxesParser, text: string): void {
  parser.on("error", (error) => {
    throw new MalformedXmlError(error.message);
  });
  parser.write(text).close();
}

/** The element as text, with the main namespace's prefix put back. */
export function serialise(node: XmlNode, prefix = ""): string {
  if (typeof node === "string") return escapeText(node);
  const name = node.name.includes(":") ? node.name : prefix + node.name;
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(node.attributes)) {
    tag += ` ${key}="${escapeAttribute(value)}"`;
  }
  if (node.children.length === 0) return `${tag}/>`;
  let content = "";
  for (const child of node.children) content += serialise(child, prefix);
  return `${tag}>${content}</${name}>`;
}

/** A new element of the main namespace. */
export function element(name: string, attributes: Attributes = {}, children: XmlNode[] = []) {
  const node: XmlElement = { name, attributes: {}, children };
  setAttributes(node, attributes);
  return node;
}

/** Sets attributes; undefined removes one. */
export function setAttributes(node: XmlElement, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) delete node.attributes[key];
    else node.attributes[key] = String(value);
  }
}

export function elements(node: XmlElement | undefined, name?: string): XmlElement[] {
  if (!node) return [];
  return node.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );
}

export function firstElement(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(node, name)[0];
}

/** All text inside the element. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

/** A deep copy. */
export function copyOf(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: { ...node.attributes },
    children: node.children.map((child) => (typeof child === "string" ? child : copyOf(child))),
  };
}

/** Removes every child of that name. */
export function removeElements(node: XmlElement, name: string): void {
  node.children = node.children.filter((child) => typeof child === "string" || child.name !== name);
}

/** Puts `added` where the schema's `order` of names wants it, in place of a child of the same name. */
export function placeElement(node: XmlElement, added: XmlElement, order: readonly string[]): void {
  removeElements(node, added.name);
  const rank = order.indexOf(added.name);
  const at = node.children.findIndex(
    (child) => typeof child !== "string" && order.indexOf(child.name) > rank,
  );
  node.children.splice(at < 0 ? node.children.length : at, 0, added);
}

/** The child of that name, made in its schema place where there is none. */
export function ensureElement(node: XmlElement, name: string, order: readonly string[]) {
  const found = firstElement(node, name);
  if (found) return found;
  const made = element(name);
  placeElement(node, made, order);
  return made;
}

/** `"1"`, `"true"` and `"on"` are true; an absent attribute has the schema's `absent` value. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** Value of an attribute that has a namespace prefix, whichever the file uses: `r:id`, `ns2:id`. */
export function prefixedAttribute(node: XmlElement, localName: string): string | undefined {
  const key = Object.keys(node.attributes).find((name) => name.endsWith(`:${localName}`));
  return key === undefined ? undefined : node.attributes[key];
}

export function withoutPrefix(name: string, prefix: string): string {
  return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
