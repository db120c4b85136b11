import { elements, textOf, type XmlElement } from "./tree";

/** Name without a prefix: in extensions files choose their own. */
const localName = ({ name }: XmlElement) => name.slice(name.indexOf(":") + 1);

/** Children of that name, in whichever namespace. */
export function localElements(node: XmlElement | undefined, name: string): XmlElement[] {
  return elements(node).filter((child) => localName(child) === name);
}

export function localElement(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return localElements(node, name)[0];
}

/** Text of the first child of that name; `""` where there is none. */
export const localText = (node: XmlElement | undefined, name: string) =>
  textOf(localElement(node, name));

/** The elements of that name among the extensions of a part (`extLst`), which newer versions of Excel write. */
export function extensionElements(extensions: XmlElement | undefined, name: string): XmlElement[] {
  return localElements(extensions, "ext").flatMap((extension) => localElements(extension, name));
}
