import { extensionElements, localElement, localElements, localText } from "./xml/localNames";
import { textOf, type XmlElement } from "./xml/tree";

/** A rule of a sheet's conditional formats in the file. */
export interface RulePlace {
  /** The same each time that the file is read. */
  readonly key: string;
  /** The element of its areas, with this rule and its like. */
  readonly group: XmlElement;
  readonly node: XmlElement;
  /** Addresses of the cells, parted by blanks. */
  readonly areas: string;
  /** Where an extension says more of the same rule. */
  readonly extension?: Pick<RulePlace, "group" | "node">;
}

/**
 * Every rule of the sheet: those of its own sections, then those that newer versions of Excel keep among the
 * extensions. An extension of another rule comes with that rule.
 */
export function rulePlaces(
  groups: readonly XmlElement[],
  extensions: XmlElement | undefined,
): RulePlace[] {
  const newGroups = extensionElements(extensions, "conditionalFormattings").flatMap((list) =>
    localElements(list, "conditionalFormatting"),
  );
  const own = groups.flatMap((group, index) =>
    placesIn(group, `main ${index}`, group.attributes.sqref ?? ""),
  );
  const newer = newGroups.flatMap((group, index) =>
    placesIn(group, `extension ${index}`, localText(group, "sqref")),
  );
  const extended = own.map((place): RulePlace => {
    const id = extensionId(place.node);
    const extension = id === "" ? undefined : newer.find(({ node }) => node.attributes.id === id);
    return extension ? { ...place, extension } : place;
  });
  const taken = new Set(extended.map(({ extension }) => extension?.node));
  return [...extended, ...newer.filter(({ node }) => !taken.has(node))];
}

function placesIn(group: XmlElement, start: string, areas: string): RulePlace[] {
  return localElements(group, "cfRule").map((node, index) => {
    return { key: `${start} ${index}`, group, node, areas };
  });
}

const extensionId = (node: XmlElement) =>
  textOf(extensionElements(localElement(node, "extLst"), "id")[0]);
