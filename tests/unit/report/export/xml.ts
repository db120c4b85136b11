import { SaxesParser } from "saxes";

/** An element of a well-formed document, with its text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Reads well-formed XML, or HTML that is written as such. @throws where it is not well formed */
export function parsed(xml: string): Element {
  const parser = new SaxesParser();
  const top: Element = { name: "", attributes: {}, children: [] };
  const open = [top];
  const inner = () => open.at(-1)!;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
    };
    inner().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => inner().children.push(text));
  parser.write(xml).close();
  return top;
}

/** All elements of that name, in the order of the document. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** The text in an element; what is in elements of other names too. */
export function textIn(element: Element): string {
  return element.children.map((c) => (typeof c === "string" ? c : textIn(c))).join("");
}
