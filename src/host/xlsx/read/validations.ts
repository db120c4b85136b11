import type { Validation, ValidationAlert, ValidationRule } from "../../model/validations/types";
import { areasOf } from "../areaLists";
import { fromStoredFormula } from "../formulas/stored";
import { validationPlaces, type ValidationPlace } from "../validationPlaces";
import { localText } from "../xml/localNames";
import { decodeCellText } from "../xml/text";
import { flag, type XmlElement } from "../xml/tree";
import { isComparison } from "./conditionalFormats/rules";

/** What may be typed into the cells of a sheet. */
export function readValidations(
  section: XmlElement | undefined,
  extensions: XmlElement | undefined,
): Validation[] {
  return validationPlaces(section, extensions).flatMap((place) => readValidation(place) ?? []);
}

function readValidation({ key, node, areas: list }: ValidationPlace): Validation | null {
  const areas = areasOf(list);
  const rule = readRule(node);
  if (areas.length === 0 || !rule) return null;
  return {
    key,
    areas,
    rule,
    allowsBlank: flag(node.attributes.allowBlank),
    alert: readAlert(node),
    prompt: readPrompt(node),
  };
}

function readRule(node: XmlElement): ValidationRule | null {
  const { type = "none", operator = "between", showDropDown } = node.attributes;
  const stored = [localText(node, "formula1"), localText(node, "formula2")];
  const operands = stored.filter((formula) => formula !== "").map(fromStoredFormula);
  const [first] = operands;
  switch (type) {
    case "none":
      return { kind: "any" };
    case "list": {
      if (first === undefined) return null;
      // The attribute says the opposite of its name.
      return { kind: "list", source: listSource(first), hasDropDown: !flag(showDropDown) };
    }
    case "custom":
      return first === undefined ? null : { kind: "custom", formula: first };
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength":
      if (first === undefined || !isComparison(operator)) return null;
      return { kind: type, comparison: operator, operands };
    default:
      return null;
  }
}

/** Entries written out stand in quotation marks, parted by commas; blanks around them do not count. */
function listSource(formula: string): string | string[] {
  const written = /^="((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  if (written === undefined) return formula;
  const entries = written.replaceAll('""', '"').split(",");
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}

function readAlert({ attributes }: XmlElement): ValidationAlert | null {
  const { showErrorMessage, errorStyle = "stop", errorTitle = "", error = "" } = attributes;
  if (!flag(showErrorMessage)) return null;
  const style = errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop";
  return { style, title: decodeCellText(errorTitle), message: decodeCellText(error) };
}

function readPrompt({ attributes }: XmlElement): Validation["prompt"] {
  const { showInputMessage, promptTitle = "", prompt = "" } = attributes;
  if (!flag(showInputMessage) || (promptTitle === "" && prompt === "")) return null;
  return { title: decodeCellText(promptTitle), message: decodeCellText(prompt) };
}
