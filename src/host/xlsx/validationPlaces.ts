import { extensionElements, localElements, localText } from "./xml/localNames";
import { elements, type XmlElement } from "./xml/tree";

/** A data validation of a sheet in the file. */
export interface ValidationPlace {
  /** The same each time that the file is read. */
  readonly key: string;
  readonly node: XmlElement;
  /** Addresses of the cells, parted by blanks. */
  readonly areas: string;
}

/** Those of the sheet's own section, then those that newer versions of Excel keep among the extensions. */
export function validationPlaces(
  section: XmlElement | undefined,
  extensions: XmlElement | undefined,
): ValidationPlace[] {
  const own = elements(section, "dataValidation").map((node, index) => {
    return { key: `main ${index}`, node, areas: node.attributes.sqref ?? "" };
  });
  const newer = extensionElements(extensions, "dataValidations")
    .flatMap((list) => localElements(list, "dataValidation"))
    .map((node, index) => {
      return { key: `extension ${index}`, node, areas: localText(node, "sqref") };
    });
  return [...own, ...newer];
}
