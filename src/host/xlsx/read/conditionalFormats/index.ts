import type { ConditionalFormat } from "../../../model/conditional-formats/types";
import { areasOf } from "../../areaLists";
import { rulePlaces, type RulePlace } from "../../conditionalFormatPlaces";
import { localElement } from "../../xml/localNames";
import { elements, firstElement, flag, type XmlElement } from "../../xml/tree";
import { colorReader, type ColorReader } from "../styles";
import type { ThemeColors } from "../colors";
import { readConditionalLook } from "./looks";
import { readRule } from "./rules";

/** Reads a sheet's rules from its sections and extensions, in the order in which they count. */
export type ConditionalFormatReader = (
  groups: readonly XmlElement[],
  extensions: XmlElement | undefined,
) => ConditionalFormat[];

/** @param styles root of `xl/styles.xml`, which holds the looks that rules name by their index. */
export function conditionalFormatReader(
  styles: XmlElement | undefined,
  theme: ThemeColors,
): ConditionalFormatReader {
  const color = colorReader(styles, theme);
  const shared = elements(firstElement(styles, "dxfs"), "dxf");
  return (groups, extensions) =>
    rulePlaces(groups, extensions)
      .flatMap((place) => readFormat(place, shared, color) ?? [])
      .sort((a, b) => a.priority - b.priority);
}

function readFormat(
  { key, node, areas: list, extension }: RulePlace,
  shared: readonly XmlElement[],
  color: ColorReader,
): ConditionalFormat | null {
  const areas = areasOf(list);
  if (areas.length === 0) return null;
  const { dxfId, priority, stopIfTrue } = node.attributes;
  const dxf = dxfId === undefined ? localElement(node, "dxf") : shared[Number(dxfId)];
  const look = readConditionalLook(dxf, color);
  const rule = readRule(node, { areas, look, color, extension: extension?.node });
  if (!rule) return null;
  return { key, areas, rule, priority: Number(priority ?? 0), stopsIfTrue: flag(stopIfTrue) };
}
