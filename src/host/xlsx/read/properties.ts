import type { DocumentProperties } from "../../model/workbook";
import { elements, textOf, type XmlElement } from "../xml/tree";

/** The element that holds each property (ECMA-376 part 2, 11.1, and Dublin Core). */
export const propertyElements = {
  title: "dc:title",
  author: "dc:creator",
  subject: "dc:subject",
  comments: "dc:description",
  keywords: "keywords",
} as const;

export type PropertyName = keyof typeof propertyElements;

/** The element of a property, whichever prefix the file uses. */
export function propertyElement(root: XmlElement, property: PropertyName): XmlElement | undefined {
  const wanted = localName(propertyElements[property]);
  return elements(root).find(({ name }) => localName(name) === wanted);
}

/** Properties from `docProps/core.xml`. */
export function readProperties(root: XmlElement | undefined): DocumentProperties {
  const read = (property: PropertyName) => textOf(root && propertyElement(root, property));
  return {
    title: read("title"),
    author: read("author"),
    subject: read("subject"),
    comments: read("comments"),
    keywords: read("keywords"),
  };
}

const localName = (name: string) => name.split(":").at(-1);
