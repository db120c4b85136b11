import { elements, parseXml, textOf, type XmlElement } from "../../xlsx/xml/tree";
import type { RibbonAction, RibbonButton, RibbonGroup, RibbonTab } from "../ribbon";

/** What an add-in's manifest says of the ribbon. Addresses become paths on the add-in's own server. */
export interface ManifestRibbon {
  readonly tabs: readonly RibbonTab[];
  /** Path of the file with further settings, such as keyboard shortcuts; null where there is none. */
  readonly overrides: string | null;
}

/**
 * The ribbon of an XML manifest, as Excel for the desktop shows it.
 *
 * @throws MalformedXmlError where the text is no XML.
 */
export function readManifest(manifest: string): ManifestRibbon {
  const root = parseXml(manifest);
  const overrides = newestOverrides(root);
  const resources = resourcesOf(overrides);
  const surfaces = descendants(overrides, "ExtensionPoint").filter(
    (point) => typeOf(point) === "PrimaryCommandSurface",
  );
  const tabs = surfaces.flatMap((surface) =>
    elements(surface).flatMap((tab) => tabOf(tab, resources) ?? []),
  );
  const [extended] = children(root, "ExtendedOverrides");
  return { tabs, overrides: pathOf(extended?.attributes["Url"] ?? "") };
}

/** Texts and addresses by their resource id. */
type Resources = ReadonlyMap<string, string>;

/** Newer overrides stand inside the older ones, which then do not count. */
function newestOverrides(root: XmlElement): XmlElement {
  const inner = elements(root).find((child) => localName(child) === "VersionOverrides");
  return inner ? newestOverrides(inner) : root;
}

function resourcesOf(overrides: XmlElement): Resources {
  const entries = descendants(overrides, "Resources").flatMap((list) =>
    elements(list).flatMap((kind) => elements(kind)),
  );
  return new Map(
    entries.map(({ attributes }) => [attributes["id"] ?? "", attributes["DefaultValue"] ?? ""]),
  );
}

function tabOf(tab: XmlElement, resources: Resources): RibbonTab | null {
  const id = tab.attributes["id"] ?? "";
  if (localName(tab) === "CustomTab") {
    return { id, label: labelOf(tab, resources), groups: groupsOf(tab, resources) };
  }
  if (localName(tab) !== "OfficeTab") return null;
  return { id, label: id.replace(/^Tab/, ""), groups: groupsOf(tab, resources) };
}

const groupsOf = (tab: XmlElement, resources: Resources): RibbonGroup[] =>
  children(tab, "Group").map((group) => ({
    id: group.attributes["id"] ?? "",
    label: labelOf(group, resources),
    buttons: children(group, "Control").flatMap((control) => buttonsOf(control, resources)),
  }));

/** A menu gives its items. */
function buttonsOf(control: XmlElement, resources: Resources): RibbonButton[] {
  if (typeOf(control) === "Menu") {
    return children(control, "Items").flatMap((items) =>
      children(items, "Item").map((item) => buttonOf(item, resources)),
    );
  }
  return [buttonOf(control, resources)];
}

function buttonOf(control: XmlElement, resources: Resources): RibbonButton {
  const [tip] = children(control, "Supertip");
  const part = (name: string) => resourceOf(tip && children(tip, name)[0], resources);
  return {
    id: control.attributes["id"] ?? "",
    label: labelOf(control, resources),
    tip: { title: part("Title"), text: part("Description") },
    icon: iconOf(control, resources),
    action: actionOf(control),
  };
}

/** Pixels of the pictures on large buttons. */
const iconSize = "32";

function iconOf(control: XmlElement, resources: Resources): string | null {
  const images = children(control, "Icon").flatMap((icon) => children(icon, "Image"));
  const image = images.find(({ attributes }) => attributes["size"] === iconSize) ?? images[0];
  return pathOf(resourceOf(image, resources));
}

const pathOf = (address: string) =>
  URL.canParse(address) ? new URL(address).pathname.slice(1) : null;

function actionOf(control: XmlElement): RibbonAction {
  const [action] = children(control, "Action");
  const [name] = action ? children(action, "FunctionName") : [];
  return name ? { type: "run", functionName: textOf(name).trim() } : { type: "show pane" };
}

const labelOf = (node: XmlElement, resources: Resources) =>
  resourceOf(children(node, "Label")[0], resources);

const resourceOf = (node: XmlElement | undefined, resources: Resources) =>
  resources.get(node?.attributes["resid"] ?? "") ?? "";

const typeOf = (node: XmlElement) => node.attributes["xsi:type"];

const localName = ({ name }: XmlElement) => name.replace(/^.*:/, "");

const children = (node: XmlElement, name: string) =>
  elements(node).filter((child) => localName(child) === name);

function descendants(node: XmlElement, name: string): XmlElement[] {
  return elements(node).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...descendants(child, name),
  ]);
}
