import type {
  DataBarRule,
  IconName,
  IconRule,
  Threshold,
} from "../../../model/conditional-formats/types";
import { fromStoredFormula } from "../../formulas/stored";
import { localElement, localElements, localText } from "../../xml/localNames";
import { flag, type XmlElement } from "../../xml/tree";
import type { ColorReader } from "../styles";

/** A colour scale's points from low to high. */
export function readColorPoints(scale: XmlElement, color: ColorReader) {
  const colors = localElements(scale, "color");
  return localElements(scale, "cfvo").map((threshold, index) => ({
    at: readThreshold(threshold),
    color: color(colors[index]) ?? "#FFFFFF",
  }));
}

/** @param extension what newer versions of Excel say of the same bar, or undefined. */
export function readDataBar(
  bar: XmlElement,
  extension: XmlElement | undefined,
  color: ColorReader,
): DataBarRule {
  const [low, high] = localElements(extension ?? bar, "cfvo");
  const { minLength, maxLength, showValue } = bar.attributes;
  const newer = extension?.attributes ?? {};
  const ownColor =
    color(localElement(bar, "color")) ?? color(localElement(extension, "fillColor")) ?? "#638EC6";
  const isSame = flag(newer.negativeBarColorSameAsPositive);
  const negative = isSame ? null : color(localElement(extension, "negativeFillColor"));
  return {
    kind: "data bar",
    low: low ? readThreshold(low) : { type: "min", value: "" },
    high: high ? readThreshold(high) : { type: "max", value: "" },
    isAutomatic: {
      low: low?.attributes.type === "autoMin",
      high: high?.attributes.type === "autoMax",
    },
    color: ownColor,
    negativeColor: negative ?? (extension && !isSame ? "#FF0000" : ownColor),
    isGradient: flag(newer.gradient, true),
    showsValue: flag(newer.showValue ?? showValue, true),
    shortest: Number(newer.minLength ?? minLength ?? (extension ? 0 : 10)),
    longest: Number(newer.maxLength ?? maxLength ?? (extension ? 100 : 90)),
    isRightToLeft: newer.direction === "rightToLeft",
  };
}

export function readIcons(icons: XmlElement): IconRule {
  const thresholds = localElements(icons, "cfvo").map((threshold) => ({
    ...readThreshold(threshold),
    countsEqual: flag(threshold.attributes.gte, true),
  }));
  const own = localElements(icons, "cfIcon");
  const set = icons.attributes.iconSet ?? "3TrafficLights1";
  const named = thresholds.map((_threshold, index): IconName | null =>
    own.length > 0 ? ownIcon(own[index]) : { set, index },
  );
  return {
    kind: "icons",
    icons: flag(icons.attributes.reverse) ? named.reverse() : named,
    thresholds,
    showsValue: flag(icons.attributes.showValue, true),
  };
}

function ownIcon(icon: XmlElement | undefined): IconName | null {
  const { iconSet: set = "NoIcons", iconId } = icon?.attributes ?? {};
  return set === "NoIcons" ? null : { set, index: Number(iconId ?? 0) };
}

const types: Readonly<Record<string, Threshold["type"]>> = {
  min: "min",
  autoMin: "min",
  max: "max",
  autoMax: "max",
  num: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

/** A threshold whose number is not written as one is a formula, whatever its type says. */
export function readThreshold(node: XmlElement): Threshold {
  const type = types[node.attributes.type ?? "num"] ?? "num";
  const stored = node.attributes.val ?? localText(node, "f");
  if (type === "min" || type === "max") return { type, value: "" };
  const isNumber = stored !== "" && Number.isFinite(Number(stored));
  return { type, value: isNumber ? stored : fromStoredFormula(stored) };
}
